import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface CpuProfile {
  readonly nodes: readonly {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** The functions in which most of the processor's time was spent, as shares of the time at work. */
export function hotSpots(folder: string, count: number): { name: string; share: number }[] {
  const [file] = readdirSync(folder).filter(name => name.endsWith('.cpuprofile'));
  if (!file) return [];
  const profile = JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile;
  const names = new Map(
    profile.nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const place = url.replace(/^.*\/(?:node_modules|api)\//, '').slice(-60);
      return [id, `${functionName || '(anonymous)'} ${place}:${lineNumber + 1}`];
    }),
  );
  const spent = new Map<string, number>();
  profile.samples.forEach((id, index) => {
    const name = names.get(id)!;
    spent.set(name, (spent.get(name) ?? 0) + (profile.timeDeltas[index] ?? 0));
  });
  for (const name of spent.keys()) if (name.startsWith('(idle)')) spent.delete(name);
  const all = [...spent.values()].reduce((sum, time) => sum + time, 0);
  return [...spent]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, time]) => ({ name, share: time / all }));
}
