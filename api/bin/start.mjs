// `npm start`: installs and builds what is missing, runs Parley, and says where it is.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openLog, readLog } from './api-log.mjs';
import { installPackages } from './install.mjs';
import { buildParts } from './parts.mjs';
import { waitForPort } from './port.mjs';
import { bold, dim, elapsed, fail, Failure, say, step } from './progress.mjs';
import { printWelcome } from './welcome.mjs';
import { nodePath, onStop, root, stopGroup, stopRunning, workspaceEnv } from './workspace.mjs';

const started = Date.now();
const patienceMs = 15_000;
let api;
let isStopping = false;

onStop(() => {
  isStopping = true;
  stopRunning();
  if (!api) process.exit(130);
  say('Stopping …');
  api.kill('SIGTERM');
  setTimeout(() => stopGroup(api, 'SIGKILL'), patienceMs).unref();
});

try {
  process.stdout.write(`\n  ${bold('Parley')}\n\n`);
  await installPackages();
  await buildParts();
  await waitForPort();
  const message = await step('Starting', 'Started', startApi);
  printWelcome(message);
  process.stdout.write(`  ${dim(`Ready after ${elapsed(started)}. Ctrl-C stops everything.`)}\n\n`);
} catch (error) {
  if (!isStopping) fail(error);
  process.exit(isStopping ? 130 : 1);
}

/** Runs the api; resolves to its ready message. Its end is the end of this process. */
function startApi() {
  const log = openLog();
  let output = '';
  const preload = pathToFileURL(join(import.meta.dirname, 'preload.mjs')).href;
  api = spawn(nodePath(), ['--import', preload, join(root, 'api/dist/main.js')], {
    cwd: root,
    env: workspaceEnv({ NODE_ENV: process.env.NODE_ENV ?? 'production' }),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C reaches every process of a terminal; the api is to be asked once, by us.
    detached: process.platform !== 'win32',
  });
  for (const stream of [api.stdout, api.stderr]) {
    stream.on('data', chunk => (output = (output + chunk).slice(-20_000)));
    stream.pipe(log, { end: false });
  }
  let isReady = false;
  return new Promise((resolve, reject) => {
    api.on('message', message => {
      if (message?.type !== 'ready') return;
      isReady = true;
      resolve(message);
    });
    api.on('error', reject);
    api.on('close', (code, signal) => {
      if (isStopping) process.exit(0);
      const said = log === process.stdout ? '' : readLog(output);
      if (!isReady) return reject(new Failure('Parley could not start.', said));
      fail(new Failure(`Parley ended by itself (${signal ?? `code ${code}`}).`, said));
      process.exit(1);
    });
  });
}
