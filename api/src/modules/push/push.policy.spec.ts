import { expect, it } from 'vitest';
import { outcomeOf } from './outcome.policy.ts';
import { clipped, intentOf, threadNumber } from './provider/texts.ts';
import { isQuiet, isTimeZone, quietEnd } from './quiet.policy.ts';

const at = (now: string, attempts = 1, retryAfterMs: number | null = null) => ({
  now: new Date(now),
  attempts,
  retryAfterMs,
  random: 0.5,
});

it.each([
  [1, 1_000],
  [4, 8_000],
  [30, 300_000],
])('N-04: after %i tries the next one is %i ms later', (attempts, ms) => {
  const now = '2026-01-01T00:00:00Z';
  const { reason, nextAt } = outcomeOf('RETRY', at(now, attempts));
  expect(reason).toBe('BUSY');
  expect(nextAt).toEqual(new Date(Date.parse(now) + ms));
});

it('N-04: a provider that names a pause gets it; a used-up quota waits for the day in Shanghai', () => {
  const now = '2026-01-01T10:00:00Z';
  expect(outcomeOf('RETRY', at(now, 1, 90_000)).nextAt).toEqual(new Date('2026-01-01T10:01:30Z'));
  expect(outcomeOf('QUOTA', at(now)).nextAt).toEqual(new Date('2026-01-01T16:00:30Z'));
  expect(outcomeOf('GONE', at(now))).toEqual({ reason: 'DEAD_TOKEN', nextAt: null });
  expect(outcomeOf('INVALID', at(now))).toEqual({ reason: 'REFUSED', nextAt: null });
});

it('N-08: quiet hours go by the clock on the wall, over midnight too', () => {
  const night = { quietFrom: 22 * 60, quietTo: 7 * 60, timeZone: 'Asia/Shanghai' };
  expect(isQuiet(night, new Date('2026-01-01T13:59:00Z'))).toBe(false);
  expect(isQuiet(night, new Date('2026-01-01T14:00:00Z'))).toBe(true);
  expect(isQuiet(night, new Date('2026-01-01T22:59:00Z'))).toBe(true);
  expect(isQuiet(night, new Date('2026-01-01T23:00:00Z'))).toBe(false);
  expect(quietEnd(night, new Date('2026-01-01T14:00:30Z'))).toEqual(
    new Date('2026-01-01T23:00:00Z'),
  );
  expect(quietEnd(night, new Date('2026-01-01T22:59:59Z'))).toEqual(
    new Date('2026-01-01T23:00:00Z'),
  );
  expect(isQuiet({ quietFrom: 60, quietTo: 60, timeZone: 'UTC' }, new Date(0))).toBe(false);
  expect([isTimeZone('Asia/Shanghai'), isTimeZone('Moon/Base')]).toEqual([true, false]);
});

it('N-03: texts are cut by characters, and threads have a number and an address', () => {
  expect(clipped('😀'.repeat(5), 3)).toBe('😀😀…');
  const thread = '0198c1c2-0000-7000-8000-00000abcdef0';
  const notice = { thread, data: { conversation_id: 'a b' } } as never;
  expect(threadNumber(notice)).toBe(0xabcdef0);
  expect(intentOf('intent://chat?id={conversation_id}&t={ticket_id}#end', notice)).toBe(
    'intent://chat?id=a%20b&t=#end',
  );
  expect(intentOf(undefined, notice)).toBeNull();
});
