import { uuidv7 } from '@parley/schema';
import { PresenceDocument } from '../testkit/generated/desk.ts';
import { VisitorMessageSendDocument } from '../testkit/generated/visitor.ts';
import { seedTenant, type Tenant } from '../testkit/seed.ts';
import { commitRate } from './commit-rate.ts';
import { median, percentile, report } from './figures.ts';
import { LeanSocket } from './lean-socket.ts';
import { startStage } from './stage.ts';

const passes = 5;
const perPass = 300;
const warmUp = 100;
const capacity = 100;
const atOnce = 64;
const asked = 1_000;

interface Pass {
  readonly commits: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Visitors who all write at once: how many a second become conversations that an agent serves. */
export async function routing({ isProfiled }: { isProfiled: boolean }): Promise<boolean> {
  const stage = await startStage(isProfiled);
  try {
    const agents = Math.ceil((passes * perPass + warmUp) / capacity) + 1;
    const tenant = await seedTenant(stage.api.origin, { agents, capacity });
    await Promise.all(tenant.agents.map(agent => agent.watch(PresenceDocument, {})));
    await burst(tenant, warmUp);
    const rounds: Pass[] = [];
    for (let pass = 1; pass <= passes; pass += 1) {
      console.log(`Pass ${pass} of ${passes}…`);
      const commits = await commitRate(stage.databaseUrl, 8, 1_000);
      rounds.push({ commits, ...(await burst(tenant, perPass)) });
    }
    const of = (pick: (round: Pass) => number) => median(rounds.map(pick));
    const perSecond = of(round => round.perSecond);
    const ratio = of(round => round.perSecond / round.commits);
    return report('Conversations begun and assigned in a burst', [
      { name: 'single-row commits, 8 clients', value: `${of(r => r.commits).toFixed(0)} /s` },
      {
        name: `created and assigned, ${atOnce} at once`,
        value: `${perSecond.toFixed(0)} /s`,
        limit: `≥ ${asked} /s; ${ratio.toFixed(2)} of the commits`,
        isReached: perSecond >= asked,
      },
      {
        name: '  first message to assigned, p50 / p99',
        value: `${of(r => r.p50).toFixed(1)} / ${of(r => r.p99).toFixed(1)} ms`,
      },
    ]);
  } finally {
    await stage.stop();
  }
}

/** So many new visitors, connected before, write their first message. */
async function burst(tenant: Tenant, visitors: number): Promise<Omit<Pass, 'commits'>> {
  const lines: LeanSocket[] = [];
  while (lines.length < visitors) {
    const batch = Array.from({ length: 20 }, async () => {
      const { principal } = await tenant.visitor();
      return LeanSocket.open(principal.origin, principal.path, principal.token!);
    });
    lines.push(...(await Promise.all(batch)));
  }
  const took: number[] = [];
  const waiting = [...lines];
  const begun = performance.now();
  const write = async () => {
    for (let line = waiting.pop(); line; line = waiting.pop()) {
      const sentAt = performance.now();
      const input = { clientMessageId: uuidv7(), content: { text: { text: 'Hello' } } };
      const { messageSend } = await line.run(String(VisitorMessageSendDocument), { input });
      const { conversation } = messageSend as { conversation?: { status: string } };
      if (conversation?.status !== 'ACTIVE') throw new Error('A visitor was not served at once.');
      took.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, write));
  const seconds = (performance.now() - begun) / 1_000;
  for (const line of lines) line.close();
  return {
    perSecond: visitors / seconds,
    p50: percentile(took, 0.5),
    p99: percentile(took, 0.99),
  };
}
