import { commitRate } from '/work/main/tests/load/commit-rate.ts';
import { hotSpots } from '/work/main/tests/load/profile.ts';
import { startGenerator, startStage } from '/work/main/tests/load/stage.ts';
const stage = await startStage(process.argv[2] === 'prof');
const g = startGenerator();
const n = Number(process.argv[3] ?? 50);
await g.ask({ type: 'prepare', origin: stage.api.origin, conversations: n });
await g.ask({ type: 'flood', conversations: n, ms: 1500 });
for (let i = 0; i < 2; i++) {
  const eight = await commitRate(stage.databaseUrl, 8, 1500);
  const f = await g.ask({ type: 'flood', conversations: n, ms: 3000 });
  console.log(
    'commits8',
    eight.toFixed(0),
    'flood',
    f.perSecond.toFixed(0),
    'ratio',
    (f.perSecond / eight).toFixed(2),
    'p50',
    f.p50.toFixed(1),
    'p99',
    f.p99.toFixed(1),
  );
}
const s = await g.ask({ type: 'steady', conversations: n, perSecond: 100, ms: 2000 });
console.log('steady', s.p50.toFixed(1), s.p99.toFixed(1));
g.stop();
await stage.stop();
if (stage.profileFolder)
  for (const { name, share } of hotSpots(stage.profileFolder, 40))
    console.log((share * 100).toFixed(1).padStart(6), name);
process.exit();
