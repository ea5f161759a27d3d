import { createHash, timingSafeEqual } from 'node:crypto';

/** Hex SHA-1 over the parts, sorted as bytes and joined. */
export const sortedSha1 = (parts: readonly string[]): string =>
  createHash('sha1')
    .update(parts.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join(''))
    .digest('hex');

/** Whether two texts are the same, in a time that says nothing about where they differ. */
export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const toleranceMs = 300_000;

/** Whether a time in seconds is now, give or take five minutes. */
export function isRecent(seconds: string, now: Date): boolean {
  return (
    /^\d{1,12}$/.test(seconds) && Math.abs(Number(seconds) * 1_000 - now.getTime()) <= toleranceMs
  );
}
