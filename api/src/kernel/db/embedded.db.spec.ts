import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startEmbeddedDatabase, type EmbeddedDatabase } from './embedded.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let made: string;
let folder: string;
let running: EmbeddedDatabase[];

// A new cluster costs a second, a copy of one almost nothing.
beforeAll(async () => {
  made = await makeFolder();
  await (await startEmbeddedDatabase({ dataFolder: made })).stop();
});

afterAll(() => rm(made, { recursive: true }));

beforeEach(async () => {
  folder = await makeFolder();
  // cp keeps the owner, which a server started by root needs.
  execFileSync('cp', ['-a', `${made}/.`, folder]);
  running = [];
});

afterEach(async () => {
  await Promise.all(running.map(database => database.stop()));
  await rm(folder, { recursive: true, force: true });
});

async function makeFolder() {
  const path = await mkdtemp(join(tmpdir(), 'parley-embedded-'));
  await chmod(path, 0o755);
  return path;
}

async function start(options: { port?: number; patienceMs?: number } = {}) {
  const database = await startEmbeddedDatabase({ dataFolder: folder, ...options });
  running.push(database);
  return database;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text, rowMode: 'array' });
    return rows.map(row => row[0]);
  } finally {
    await client.end();
  }
}

/** A process of its own that starts the database and can be killed. */
async function startElsewhere(): Promise<{ child: ChildProcess; url: string }> {
  const module = pathToFileURL(join(import.meta.dirname, 'embedded.ts')).href;
  const program = `
    import { startEmbeddedDatabase } from ${JSON.stringify(module)};
    const { ownerUrl } = await startEmbeddedDatabase({ dataFolder: ${JSON.stringify(folder)} });
    console.log(ownerUrl);
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, url };
}

async function kill(child: ChildProcess) {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function serverId() {
  return Number.parseInt(await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

test('starts a durable UTF8 database that sorts and folds by code point', async () => {
  const { ownerUrl } = await start();
  expect(await query(ownerUrl, 'select current_database()')).toEqual(['parley']);
  expect(await query(ownerUrl, 'show server_encoding')).toEqual(['UTF8']);
  expect(await query(ownerUrl, 'show fsync')).toEqual(['on']);
  expect(await query(ownerUrl, 'show synchronous_commit')).toEqual(['on']);
  expect(await query(ownerUrl, `select lower('ÄPFEL')`)).toEqual(['äpfel']);
});

test('keeps password and url to their owner, and the url only while it runs', async () => {
  const database = await start();
  const urlFile = join(folder, 'postgres.url');
  expect((await readFile(urlFile, 'utf8')).trim()).toBe(database.ownerUrl);
  expect((await stat(urlFile)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, 'postgres.password'))).mode & 0o777).toBe(0o600);
  await database.stop();
  expect(existsSync(urlFile)).toBe(false);
});

test('has its data and its port again after a stop', async () => {
  const first = await start();
  await query(first.ownerUrl, 'create table kept as select 42 as value');
  await first.stop();
  const second = await start();
  expect(second.ownerUrl).toBe(first.ownerUrl);
  expect(await query(second.ownerUrl, 'select value from kept')).toEqual([42]);
});

test('moves to another port when somebody took its own', async () => {
  const first = await start();
  await first.stop();
  const thief = createServer().listen(Number(new URL(first.ownerUrl).port), '127.0.0.1');
  await once(thief, 'listening');
  const second = await start().finally(() => thief.close());
  expect(second.ownerUrl).not.toBe(first.ownerUrl);
  expect(await query(second.ownerUrl, 'select 1')).toEqual([1]);
});

test('has the port it was told to have, or says that it is taken', async () => {
  const first = await start();
  const port = Number(new URL(first.ownerUrl).port);
  await first.stop();
  const thief = createServer().listen(port, '127.0.0.1');
  await once(thief, 'listening');
  await expect(start({ port })).rejects.toThrow(`Port ${port} for PostgreSQL is taken.`);
  await new Promise(resolve => thief.close(resolve));
  expect((await start({ port })).ownerUrl).toBe(first.ownerUrl);
});

test('takes over the server that a killed process left running', async () => {
  const { child, url } = await startElsewhere();
  await query(url, 'create table kept as select 42 as value');
  await kill(child);
  const id = await serverId();
  const { ownerUrl } = await start();
  expect(await serverId()).toBe(id);
  expect(await query(ownerUrl, 'select value from kept')).toEqual([42]);
});

test('recovers when process and server were both killed', async () => {
  const { child, url } = await startElsewhere();
  await query(url, 'create table kept as select 42 as value');
  process.kill(await serverId(), 'SIGKILL');
  await kill(child);
  const { ownerUrl } = await start();
  expect(await query(ownerUrl, 'select value from kept')).toEqual([42]);
});

test('ignores a lock file whose process id belongs to another program by now', async () => {
  await (await start()).stop();
  await writeFile(join(folder, 'postgres', 'postmaster.pid'), `${process.pid}\n`);
  const { ownerUrl } = await start();
  expect(await query(ownerUrl, 'select 1')).toEqual([1]);
});

test('starts over when making the database was broken off', async () => {
  await rm(join(folder, 'postgres'), { recursive: true });
  await mkdir(join(folder, 'postgres.new', 'base'), { recursive: true });
  await writeFile(join(folder, 'postgres.new', 'PG_VERSION'), '18');
  const { ownerUrl } = await start();
  expect(await query(ownerUrl, 'select 1')).toEqual([1]);
});

test('refuses a folder that a living process uses, and leaves that one alone', async () => {
  const first = await start();
  await expect(start({ patienceMs: 0 })).rejects.toThrow('Another Parley is running');
  expect(await query(first.ownerUrl, 'select 1')).toEqual([1]);
});

test('starts the server again when it dies under a living process', async () => {
  const { ownerUrl } = await start();
  await query(ownerUrl, 'create table kept as select 42 as value');
  const id = await serverId();
  process.kill(id, 'SIGKILL');
  await expect
    .poll(() => query(ownerUrl, 'select value from kept'), { timeout: 20_000 })
    .toEqual([42]);
  expect(await serverId()).not.toBe(id);
});
