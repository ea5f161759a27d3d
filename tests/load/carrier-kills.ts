import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidv7 } from '@parley/schema';
import { startApi } from '../testkit/api-process.ts';
import { bindChannel } from '../testkit/carried.ts';
import { Fault } from '../testkit/client.ts';
import { startCluster } from '../testkit/cluster.ts';
import { asOwner } from '../testkit/database.ts';
import { FakeWechat, deliver, wechatText } from '../testkit/fakes/wechat.ts';
import * as desk from '../testkit/generated/desk.ts';
import type { DeskPerson } from '../testkit/person.ts';
import { quieten } from '../testkit/rush.ts';
import { seedTenant } from '../testkit/seed.ts';

/** An api that can be killed and comes back on its port with its data. */
interface Mortal {
  readonly origin: string;
  readonly databaseUrl: string;
  readonly die: () => Promise<unknown>;
  readonly rise: () => Promise<unknown>;
}

/** How much is sent, and how often the api is killed meanwhile. */
interface Size {
  readonly answers: number;
  readonly kills: number;
  readonly people: number;
  /** Between two kills, at random up to this. */
  readonly pauseMs: number;
  /** Lets the minute pass after which what a dead process was at is taken up by others. */
  readonly isHurried?: boolean;
}

/** What became of the answers. */
export interface Survived {
  readonly states: Readonly<Record<string, number>>;
  /** Different ones that the provider took. */
  readonly taken: number;
  readonly doubled: number;
  readonly disordered: number;
}

/** 5,000 answers through a counting WeChat while the process is killed twenty times; `--small`: 200 and three times. */
export async function carrierKills({ isSmall = false } = {}): Promise<boolean> {
  const size = isSmall
    ? { answers: 200, kills: 3, people: 10, pauseMs: 1_500 }
    : { answers: 5_000, kills: 20, people: 100, pauseMs: 2_500 };
  const cluster = await startCluster();
  await asOwner(cluster.url('postgres'), client => client.query('create database parley_load'));
  const databaseUrl = cluster.url('parley_load');
  // Its own folder goes with a process; what is killed comes back to what it had.
  const folder = mkdtempSync(join(tmpdir(), 'parley-data-'));
  let api = await startApi({ databaseUrl, folder });
  const die = () => api.kill();
  const rise = async () => {
    api = await startApi({ databaseUrl, port: api.port, folder });
  };
  const survived = await answerThroughKills({ origin: api.origin, databaseUrl, die, rise }, size);
  const { states, taken, doubled, disordered } = survived;
  console.log(
    `${size.answers} answers, ${size.kills} kills: ${JSON.stringify(states)}; WeChat took ${taken} different ones, ` +
      `${doubled} twice, ${disordered} out of order`,
  );
  await api.stop();
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
  return isWhole(survived, size.answers);
}

/** Whether nothing was lost, sent twice or out of order; an answer that was lost on its way back is counted as unknown. */
export function isWhole(
  { states, taken, doubled, disordered }: Survived,
  answers: number,
): boolean {
  const { SENT: sent = 0, UNKNOWN: unknown = 0, PENDING: pending = 0 } = states;
  const isSettled = pending === 0 && sent + unknown === answers;
  return isSettled && doubled === 0 && disordered === 0 && taken >= sent;
}

/** Sends answers in as many conversations as there are people, kills the api meanwhile, and waits until all are settled. */
export async function answerThroughKills(
  { origin, databaseUrl, die, rise }: Mortal,
  { answers, kills, people, pauseMs, isHurried }: Size,
): Promise<Survived> {
  const wechat = await new FakeWechat().open();
  const tenant = await seedTenant(origin, { agents: 1, capacity: 100 });
  await quieten(tenant);
  const binding = { ...wechat.binding, windowMessages: 1_000 };
  const { channel } = await bindChannel(tenant, 'WECHAT', { wechat: binding });
  for (let i = 0; i < people; i++)
    await deliver(
      channel.callbackUrl as string,
      wechatText(`oKill${String(i).padStart(6, '0')}`, 'Hi'),
    );
  // One page of conversations is enough of them.
  const talks = await talksOf(tenant.admin, Math.min(people, 50));
  let diedAt = new Date();
  const killing = (async () => {
    for (let kill = 0; kill < kills; kill++) {
      await new Promise(resolve => setTimeout(resolve, (0.2 + 0.8 * Math.random()) * pauseMs));
      await die();
      diedAt = new Date();
      await rise();
    }
  })();
  for (let i = 0; i < answers; i++)
    await say(tenant.agent, talks[i % talks.length] as string, `${i}`);
  await killing;
  if (isHurried) await giveUpClaims(databaseUrl, channel.id, diedAt);
  const states = await settled(databaseUrl, channel.id);
  const times = Map.groupBy(wechat.sent, ({ text }) => (text as { content: string }).content);
  const doubled = [...times.values()].filter(list => list.length > 1).length;
  const disordered = orderFaults(wechat);
  await tenant.close();
  await wechat.close();
  return { states, taken: times.size, doubled, disordered };
}

/** As if a minute had passed for what was claimed by then: nobody who lives is at it. */
function giveUpClaims(databaseUrl: string, channelId: string, diedAt: Date): Promise<unknown> {
  return asOwner(databaseUrl, async client => {
    await client.query(
      `update app.delivery set claimed_at = claimed_at - interval '5 minutes' where channel_id = $1 and claimed_at <= $2`,
      [channelId, diedAt],
    );
    await client.query(
      `insert into app.timer (tenant_id, id, kind, subject_id, due_at, payload)
       select distinct on (tenant_id, conversation_id) tenant_id, gen_random_uuid(), 'channel.deliver', conversation_id, now(),
              jsonb_build_object('conversationId', conversation_id)
         from app.delivery where channel_id = $1 and state = 'PENDING'
       on conflict (tenant_id, kind, subject_id) do update set due_at = now()`,
      [channelId],
    );
  });
}

async function talksOf(admin: DeskPerson, count: number): Promise<string[]> {
  for (;;) {
    const { conversations } = await admin.run(desk.CarriedTalksDocument, {
      filter: { status: ['ACTIVE'] },
    });
    if (conversations.nodes.length >= count) return conversations.nodes.map(({ id }) => id);
    await new Promise(resolve => setTimeout(resolve, 300));
  }
}

/** Sends until it is taken, as our client does: the key makes it one message. */
async function say(agent: DeskPerson, conversationId: string, text: string) {
  const input = { clientMessageId: uuidv7(), conversationId, content: { text: { text } } };
  for (;;) {
    const answer = await agent.run(desk.MessageSendDocument, { input }).catch((fault: unknown) => {
      if (fault instanceof Fault && fault.code !== 'UNAVAILABLE') throw fault;
    });
    if (answer) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

function orderFaults(wechat: FakeWechat): number {
  const byPerson = Map.groupBy(wechat.sent, ({ touser }) => touser);
  return [...byPerson.values()].reduce((faults, list) => {
    const numbers = list.map(({ text }) => Number((text as { content: string }).content));
    return faults + numbers.filter((number, i) => i > 0 && number < (numbers[i - 1] ?? 0)).length;
  }, 0);
}

function settled(databaseUrl: string, channelId: string): Promise<Record<string, number>> {
  return asOwner(databaseUrl, async client => {
    const deadline = Date.now() + 900_000;
    for (;;) {
      const { rows } = await client.query<{ state: string; count: string }>(
        'select state, count(*) from app.delivery where channel_id = $1 group by state',
        [channelId],
      );
      const states = Object.fromEntries(rows.map(row => [row.state, Number(row.count)]));
      if (!states['PENDING'] || Date.now() > deadline) return states;
      await new Promise(resolve => setTimeout(resolve, 500));
    }
  });
}
