// `npm test`: everything that needs no outside service. The last line sums up all suites.
// `npm test -- api integration` runs the suites whose names hold one of the words.
import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../../api/bin/install.mjs';
import { buildParts } from '../../api/bin/parts.mjs';
import { elapsed, fail, Failure, say, step } from '../../api/bin/progress.mjs';
import { onStop, stopRunning, tail } from '../../api/bin/workspace.mjs';
import { startRedis } from './redis-server.mjs';
import { describeCounts, runSuite, unitSuites, wholeSuites } from './suites.mjs';

const started = Date.now();
const folder = mkdtempSync(join(roomiest(), 'parley-tests-'));
// PostgreSQL may run as another user, who must reach its data.
chmodSync(folder, 0o755);
const results = [];

process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
onStop(() => {
  stopRunning();
  process.exit(130);
});

const env = { TMPDIR: folder };
const redis = {};

try {
  await installPackages();
  await buildParts();
  // The seams run on both sides where a Redis is there; the tests of the whole start their own.
  if (process.env.REDIS_TESTS === '1') redis.REDIS_URL = await startRedis();
} catch (error) {
  fail(error);
  sumUp([{ passed: 0, failed: 1, skipped: 0 }]);
  process.exit(1);
}

const words = process.argv.slice(2);
const wanted = ({ name }) => words.length === 0 || words.some(word => name.includes(word));
await runSideBySide(unitSuites.filter(wanted), { ...env, ...redis });
await runSideBySide(wholeSuites.filter(wanted), env);

for (const { name, problem, output } of results.filter(result => result.problem)) {
  process.stdout.write(`\n── ${name}: ${problem} ──\n${tail(output, 400)}\n`);
}
say(`All suites took ${elapsed(started)}.`);
sumUp(results);
process.exit(results.some(result => result.problem) ? 1 : 0);

function runSideBySide(queue, env) {
  return Promise.all([drain(queue, env), drain(queue, env)]);
}

async function drain(queue, env) {
  for (let suite = queue.shift(); suite; suite = queue.shift()) {
    const { name } = suite;
    const describe = result => `${name}: ${describeCounts(result)}`;
    await step(name, describe, () => runOne(suite, env)).catch(({ message }) =>
      say(`  ${message}`),
    );
  }
}

async function runOne(suite, env) {
  const result = await runSuite(suite, folder, env);
  results.push(result);
  if (result.problem) throw new Failure(describeCounts(result));
  return result;
}

/**
 * The folder for everything that tests write: in memory where there is plenty, since what they ask is
 * how PostgreSQL behaves, not how fast the disk of this machine is.
 */
function roomiest() {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return Math.min(bavail * bsize, freemem()) > 3 * 2 ** 30 ? memory : tmpdir();
}

function sumUp(all) {
  const sum = key => all.reduce((total, result) => total + result[key], 0);
  const counts = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  process.stdout.write(`${describeCounts(counts)}\n`);
}
