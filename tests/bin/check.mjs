// `pnpm check`: format, lint, boundaries, types, unit tests, unused code, sizes and the contract.
// What went well before and whose sources are as they were then is not done again, unless it is named: `pnpm check types`.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildParts } from '../../api/bin/parts.mjs';
import { elapsed, Failure, red, say, step } from '../../api/bin/progress.mjs';
import { describeSources, readStamp, writeStamp } from '../../api/bin/stamps.mjs';
import { onStop, run, stopRunning, tail } from '../../api/bin/workspace.mjs';
import { findBreakingChanges } from './breaking-changes.mjs';
import { describeCounts, quickSuites, runSuite } from './suites.mjs';

const started = Date.now();
const folder = mkdtempSync(join(tmpdir(), 'parley-check-'));
const problems = [];

const everything = ['api', 'schema', 'agent-web', 'admin-web', 'widget', 'tests'];
const sources = {
  api: ['api', 'schema'],
  schema: ['schema'],
  widget: ['widget', 'schema'],
  'agent-web': ['agent-web', 'schema'],
  'admin-web': ['admin-web', 'agent-web/kit', 'schema'],
  tests: ['tests', 'api', 'schema', 'widget'],
};

/** A check of these folders by a program. */
const program = (name, from, command, ...args) => ({
  name,
  from,
  async work() {
    const { code, output } = await run(command, args);
    if (code !== 0) throw new Failure(name, tail(output, 60));
  },
});

const inPackage = (name, from, ...args) =>
  program(name, sources[from], 'pnpm', '--filter', `@parley/${from}`, ...args);

const unit = suite => ({
  name: suite.name,
  from: sources[suite.name.replace(' unit', '')],
  async work() {
    const result = await runSuite(suite, folder);
    if (result.problem) throw new Failure(describeCounts(result), tail(result.output, 80));
  },
});

const tasks = [
  ...quickSuites.map(unit),
  program('lint and types', everything, 'oxlint', '--type-aware', '--type-check', '--quiet'),
  ...['agent-web', 'admin-web'].flatMap(app => [
    // What stands in a template has types only for Angular's own compiler.
    inPackage(`${app} types`, app, 'typecheck'),
    inPackage(`${app} templates`, app, 'exec', 'eslint', '.'),
  ]),
  inPackage('SDL is what the code says', 'api', 'schema', '--check'),
  {
    ...inPackage('generated documents are up to date', 'schema', 'codegen', '--check'),
    from: ['schema', 'tests/testkit'],
  },
  { name: 'no breaking change of the contract', work: findBreakingChanges },
  program('unused code', everything, 'knip'),
  { name: 'sizes', from: sources.widget, work: checkSizes },
  program('boundaries', everything, 'depcruise', ...everything),
  program('format', everything, 'oxfmt', '--check'),
];

process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
onStop(() => {
  stopRunning();
  process.exit(130);
});

const words = process.argv.slice(2);
const wanted = tasks
  .map(task => ({ ...task, stamp: task.from ? describeSources(task.from) : null }))
  .filter(({ name, stamp }) =>
    words.length === 0
      ? stamp === null || readStamp(stampOf(name)) !== stamp
      : words.some(word => name.includes(word)),
  );
const queue = [...wanted];
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, drain));

for (const { message, details } of problems)
  process.stdout.write(`\n${red(message)}\n${details}\n`);
say(
  `${problems.length === 0 ? 'All is well' : `${problems.length} of ${wanted.length} checks failed`} after ${elapsed(started)}.`,
);
process.exit(problems.length === 0 ? 0 : 1);

async function drain() {
  for (let task = queue.shift(); task; task = queue.shift()) {
    const { name, work, stamp } = task;
    try {
      await step(name, name, work);
      if (stamp !== null) writeStamp(stampOf(name), stamp);
    } catch ({ message, details }) {
      problems.push({ message: `── ${name}: ${message}`, details: details ?? '' });
    }
  }
}

function stampOf(name) {
  return `check-${name.replaceAll(' ', '-')}`;
}

async function checkSizes() {
  await buildParts(['widget']);
  const { code, output } = await run('pnpm', ['--filter', '@parley/widget', 'size']);
  if (code !== 0) throw new Failure('larger than promised', tail(output));
}
