import { commitRate } from './commit-rate.ts';
import { type Figure, median, report } from './figures.ts';
import type { Pass } from './generator.ts';
import { hotSpots } from './profile.ts';
import { sizes } from './sizes.ts';
import { idleSockets } from './sockets.ts';
import { startGenerator, startStage } from './stage.ts';

const crowds = [1, 50, 500];
const passes = 5;
const passMs = 3_000;

interface Round {
  readonly alone: number;
  readonly eight: number;
  readonly floods: readonly Pass[];
  readonly steady: Pass;
}

/** The figures of point 7: what the product carries, beside what its database can commit. */
export async function messages({ isProfiled }: { isProfiled: boolean }): Promise<boolean> {
  const stage = await startStage(isProfiled);
  const generator = startGenerator();
  try {
    for (const conversations of crowds) {
      console.log(`Preparing ${conversations} conversations…`);
      await generator.ask({ type: 'prepare', origin: stage.api.origin, conversations });
    }
    for (const conversations of crowds)
      await generator.ask({ type: 'flood', conversations, ms: 1_000 });
    const rounds: Round[] = [];
    for (let pass = 1; pass <= passes; pass += 1) {
      console.log(`Pass ${pass} of ${passes}…`);
      const alone = await commitRate(stage.databaseUrl, 1, 1_500);
      const eight = await commitRate(stage.databaseUrl, 8, 1_500);
      const floods: Pass[] = [];
      for (const conversations of crowds) {
        floods.push(await generator.ask({ type: 'flood', conversations, ms: passMs }));
      }
      const order = { type: 'steady', conversations: 50, perSecond: 100, ms: passMs } as const;
      rounds.push({ alone, eight, floods, steady: await generator.ask(order) });
    }
    generator.stop();
    const isFast = report('Messages accepted and delivered', throughput(rounds));
    return report('Idle visitors and sizes', [await idleSockets(stage), ...sizes()]) && isFast;
  } finally {
    generator.stop();
    await stage.stop();
    if (stage.profileFolder) printProfile(stage.profileFolder);
  }
}

function throughput(rounds: readonly Round[]): Figure[] {
  const whole = (value: number) => value.toFixed(0);
  const of = (pick: (round: Round) => number) => median(rounds.map(pick));
  const latency = (pick: (round: Round) => Pass) => {
    const shares = (['p50', 'p95', 'p99'] as const).map(share => of(round => pick(round)[share]));
    return `${shares.map(ms => ms.toFixed(1)).join(' / ')} ms`;
  };
  const steady = { p50: of(round => round.steady.p50), p99: of(round => round.steady.p99) };
  return [
    { name: 'single-row commits, 1 client', value: `${whole(of(round => round.alone))} /s` },
    { name: 'single-row commits, 8 clients', value: `${whole(of(round => round.eight))} /s` },
    ...crowds.flatMap((conversations, index): Figure[] => {
      const ratio = of(round => round.floods[index]!.perSecond / round.eight);
      return [
        {
          name: `messages, ${conversations} conversations`,
          value: `${whole(of(round => round.floods[index]!.perSecond))} /s`,
          limit: `${ratio.toFixed(2)} of commits with 8 clients${conversations > 1 ? ' (≥ 0.5)' : ''}`,
          isReached: conversations > 1 ? ratio >= 0.5 : undefined,
        },
        {
          name: `  send to seen, p50 / p95 / p99`,
          value: latency(round => round.floods[index]!),
        },
      ];
    }),
    {
      name: 'send to seen at 100 /s, p50 / p95 / p99',
      value: latency(round => round.steady),
      limit: '≤ 6 / – / 20 ms',
      isReached: steady.p50 <= 6 && steady.p99 <= 20,
    },
  ];
}

function printProfile(folder: string): void {
  console.log(`\nWhere the api spent its time (${folder})`);
  for (const { name, share } of hotSpots(folder, 25)) {
    console.log(`${(share * 100).toFixed(1).padStart(6)} %  ${name}`);
  }
}
