const RATE = 8_000;
const NOTES = [660, 880] as const;
const NOTE_SAMPLES = RATE * 0.16;

/** Two short soft notes as a WAV file, the one kind of sound that every browser plays. */
export function chime(): Buffer {
  const samples = NOTES.flatMap(frequency =>
    Array.from({ length: NOTE_SAMPLES }, (_, at) => {
      const fading = 1 - at / NOTE_SAMPLES;
      return 128 + Math.round(40 * fading * Math.sin((2 * Math.PI * frequency * at) / RATE));
    }),
  );
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, Buffer.from(samples)]);
}
