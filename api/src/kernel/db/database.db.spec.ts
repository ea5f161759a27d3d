import { type AddressInfo, type Socket, connect, createServer } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Installation, startInstallation } from '../testing/installation.ts';
import { Database } from './database.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let installation: Installation;
let tenantId: string;

beforeAll(async () => {
  installation = await startInstallation();
  tenantId = await installation.addTenant();
});
afterAll(() => installation.stop());

it('K-17: takes no place of the pool for a transaction whose connection was lost', async () => {
  const { database } = installation;
  const more = 12;
  for (let lost = 0; lost < more; lost += 1) {
    const losing = database
      .open(tenantId)
      .transactional(em => em.execute('select pg_terminate_backend(pg_backend_pid())'));
    await expect(losing).rejects.toThrow(/terminat/i);
  }
  const rows = await database.open(tenantId).transactional(em => em.execute('select 1 as one'));
  expect(rows).toEqual([{ one: 1 }]);
});

it('K-17: outlives a network that breaks while it reads', async () => {
  const url = new URL(installation.urls.app);
  const { port, hostname } = url;
  const sockets: Socket[] = [];
  const network = createServer(near => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) socket.on('error', () => undefined);
    near.pipe(far).pipe(near);
    sockets.push(near);
  });
  await new Promise<void>(resolve => network.listen(0, '127.0.0.1', resolve));
  url.port = String((network.address() as AddressInfo).port);
  const database = await Database.connect(url.href, installation.entities, 4);
  const sleep = 'select pg_sleep(20)';
  const asleep = [database.reads.query(tenantId, sleep, []), database.pool.query(sleep)];
  const outcomes = Promise.allSettled(asleep);
  await vi.waitFor(async () => {
    const [row] = await installation.database.reads.query<{ count: string }>(
      tenantId,
      'select count(*) from pg_stat_activity where query = ?',
      [sleep],
    );
    expect(row?.count).toBe('2');
  });

  for (const socket of sockets) socket.resetAndDestroy();

  // A connection that is lost in somebody's hands must not end the process: the run would fail with it.
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await database.reads.query(tenantId, 'select 1 as one', [])).toEqual([{ one: 1 }]);
  await database.close();
  await new Promise(resolve => network.close(resolve));
});
