import { expect, it, vi } from 'vitest';
import { followLog } from './log.ts';

const entry = (seq: number) => ({ seq });

function follow(fetch: (after: number) => Promise<readonly { seq: number }[]>, after = 0) {
  const seen: number[] = [];
  const source = { push: (_: { seq: number }) => {}, cursor: () => 0, isEnded: false };
  const stop = followLog({
    after,
    subscribe: (cursor, onEntry) => {
      Object.assign(source, { push: onEntry, cursor });
      return () => (source.isEnded = true);
    },
    fetch,
    onEntry: ({ seq }) => seen.push(seq),
  });
  return { seen, source, stop };
}

const never = () => Promise.reject(new Error('nothing to fetch'));

it('delivers entries in order and ignores what it has', () => {
  const { seen, source } = follow(never, 2);
  for (const seq of [1, 2, 3, 3, 4, 2, 5]) source.push(entry(seq));
  expect(seen).toEqual([3, 4, 5]);
});

it('resumes after the last entry it delivered', () => {
  const { source } = follow(never, 7);
  source.push(entry(8));
  expect(source.cursor()).toBe(8);
});

it('fetches a gap before it delivers what came after it', async () => {
  const fetch = vi.fn(async (after: number) => [entry(after + 1), entry(after + 2)]);
  const { seen, source } = follow(fetch);
  source.push(entry(1));
  source.push(entry(5));
  source.push(entry(6));
  await vi.waitFor(() => expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]));
  expect(fetch.mock.calls.map(([after]) => after)).toEqual([1, 3, 5]);
});

it('asks again when the fetch fails', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const fetch = vi.fn(async () => [entry(2), entry(3)]).mockRejectedValueOnce(new Error('down'));
  const { seen, source } = follow(fetch, 1);
  source.push(entry(3));
  await vi.waitFor(() => expect(seen).toEqual([2, 3]));
});

it('accepts numbers that the server keeps from this reader', async () => {
  const { seen, source } = follow(async () => [entry(4)]);
  source.push(entry(1));
  source.push(entry(4));
  await vi.waitFor(() => expect(seen).toEqual([1, 4]));
});

it('delivers nothing once it is stopped', async () => {
  const { seen, source, stop } = follow(async () => [entry(2), entry(3)], 1);
  source.push(entry(3));
  stop();
  source.push(entry(4));
  await Promise.resolve();
  expect(seen).toEqual([]);
  expect(source.isEnded).toBe(true);
});

it('K-20: tells a change of what it has delivered, again and again', () => {
  const told: string[] = [];
  let push: (entry: { seq: number; state: string }) => void = () => {};
  followLog<{ seq: number; state: string }>({
    after: 1,
    subscribe: (_, onEntry) => {
      push = onEntry;
      return () => {};
    },
    fetch: never,
    onEntry: ({ seq }) => told.push(`new ${seq}`),
    onChange: ({ seq, state }) => told.push(`${seq} ${state}`),
  });
  push({ seq: 2, state: 'PENDING' });
  push({ seq: 2, state: 'SENT' });
  push({ seq: 1, state: 'READ' });
  push({ seq: 2, state: 'DELIVERED' });
  expect(told).toEqual(['new 2', '2 SENT', '1 READ', '2 DELIVERED']);
});

it('K-20: tells a change that came while a gap was fetched after the entry itself', async () => {
  const told: string[] = [];
  let push: (entry: { seq: number; state: string }) => void = () => {};
  let answer: (page: { seq: number; state: string }[]) => void = () => {};
  followLog<{ seq: number; state: string }>({
    after: 0,
    subscribe: (_, onEntry) => {
      push = onEntry;
      return () => {};
    },
    fetch: () => new Promise(resolve => (answer = resolve)),
    onEntry: ({ seq, state }) => told.push(`${seq} ${state}`),
    onChange: ({ seq, state }) => told.push(`${seq} ${state}`),
  });
  push({ seq: 2, state: 'PENDING' });
  push({ seq: 2, state: 'SENT' });
  answer([
    { seq: 1, state: 'SENT' },
    { seq: 2, state: 'PENDING' },
  ]);
  await vi.waitFor(() => expect(told).toEqual(['1 SENT', '2 PENDING', '2 SENT']));
});
