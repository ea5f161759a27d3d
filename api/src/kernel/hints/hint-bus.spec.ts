import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { configureFailpoints } from '../failpoint.ts';
import type { Hint, HintBus } from './hint-bus.ts';
import { LocalHintBus } from './local-hint-bus.ts';
import { RedisHintBus } from './redis-hint-bus.ts';

const redisUrl = process.env.REDIS_TESTS === '1' ? process.env.REDIS_URL : undefined;

/** Collects what a bus delivers, and waits for so many hints. */
function listenTo(bus: HintBus, topic: string) {
  const heard: Hint[] = [];
  let check = () => {};
  const stop = bus.subscribe(topic, hint => {
    heard.push(hint);
    check();
  });
  const until = (count: number) =>
    new Promise<Hint[]>(resolve => {
      check = () => void (heard.length >= count && resolve(heard));
      check();
    });
  return { heard, until, stop };
}

afterEach(() => configureFailpoints(undefined));

function conformance(makeBus: (onError: (error: unknown) => void) => HintBus) {
  const errors: unknown[] = [];
  const bus = () => makeBus(error => errors.push(error));

  it('delivers at once, with what stays in the process, to the listeners of the topic alone', async () => {
    const hints = bus();
    const row = { seq: 1 };
    const here = listenTo(hints, 'conversation-1');
    const elsewhere = listenTo(hints, 'conversation-2');
    hints.publish([{ topic: 'conversation-1', data: { seq: 1 }, local: row }]);
    expect(here.heard).toEqual([{ topic: 'conversation-1', data: { seq: 1 }, local: row }]);
    expect(here.heard[0]?.local).toBe(row);
    expect(elsewhere.heard).toEqual([]);
    await hints.close();
  });

  it('keeps the order of the hints of one call', async () => {
    const hints = bus();
    const { heard } = listenTo(hints, 't');
    hints.publish([1, 2, 3].map(data => ({ topic: 't', data })));
    expect(heard.map(hint => hint.data)).toEqual([1, 2, 3]);
    await hints.close();
  });

  it('stops calling a listener that left, also one that leaves while it is called', async () => {
    const hints = bus();
    let calls = 0;
    const stop = hints.subscribe('t', () => {
      calls += 1;
      stop();
    });
    hints.publish([{ topic: 't' }, { topic: 't' }]);
    hints.publish([{ topic: 't' }]);
    expect(calls).toBe(1);
    await hints.close();
  });

  it('calls the other listeners when one throws, and reports it', async () => {
    const hints = bus();
    hints.subscribe('t', () => {
      throw new Error('a listener broke');
    });
    const { heard } = listenTo(hints, 't');
    expect(() => hints.publish([{ topic: 't' }])).not.toThrow();
    expect(heard).toHaveLength(1);
    expect(errors).toContainEqual(new Error('a listener broke'));
    await hints.close();
  });

  it('delivers nothing after it was closed', async () => {
    const hints = bus();
    const { heard } = listenTo(hints, 't');
    await hints.close();
    hints.publish([{ topic: 't' }]);
    expect(heard).toEqual([]);
  });

  it('drops every hint where the failpoint says so', async () => {
    const hints = bus();
    const { heard } = listenTo(hints, 't');
    configureFailpoints('hints.drop=drop@1');
    hints.publish([{ topic: 't' }]);
    expect(heard).toEqual([]);
    await hints.close();
  });
}

describe('in one process', () => {
  conformance(onError => new LocalHintBus(onError));
});

describe.skipIf(!redisUrl)('over Redis', () => {
  conformance(onError => new RedisHintBus(redisUrl!, { channel: randomUUID(), onError }));

  it('reaches the other processes with data but without what is local, and never comes back', async () => {
    const channel = randomUUID();
    const [ours, theirs] = [
      new RedisHintBus(redisUrl!, { channel }),
      new RedisHintBus(redisUrl!, { channel }),
    ];
    await Promise.all([ours.ready(), theirs.ready()]);
    const here = listenTo(ours, 't');
    const there = listenTo(theirs, 't');
    ours.publish([{ topic: 't', data: { seq: 7 }, local: { secret: true } }]);
    expect(await there.until(1)).toEqual([{ topic: 't', data: { seq: 7 } }]);
    // An answer proves that Redis has delivered what was sent before it.
    theirs.publish([{ topic: 't', data: 'answer' }]);
    expect((await here.until(2)).map(hint => hint.data)).toEqual([{ seq: 7 }, 'answer']);
    await Promise.all([ours.close(), theirs.close()]);
  });

  it('ignores what is not a hint', async () => {
    const channel = randomUUID();
    const errors: unknown[] = [];
    const bus = new RedisHintBus(redisUrl!, { channel, onError: error => errors.push(error) });
    const other = new RedisHintBus(redisUrl!, { channel });
    await Promise.all([bus.ready(), other.ready()]);
    const { until } = listenTo(bus, 't');
    const { Redis } = await import('ioredis');
    const stranger = new Redis(redisUrl!);
    await stranger.publish(channel, 'not json');
    await stranger.publish(channel, '{"from":1}');
    other.publish([{ topic: 't' }]);
    await until(1);
    expect(errors).toHaveLength(2);
    stranger.disconnect();
    await Promise.all([bus.close(), other.close()]);
  });
});

it('goes on inside the process while Redis is away', async () => {
  const bus = new RedisHintBus('redis://127.0.0.1:1');
  const { heard } = listenTo(bus, 't');
  bus.publish([{ topic: 't' }]);
  expect(heard).toHaveLength(1);
  await bus.close();
});
