/** When somebody wants to be left alone: minutes of the day, from included, to excluded; over midnight if `to` is the smaller one. */
export interface QuietHours {
  readonly quietFrom: number;
  readonly quietTo: number;
  readonly timeZone: string;
}

/** Whether a moment lies in the quiet hours, by the clock on the wall of their zone. */
export function isQuiet({ quietFrom, quietTo, timeZone }: QuietHours, moment: Date): boolean {
  const [hour = 0, minute = 0] = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(moment)
    .split(':')
    .map(Number);
  const now = hour * 60 + minute;
  return quietFrom <= quietTo
    ? now >= quietFrom && now < quietTo
    : now >= quietFrom || now < quietTo;
}

/** Whether the name is one of a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
