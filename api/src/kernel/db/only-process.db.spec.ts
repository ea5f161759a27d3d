import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Installation, startInstallation } from '../testing/installation.ts';
import { OnlyProcess } from './only-process.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const lock = 0x6f6e6c79;
const held = `select l.pid from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
  where l.locktype = 'advisory' and l.objid = ${lock} and l.granted`;

let installation: Installation;
let owner: pg.Client;
beforeAll(async () => {
  installation = await startInstallation();
  owner = new pg.Client({ connectionString: installation.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await installation.stop();
});

const holder = async () => (await owner.query<{ pid: number }>(held)).rows[0]?.pid ?? null;
const cut = async () => {
  const pid = await holder();
  await owner.query('select pg_terminate_backend($1)', [pid]);
  return pid;
};

it('K-17: refuses a second process, also after its connection was lost', async () => {
  const { app } = installation.urls;
  const release = await OnlyProcess.claim(app, () => undefined);
  await expect(OnlyProcess.claim(app, () => undefined)).rejects.toThrow('REDIS_URL');
  const lost = await cut();
  await expect
    .poll(async () => ![null, lost].includes(await holder()), { timeout: 20_000 })
    .toBe(true);
  await expect(OnlyProcess.claim(app, () => undefined)).rejects.toThrow('REDIS_URL');
  await release();
  await expect.poll(holder).toBe(null);
});

it('K-17: says so when another process has taken its place meanwhile', async () => {
  const { app } = installation.urls;
  const taken = vi.fn();
  const release = await OnlyProcess.claim(app, taken);
  const other = new pg.Client({ connectionString: app });
  await other.connect();
  // It stands in line, so that it has the place the moment it is free.
  const waiting = other.query('select pg_advisory_lock($1)', [lock]);
  await cut();
  await waiting;
  await expect.poll(() => taken.mock.calls.length, { timeout: 20_000 }).toBe(1);
  await release();
  await other.end();
});
