import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../api/bin/workspace.mjs';

const vitest = (name, from, ...args) => ({
  name,
  command: ['--filter', `@parley/${from}`, 'exec', 'vitest', 'run', '--reporter=default', ...args],
  report: file => ['--reporter=json', `--outputFile.json=${file}`],
});

const angular = name => ({
  name: `${name} unit`,
  command: [
    '--filter',
    `@parley/${name}`,
    'exec',
    'ng',
    'test',
    '--watch=false',
    '--reporters=default',
  ],
  report: file => ['--reporters=json', `--output-file=${file}`],
});

/** Tests beside the code, a suite for each package. */
export const unitSuites = [
  vitest('api unit', 'api'),
  angular('agent-web'),
  angular('admin-web'),
  vitest('schema unit', 'schema'),
  vitest('widget unit', 'widget'),
];

/** The same without the specs that need a PostgreSQL (`*.db.spec.ts`). */
export const quickSuites = unitSuites.map(suite =>
  suite.name === 'api unit' ? vitest('api unit', 'api', '--project=unit') : suite,
);

/** Tests of the whole, the longest first; the Redis half needs a redis-server. */
export const wholeSuites = [
  vitest('integration', 'tests', '--project', 'integration'),
  vitest('end to end', 'tests', '--project', 'e2e'),
  ...(process.env.REDIS_TESTS === '1' ? [vitest('redis', 'tests', '--project', 'redis')] : []),
];

/**
 * Runs one suite. Resolves to its counts and output; `problem` is a sentence when it failed,
 * also when it ran no test at all.
 */
export async function runSuite(suite, folder, env = {}) {
  const file = join(folder, `${suite.name.replaceAll(' ', '-')}.json`);
  const { code, output } = await run('pnpm', [...suite.command, ...suite.report(file)], {
    env: { CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0', ...env },
  });
  const counts = readCounts(file);
  // A file that does not load fails without a failed test in it.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { name: suite.name, ...counts, output, problem: describeProblem(counts) };
}

/** `12 passed, 0 failed, 1 skipped` */
export function describeCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function readCounts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function describeProblem({ passed, failed }) {
  if (failed > 0) return `${failed} failed`;
  return passed === 0 ? 'no test ran' : null;
}
