import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { withDeadline } from '../../kernel/deadline.ts';
import { Refusal } from './file.refusal.ts';

const graceMs = 10_000;
const minBytesPerMs = 20;

/** How long so many bytes may have taken: ten seconds to get going, then 20 kB/s. */
const allowedMs = (bytes: number) => graceMs + bytes / minBytesPerMs;

/**
 * Writes the body of an upload to a new file, exactly as many bytes as were announced. Throws a
 * `Refusal` when more or fewer arrive or they come too slowly; the body stays open for an answer.
 */
export async function receive(body: Readable, path: string, announced: number): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  const chunks = body.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
  const startedAt = performance.now();
  let received = 0;
  try {
    for (;;) {
      const left = startedAt + allowedMs(received) - performance.now();
      const { done, value } = await nextChunk(chunks, left);
      if (done) break;
      received += value.length;
      if (received > announced) throw new Refusal('LARGER_THAN_ANNOUNCED');
      await file.writeFile(value);
    }
  } finally {
    await file.close();
  }
  if (received < announced) throw new Refusal('INCOMPLETE');
}

async function nextChunk(
  chunks: AsyncIterator<Buffer>,
  withinMs: number,
): Promise<IteratorResult<Buffer>> {
  const next = chunks.next().catch(() => {
    throw new Refusal('INCOMPLETE');
  });
  // Ends the wait of an abandoned read quietly; its outcome interests nobody any more.
  next.catch(() => {});
  return withDeadline(next, Math.max(withinMs, 0), 'Receiving').catch((error: unknown) => {
    throw error instanceof Refusal ? error : new Refusal('TOO_SLOW');
  });
}
