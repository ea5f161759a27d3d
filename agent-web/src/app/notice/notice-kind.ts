/** What the desk can tell of by sound and pop-up; each has its own tone and switch. */
export const noticeKinds = [
  'waiting',
  'assigned',
  'message',
  'request',
  'ticket',
  'notice',
  'colleague',
  'failed',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** The notes of each kind's tone, in hertz, one after the other. */
export const tones: Readonly<Record<NoticeKind, readonly number[]>> = {
  waiting: [523, 523],
  assigned: [523, 659, 784],
  message: [660, 880],
  request: [784, 659, 784],
  ticket: [440, 554],
  notice: [698],
  colleague: [587, 587, 740],
  failed: [330, 262],
};
