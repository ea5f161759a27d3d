/** Texts of recording a voice, in English. */
export const voiceEn = {
  record: 'Record a voice message',
  heading: 'Voice message',
  starting: 'Waiting for the microphone…',
  recording: 'Recording',
  refused: 'The microphone cannot be used. Allow it in the browser, then try again.',
  stop: 'Stop',
  listen: 'Your recording',
  again: 'Record again',
};
