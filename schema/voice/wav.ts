/** Enough for a voice, and a minute of it stays below two megabytes. */
export const VOICE_RATE = 16_000;

/** One channel of samples (-1 to 1) as a WAV file, which every client can play and measure. */
export function toWav(samples: Float32Array, rate: number = VOICE_RATE): Blob {
  const bytes = samples.length * 2;
  const view = new DataView(new ArrayBuffer(44 + bytes));
  const text = (at: number, words: string): void =>
    [...words].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
  text(0, 'RIFF');
  view.setUint32(4, 36 + bytes, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // one channel
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, bytes, true);
  samples.forEach((sample, index) => {
    const limited = Math.max(-1, Math.min(1, sample));
    view.setInt16(44 + index * 2, Math.round(limited * 32_767), true);
  });
  return new Blob([view.buffer], { type: 'audio/wav' });
}
