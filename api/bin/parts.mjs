import { existsSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { Failure, step } from './progress.mjs';
import { describeSources, forgetStamp, readStamp, writeStamp } from './stamps.mjs';
import { root, run, tail } from './workspace.mjs';

/** What is built before a start: each part with the folders it is made from. */
const parts = [
  { name: 'api', made: 'api/dist/main.js', from: ['api', 'schema'] },
  { name: 'widget', made: 'widget/dist', from: ['widget', 'schema'] },
  { name: 'agent-web', made: 'agent-web/dist', from: ['agent-web', 'schema'] },
  { name: 'admin-web', made: 'admin-web/dist', from: ['admin-web', 'agent-web/kit', 'schema'] },
];

const isBuilt = file => !/\.(spec\.tsx?|md)$/.test(file);

/**
 * Builds the parts (of `names`, or all) whose sources changed since their last build.
 * `PARLEY_SKIP_BUILD` names parts to leave alone.
 */
export async function buildParts(names = parts.map(part => part.name)) {
  const skipped = new Set(
    (process.env.PARLEY_SKIP_BUILD ?? '').split(',').map(name => name.trim()),
  );
  const stale = parts
    .filter(({ name }) => names.includes(name) && !skipped.has(name))
    .map(part => ({ ...part, stamp: describeSources(part.from, isBuilt) }))
    .filter(part => !existsSync(join(root, part.made)) || readStamp(part.name) !== part.stamp);
  const roomy = availableParallelism() > 1 && totalmem() > 4e9;
  const lanes = Array.from({ length: roomy ? 2 : 1 }, () => drain(stale));
  const ended = await Promise.allSettled(lanes);
  const failed = ended.find(lane => lane.status === 'rejected');
  if (failed) throw failed.reason;
}

async function drain(queue) {
  for (let part = queue.shift(); part; part = queue.shift()) await build(part);
}

function build(part) {
  return step(`Building ${part.name}`, `${part.name} built`, async () => {
    // A build that is broken off must not pass for the one before.
    forgetStamp(part.name);
    const { code, output } = await run('pnpm', ['--filter', `@parley/${part.name}`, 'build']);
    if (code !== 0) throw new Failure(`${part.name} does not build.`, tail(output, 40));
    writeStamp(part.name, part.stamp);
  });
}
