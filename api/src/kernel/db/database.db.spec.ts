import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Installation, startInstallation } from '../testing/installation.ts';

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
