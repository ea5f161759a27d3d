import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { apiCommand } from './api-command.ts';
import { freePort } from './ports.ts';

/** How to start one api process; what is left out gets a fresh value. */
export interface ApiOptions {
  readonly databaseUrl: string;
  readonly port?: number;
  /** Its data folder, given again by a restart. */
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** One running api process. */
export interface ApiProcess {
  readonly origin: string;
  readonly port: number;
  readonly pid: number;
  readonly folder: string;
  /** Resolves when it has ended, to its exit code, or null after a signal. */
  readonly ended: Promise<number | null>;
  readonly isAlive: () => boolean;
  /** Asks it to end and waits until it has drained. */
  readonly stop: () => Promise<number | null>;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<number | null>;
  /** Resident memory in bytes. */
  readonly memory: () => number;
  /** Bytes in use once garbage is swept; for a process that was started with `weighable`. */
  readonly heldMemory: () => Promise<number>;
  /** Everything it has written to its log so far. */
  readonly log: () => string;
}

/** The environment of a process whose memory in use can be asked for. */
export const weighable = {
  NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'held-memory.mjs')).href}`,
};

const startTimeoutMs = 60_000;
const secret = '7d'.repeat(32);
const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach(child => child.kill('SIGKILL')));

/** Starts an api process and waits until it takes requests. Throws its log when it does not. */
export async function startApi(options: ApiOptions): Promise<ApiProcess> {
  const port = options.port ?? (await freePort());
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'parley-data-'));
  const logFile = join(folder, 'api.test.log');
  const descriptor = openSync(logFile, 'a');
  const { command, args, cwd } = apiCommand();
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', descriptor, descriptor, 'ipc'],
    env: { ...process.env, ...environment(options, port, folder) },
  });
  running.add(child);
  const ended = new Promise<number | null>(resolve => {
    child.once('exit', code => {
      running.delete(child);
      resolve(code);
    });
  });
  const log = () => readFileSync(logFile, 'utf8');
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  if (!options.folder) {
    child.once('close', () => setTimeout(() => rmSync(folder, { recursive: true, force: true })));
  }
  await ready(child, ended, log);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    pid: child.pid!,
    folder,
    ended,
    isAlive: () => running.has(child),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) * 1024,
    heldMemory: () => heldMemory(child),
    log,
  };
}

function heldMemory(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', message => resolve((message as { bytes: number }).bytes));
    child.send({ type: 'weigh' }, error => {
      if (error) reject(error);
    });
  });
}

function environment(options: ApiOptions, port: number, folder: string): Record<string, string> {
  return {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATABASE_URL: options.databaseUrl,
    PARLEY_DATA: folder,
    PARLEY_SECRET: secret,
    OPEN_REGISTRATION: 'true',
    PARLEY_DEMO: 'false',
    LOG_LEVEL: 'info',
    // One test writes more in a second than a visitor in a day; limits have tests of their own.
    RATE_LIMIT_FACTOR: '1000',
    // Providers are stood in for by servers on this machine.
    OUTGOING_ALLOW: '127.0.0.1',
    // Whether this machine has it must not decide what a test sees.
    FFMPEG_PATH: 'no-ffmpeg-in-tests',
    ...options.env,
  };
}

async function ready(
  child: ChildProcess,
  ended: Promise<number | null>,
  log: () => string,
): Promise<void> {
  const timer = Promise.withResolvers<'late'>();
  const timeout = setTimeout(() => timer.resolve('late'), startTimeoutMs);
  const listening = new Promise<'ready'>(resolve => {
    child.on('message', message => {
      if ((message as { type?: string }).type === 'ready') resolve('ready');
    });
  });
  const outcome = await Promise.race([listening, ended, timer.promise]);
  clearTimeout(timeout);
  if (outcome === 'ready') return;
  child.kill('SIGKILL');
  throw new Error(`The api did not start (${outcome}). Its log:\n${log().slice(-8_000)}`);
}
