import { percentile } from './figures.ts';
import { exchangeOne, makePairs, type Pair } from './pairs.ts';

/** What the parent asks of this process. */
export type Order =
  | { readonly type: 'prepare'; readonly origin: string; readonly conversations: number }
  | { readonly type: 'flood'; readonly conversations: number; readonly ms: number }
  | {
      readonly type: 'steady';
      readonly conversations: number;
      readonly perSecond: number;
      readonly ms: number;
    };

/** Messages accepted and seen, and how long they took, in milliseconds. */
export interface Pass {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

const pairs = new Map<number, Pair[]>();

/** Every conversation answers as soon as it was heard: what the product can carry. */
async function flood(conversations: number, ms: number): Promise<Pass> {
  const took: number[] = [];
  const begun = performance.now();
  const talk = async (pair: Pair) => {
    for (let from: 0 | 1 = 0; performance.now() - begun < ms; from = from === 0 ? 1 : 0) {
      took.push(await exchangeOne(pair, from));
    }
  };
  await Promise.all(pairs.get(conversations)!.map(talk));
  return summary(took, performance.now() - begun);
}

/** So many messages a second whatever the answer takes: what people feel. */
async function steady(conversations: number, perSecond: number, ms: number): Promise<Pass> {
  const chosen = pairs.get(conversations)!;
  const took: number[] = [];
  const underway: Promise<unknown>[] = [];
  const begun = performance.now();
  for (let i = 0; i < (perSecond * ms) / 1_000; i += 1) {
    const wait = begun + (i * 1_000) / perSecond - performance.now();
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait));
    underway.push(exchangeOne(chosen[i % chosen.length]!, 0).then(time => took.push(time)));
  }
  await Promise.all(underway);
  return summary(took, performance.now() - begun);
}

const summary = (took: number[], ms: number): Pass => ({
  perSecond: (took.length * 1_000) / ms,
  p50: percentile(took, 0.5),
  p95: percentile(took, 0.95),
  p99: percentile(took, 0.99),
});

async function obey(order: Order): Promise<Pass | null> {
  if (order.type === 'prepare') {
    pairs.set(order.conversations, await makePairs(order.origin, order.conversations));
    return null;
  }
  if (order.type === 'flood') return flood(order.conversations, order.ms);
  return steady(order.conversations, order.perSecond, order.ms);
}

process.on('message', (order: Order) => {
  obey(order).then(
    pass => process.send!({ pass }),
    (error: unknown) => process.send!({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
