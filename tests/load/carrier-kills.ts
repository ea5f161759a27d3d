import { uuidv7 } from '@parley/schema';
import { startApi } from '../testkit/api-process.ts';
import { bindChannel } from '../testkit/carried.ts';
import { startCluster } from '../testkit/cluster.ts';
import { asOwner } from '../testkit/database.ts';
import { FakeWechat, deliver, wechatText } from '../testkit/fakes/wechat.ts';
import * as desk from '../testkit/generated/desk.ts';
import type { DeskPerson } from '../testkit/person.ts';
import { seedTenant } from '../testkit/seed.ts';

const kills = 20;
const people = 100;

/** 5,000 answers through a counting WeChat while the process is killed twenty times. */
export async function carrierKills({ answers = 5_000 } = {}): Promise<boolean> {
  const cluster = await startCluster();
  await asOwner(cluster.url('postgres'), client => client.query('create database parley_load'));
  const databaseUrl = cluster.url('parley_load');
  let api = await startApi({ databaseUrl });
  const wechat = await new FakeWechat().open();
  const tenant = await seedTenant(api.origin, { agents: 1, capacity: 100 });
  const binding = { ...wechat.binding, windowMessages: 1_000 };
  const { channel } = await bindChannel(tenant, 'WECHAT', { wechat: binding });
  const talks: string[] = [];
  for (let i = 0; i < people; i++)
    await deliver(
      channel.callbackUrl as string,
      wechatText(`oKill${String(i).padStart(6, '0')}`, 'Hi'),
    );
  while (talks.length < people) {
    const { conversations } = await tenant.admin.run(desk.CarriedTalksDocument, {
      filter: { status: ['ACTIVE'] },
    });
    talks.splice(0, talks.length, ...conversations.nodes.map(({ id }) => id));
    if (conversations.nodes.length === 50) break;
    await new Promise(resolve => setTimeout(resolve, 300));
  }
  const killing = (async () => {
    for (let kill = 0; kill < kills; kill++) {
      await new Promise(resolve => setTimeout(resolve, 500 + Math.random() * 2_500));
      await api.kill();
      api = await startApi({ databaseUrl, port: api.port, folder: api.folder });
    }
  })();
  for (let i = 0; i < answers; i++)
    await say(tenant.agent, talks[i % talks.length] as string, `${i}`);
  await killing;
  const states = await settled(databaseUrl);
  const times = Map.groupBy(wechat.sent, ({ text }) => (text as { content: string }).content);
  const doubled = [...times.values()].filter(list => list.length > 1).length;
  const disordered = orderFaults(wechat);
  console.log(
    `${answers} answers, ${kills} kills: ${JSON.stringify(states)}; WeChat took ${times.size} different ones, ` +
      `${doubled} twice, ${disordered} out of order`,
  );
  await tenant.close();
  await wechat.close();
  await api.stop();
  await cluster.stop();
  const { SENT: sent = 0, UNKNOWN: unknown = 0, PENDING: pending = 0 } = states;
  return doubled === 0 && disordered === 0 && pending === 0 && sent + unknown === answers && times.size >= sent; // prettier-ignore
}

/** Sends until it is taken, as our client does: the key makes it one message. */
async function say(agent: DeskPerson, conversationId: string, text: string) {
  const input = { clientMessageId: uuidv7(), conversationId, content: { text: { text } } };
  for (;;) {
    const answer = await agent.run(desk.MessageSendDocument, { input }).catch(() => null);
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

function settled(databaseUrl: string): Promise<Record<string, number>> {
  return asOwner(databaseUrl, async client => {
    const deadline = Date.now() + 900_000;
    for (;;) {
      const { rows } = await client.query<{ state: string; count: string }>(
        'select state, count(*) from app.delivery group by state',
      );
      const states = Object.fromEntries(rows.map(row => [row.state, Number(row.count)]));
      if (!states['PENDING'] || Date.now() > deadline) return states;
      await new Promise(resolve => setTimeout(resolve, 500));
    }
  });
}
