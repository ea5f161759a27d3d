import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { withDeadline } from '../../kernel/deadline.ts';
import { fileLimits } from './file.limits.ts';
import { Refusal } from './file.refusal.ts';

/** Pixels, four bytes each: red, green, blue, opacity. */
interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

type Answer = Pixels | 'too-large' | 'unreadable';

const decodeMs = 20_000;

// Decoding takes seconds of pure computing, so it has a thread of its own, ended when it takes too long.
const program = `
const { parentPort, workerData } = require('node:worker_threads');
async function decode() {
  const { default: heic } = await import(workerData.decoder);
  const [first] = await heic.all({ buffer: workerData.bytes });
  if (first.width * first.height > workerData.maxPixels) return 'too-large';
  const { data, width, height } = await first.decode();
  return { data: new Uint8Array(data.buffer), width, height };
}
decode().catch(() => 'unreadable').then(answer => parentPort.postMessage(answer));
`;

/** Decodes a photo of an iPhone. Throws a `Refusal` when it cannot be read or is too large. */
export async function decodeHeic(path: string): Promise<Pixels> {
  const worker = new Worker(program, {
    eval: true,
    workerData: {
      bytes: await readFile(path),
      decoder: import.meta.resolve('heic-decode'),
      maxPixels: fileLimits.pixels,
    },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  const answered = new Promise<Answer>(resolve => {
    worker.once('message', resolve);
    worker.once('error', () => resolve('unreadable'));
  });
  try {
    const answer = await withDeadline(answered, decodeMs, 'Decoding a picture');
    if (answer === 'too-large') throw new Refusal('PICTURE_TOO_LARGE');
    if (answer === 'unreadable') throw new Refusal('PICTURE_UNREADABLE');
    return answer;
  } finally {
    await worker.terminate();
  }
}
