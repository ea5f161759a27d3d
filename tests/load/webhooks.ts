import { bindChannel } from '../testkit/carried.ts';
import { asOwner } from '../testkit/database.ts';
import { FakeWechat, deliver, wechatText } from '../testkit/fakes/wechat.ts';
import { seedTenant } from '../testkit/seed.ts';
import { startStage } from './stage.ts';

const goalMs = 1_000;
const mostRepeats = 4;

/** How many messages, brought how often in all, by how many people and connections. */
interface Size {
  readonly distinct: number;
  readonly deliveries: number;
  readonly people: number;
  readonly atOnce: number;
}

/** What came of the deliveries. */
interface Delivered extends Counts {
  readonly refused: number;
  /** How long each took to be answered, the shortest first. */
  readonly times: readonly number[];
}

/** DLV-10: 20,000 deliveries of 8,000 messages, each one to four times, at once and in any order; `--small`: 500 of 200. */
export async function webhooks({ isSmall = false } = {}): Promise<boolean> {
  const size = isSmall
    ? { distinct: 200, deliveries: 500, people: 20, atOnce: 8 }
    : { distinct: 8_000, deliveries: 20_000, people: 400, atOnce: 32 };
  const stage = await startStage(false);
  const begun = performance.now();
  const { times, refused, ...counts } = await deliverRepeatedly(
    { origin: stage.api.origin, databaseUrl: stage.databaseUrl },
    size,
  );
  const seconds = (performance.now() - begun) / 1_000;
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0;
  console.log(
    `${times.length} deliveries, all worked off in ${seconds.toFixed(1)} s, ${refused} refused; answered: median ` +
      `${times[times.length >> 1]?.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, longest ${times.at(-1)?.toFixed(0)} ms`,
  );
  console.log(
    `${counts.rows} rows, ${counts.messages} messages of ${size.distinct}; ${counts.open} wait, ${counts.failed} failed`,
  );
  await stage.stop();
  const isExact = counts.messages === size.distinct && counts.rows === size.distinct;
  return refused === 0 && isExact && p99 <= goalMs;
}

/** Brings each message at least once and some again, at once and in any order, and waits until all are worked off. */
export async function deliverRepeatedly(
  { origin, databaseUrl }: { readonly origin: string; readonly databaseUrl: string },
  { distinct, deliveries, people, atOnce }: Size,
): Promise<Delivered> {
  const wechat = await new FakeWechat().open();
  const tenant = await seedTenant(origin, { agents: 1, capacity: 100 });
  const { channel } = await bindChannel(tenant, 'WECHAT', { wechat: wechat.binding });
  const url = channel.callbackUrl as string;
  const texts = Array.from({ length: distinct }, (_, i) =>
    wechatText(`oLoad${String(i % people).padStart(6, '0')}`, `Message ${i}`),
  );
  // A platform repeats a few times, not for ever.
  const again = Array.from({ length: distinct * (mostRepeats - 1) }, (_, i) => i % distinct);
  const order = [
    ...texts.keys(),
    ...again.toSorted(() => Math.random() - 0.5).slice(0, deliveries - distinct),
  ].toSorted(() => Math.random() - 0.5);
  const times: number[] = [];
  let refused = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let place = order.pop(); place !== undefined; place = order.pop()) {
        const startedAt = performance.now();
        const { status } = await deliver(url, texts[place] as string);
        times.push(performance.now() - startedAt);
        if (status !== 200) refused += 1;
      }
    }),
  );
  const counts = await settled(databaseUrl, channel.id);
  await tenant.close();
  await wechat.close();
  return { ...counts, refused, times: times.toSorted((a, b) => a - b) };
}

interface Counts {
  readonly rows: number;
  readonly messages: number;
  readonly open: number;
  readonly failed: number;
}

/** Waits until everything that arrived was worked off. */
function settled(databaseUrl: string, channelId: string): Promise<Counts> {
  return asOwner(databaseUrl, async client => {
    const deadline = Date.now() + 600_000;
    for (;;) {
      const { rows } = await client.query<Record<keyof Counts, string>>(
        `select (select count(*) from app.channel_inbound where channel_id = $1) as rows,
                (select count(*) from app.message m join app.conversation c on c.tenant_id = m.tenant_id and c.id = m.conversation_id
                  where c.channel_id = $1 and m.sender_kind = 'VISITOR') as messages,
                (select count(*) from app.channel_inbound where channel_id = $1 and done_at is null and failed_at is null) as open,
                (select count(*) from app.channel_inbound where channel_id = $1 and failed_at is not null) as failed`,
        [channelId],
      );
      const [row] = rows;
      const counts = {
        rows: Number(row?.rows),
        messages: Number(row?.messages),
        open: Number(row?.open),
        failed: Number(row?.failed),
      };
      if (counts.open === 0 || Date.now() > deadline) return counts;
      await new Promise(resolve => setTimeout(resolve, 500));
    }
  });
}
