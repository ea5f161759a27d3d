// `pnpm check`: format, lint, boundaries, types, unit tests, unused code, sizes and the contract.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildParts } from '../../api/bin/parts.mjs';
import { elapsed, Failure, red, say, step } from '../../api/bin/progress.mjs';
import { onStop, run, stopRunning, tail } from '../../api/bin/workspace.mjs';
import { findBreakingChanges } from './breaking-changes.mjs';
import { describeCounts, runSuite, unitSuites } from './suites.mjs';

const started = Date.now();
const folder = mkdtempSync(join(tmpdir(), 'parley-check-'));
const problems = [];

const program = (name, command, ...args) => ({
  name,
  async work() {
    const { code, output } = await run(command, args);
    if (code !== 0) throw new Failure(name, tail(output, 60));
  },
});

const inPackage = (name, from, ...args) =>
  program(name, 'pnpm', '--filter', `@parley/${from}`, ...args);

const unit = suite => ({
  name: suite.name,
  async work() {
    const result = await runSuite(suite, folder);
    if (result.problem) throw new Failure(describeCounts(result), tail(result.output, 80));
  },
});

const tasks = [
  ...unitSuites.map(unit),
  ...['api', 'agent-web', 'admin-web', 'widget', 'schema', 'tests'].map(name =>
    inPackage(`${name} types`, name, 'typecheck'),
  ),
  program('lint', 'oxlint', '--type-aware', '--quiet'),
  ...['agent-web', 'admin-web'].map(app =>
    inPackage(`${app} templates`, app, 'exec', 'eslint', '.'),
  ),
  inPackage('SDL is what the code says', 'api', 'schema', '--check'),
  inPackage('generated documents are up to date', 'schema', 'codegen', '--check'),
  { name: 'no breaking change of the contract', work: findBreakingChanges },
  program('unused code', 'knip'),
  { name: 'sizes', work: checkSizes },
  program('boundaries', 'depcruise', 'api', 'schema', 'agent-web', 'admin-web', 'widget', 'tests'),
  program('format', 'oxfmt', '--check'),
];

process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
onStop(() => {
  stopRunning();
  process.exit(130);
});

const words = process.argv.slice(2);
const wanted = tasks.filter(
  ({ name }) => words.length === 0 || words.some(word => name.includes(word)),
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
    const { name, work } = task;
    await step(name, name, work).catch(({ message, details }) => {
      problems.push({ message: `── ${name}: ${message}`, details: details ?? '' });
    });
  }
}

async function checkSizes() {
  await buildParts(['widget']);
  const { code, output } = await run('pnpm', ['--filter', '@parley/widget', 'size']);
  if (code !== 0) throw new Failure('larger than promised', tail(output));
}
