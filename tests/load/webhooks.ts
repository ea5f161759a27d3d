import { bindChannel } from '../testkit/carried.ts';
import { asOwner } from '../testkit/database.ts';
import { FakeWechat, deliver, wechatText } from '../testkit/fakes/wechat.ts';
import { seedTenant } from '../testkit/seed.ts';
import { startStage } from './stage.ts';

const distinct = 8_000;
const deliveries = 20_000;
const people = 400;
const atOnce = 32;
const goalMs = 1_000;

/** DLV-10: 20,000 deliveries of 8,000 messages, each one to four times, at once and in any order. */
export async function webhooks(): Promise<boolean> {
  const stage = await startStage(false);
  const wechat = await new FakeWechat().open();
  const tenant = await seedTenant(stage.api.origin, { agents: 1, capacity: 100 });
  const { channel } = await bindChannel(tenant, 'WECHAT', { wechat: wechat.binding });
  const url = channel.callbackUrl as string;
  const texts = Array.from({ length: distinct }, (_, i) =>
    wechatText(`oLoad${String(i % people).padStart(6, '0')}`, `Message ${i}`),
  );
  const order = Array.from({ length: deliveries }, (_, i) =>
    i < distinct ? i : Math.floor(Math.random() * distinct),
  ).toSorted(() => Math.random() - 0.5);
  const times: number[] = [];
  let refused = 0;
  const begun = performance.now();
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
  const seconds = (performance.now() - begun) / 1_000;
  const counts = await settled(stage.databaseUrl);
  times.sort((a, b) => a - b);
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0;
  console.log(
    `${deliveries} deliveries in ${seconds.toFixed(1)} s, ${refused} refused; answered: median ` +
      `${times[times.length >> 1]?.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, longest ${times.at(-1)?.toFixed(0)} ms`,
  );
  console.log(`${counts.rows} rows, ${counts.messages} messages of ${distinct}; ${counts.open} wait, ${counts.failed} failed`); // prettier-ignore
  await tenant.close();
  await wechat.close();
  await stage.stop();
  return refused === 0 && counts.messages === distinct && counts.rows === distinct && p99 <= goalMs;
}

interface Counts {
  readonly rows: number;
  readonly messages: number;
  readonly open: number;
  readonly failed: number;
}

/** Waits until everything that arrived was worked off. */
function settled(databaseUrl: string): Promise<Counts> {
  return asOwner(databaseUrl, async client => {
    const deadline = Date.now() + 600_000;
    for (;;) {
      const { rows } = await client.query<Record<keyof Counts, string>>(
        `select (select count(*) from app.channel_inbound) as rows,
                (select count(*) from app.message where sender_kind = 'VISITOR') as messages,
                (select count(*) from app.channel_inbound where done_at is null and failed_at is null) as open,
                (select count(*) from app.channel_inbound where failed_at is not null) as failed`,
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
