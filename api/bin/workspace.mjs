// Where things are, and how the scripts run programs. Built-in modules only: this also runs before the install.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where Parley keeps its data: `PARLEY_DATA`, or `.parley` in the repository. */
export const dataFolder = process.env.PARLEY_DATA || join(root, '.parley');

/** The Node that Parley is written for; it comes with the packages, whatever the machine has. */
export function nodePath() {
  const own = join(
    root,
    'node_modules/node/bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  return existsSync(own) ? own : process.execPath;
}

/** The environment for programs of the workspace: its Node and tools come first on the path. */
export function workspaceEnv(extra = {}) {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return {
    ...process.env,
    PATH: path,
    NG_CLI_ANALYTICS: 'false',
    NO_UPDATE_NOTIFIER: '1',
    ...extra,
  };
}

const running = new Set();

/**
 * Runs a program to its end without showing what it says.
 * Resolves to `{ code, output }`; both streams are in `output`, in order.
 */
export function run(command, args, { cwd = root, env = {}, signal } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd,
      env: workspaceEnv(env),
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      // A group of its own, so that a stop reaches what the program has started, too.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let output = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (output += chunk));
    child.on('error', error => (output += `${error.message}\n`));
    child.on('close', code => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Ends every program that `run` has started and that still runs. */
export function stopRunning() {
  for (const child of running) stopGroup(child, 'SIGTERM');
}

/** Sends a signal to a detached program and all it has started. */
export function stopGroup(child, signal) {
  if (!child.pid) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended meanwhile.
  }
}

/** The last lines of a program's output: the part that says why it failed. */
export function tail(output, lines = 30) {
  return withoutPnpm(output).trimEnd().split('\n').slice(-lines).join('\n');
}

/** Leaves out what pnpm adds about itself to the output of a script that failed. */
function withoutPnpm(output) {
  return output.replace(/^\$ .*\n/m, '').replace(/(\[ELIFECYCLE\]|Error: ERR_PNPM_)[\s\S]*$/, '');
}

/** Calls back once, when this process is asked to stop or loses the npm that started it. */
export function onStop(stop) {
  let isStopping = false;
  const once = () => {
    if (!isStopping) stop();
    isStopping = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, once);
  const npm = process.env.npm_lifecycle_event ? findGrandparent() : null;
  if (npm) setInterval(() => isAlive(npm) || once(), 1_000).unref();
}

/** npm runs scripts by a shell, so the npm that is killed is the parent of our parent. */
function findGrandparent() {
  const status = `/proc/${process.ppid}/status`;
  const answer = existsSync(status)
    ? /^PPid:\s*(\d+)$/m.exec(readFileSync(status, 'utf8'))?.[1]
    : spawnSync('ps', ['-o', 'ppid=', '-p', String(process.ppid)]).stdout;
  return Number(answer) > 1 ? Number(answer) : null;
}

function isAlive(id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
