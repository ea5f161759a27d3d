import { expect, it, vi } from 'vitest';
import { Fault } from '../errors/fault.ts';
import { LocalHintBus } from '../hints/local-hint-bus.ts';
import { LiveReader, type LiveSource } from './live.ts';

/** A log in memory with a cursor, as a subscription keeps one. */
function follow(log: number[], quietMs = 0) {
  const hints = new LocalHintBus();
  let cursor = 0;
  const reads: number[] = [];
  const source: LiveSource<number> = {
    topics: ['log'],
    pollMs: 0,
    quietMs,
    async read() {
      reads.push(cursor);
      const entries = log.filter(seq => seq > cursor);
      cursor = entries.at(-1) ?? cursor;
      return { entries };
    },
    take({ local }) {
      const seq = local as number | undefined;
      if (seq !== cursor + 1) return undefined;
      cursor = seq;
      return [seq];
    },
  };
  const reader = new LiveReader({ hints, renew: () => undefined }, source);
  const commit = (seq: number, isTold: 'whole' | 'bare' | 'silent' = 'whole') => {
    log.push(seq);
    if (isTold !== 'silent')
      hints.publish([{ topic: 'log', ...(isTold === 'whole' ? { local: seq } : {}) }]);
  };
  const next = async () => (await reader.next()).value as number;
  return { reader, commit, next, reads };
}

it('hands out what stands in the table first, then what is committed', async () => {
  const { next, commit, reads } = follow([1, 2]);
  expect([await next(), await next()]).toEqual([1, 2]);
  const third = next();
  commit(3);
  expect(await third).toBe(3);
  expect(reads).toHaveLength(1);
});

it('reads the table when a hint comes without the entry, or not with the next one', async () => {
  const { next, commit, reads } = follow([1]);
  await next();
  const second = next();
  commit(2, 'bare');
  expect(await second).toBe(2);
  const third = next();
  commit(3, 'silent');
  commit(4);
  expect([await third, await next()]).toEqual([3, 4]);
  expect(reads.length).toBeGreaterThan(2);
});

it('keeps no more than a page for a reader that does not read', async () => {
  const { next, commit, reader } = follow([]);
  const first = next();
  commit(1);
  await first;
  for (let seq = 2; seq <= 5_000; seq++) commit(seq);
  const seen: number[] = [];
  for (let seq = 2; seq <= 5_000; seq++) seen.push(await next());
  expect(seen).toEqual(Array.from({ length: 4_999 }, (_, index) => index + 2));
  await reader.return();
});

it('ends at once when its client leaves, also while it waits', async () => {
  const { reader } = follow([]);
  const waiting = reader.next();
  await reader.return();
  expect(await waiting).toEqual({ done: true, value: undefined });
});

it('W-12: reads once per quiet time, however often it is told', async () => {
  vi.useFakeTimers();
  const { next, commit, reads } = follow([1], 1_000);
  await next();
  const second = next();
  for (let seq = 2; seq <= 30; seq++) commit(seq, 'bare');
  await vi.advanceTimersByTimeAsync(999);
  expect(reads).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await second).toBe(2);
  expect(reads).toHaveLength(2);
  vi.useRealTimers();
});

it('goes on when the table could not be read for a while', async () => {
  vi.useFakeTimers();
  let isAway = true;
  let reads = 0;
  const reader = new LiveReader<number>(
    { hints: new LocalHintBus(), renew: () => undefined },
    {
      topics: [],
      async read() {
        reads += 1;
        if (isAway) throw new Error('the database is away');
        return { entries: reads > 100 ? [] : [1] };
      },
    },
  );
  const first = reader.next();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(reads).toBeGreaterThan(3);
  expect(reads).toBeLessThan(20);
  isAway = false;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await first).toEqual({ done: false, value: 1 });
  vi.useRealTimers();
});

it('ends with a fault, which is an answer', async () => {
  const reader = new LiveReader<number>(
    { hints: new LocalHintBus(), renew: () => undefined },
    { topics: [], read: () => Promise.reject(new Fault('NOT_FOUND')) },
  );
  await expect(reader.next()).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
});

it('reads nothing while nobody asks, and holds a page at most of what is committed meanwhile', async () => {
  const { next, commit, reads } = follow([1]);
  await next();
  for (let seq = 2; seq <= 100; seq++) commit(seq);
  expect(reads).toEqual([0]);
  const seen: number[] = [];
  for (let seq = 2; seq <= 100; seq++) seen.push(await next());
  expect(seen).toEqual(Array.from({ length: 99 }, (_, index) => index + 2));
  // Fifty came with their hints; what was more is read behind them.
  expect(reads).toEqual([0, 51]);
});
