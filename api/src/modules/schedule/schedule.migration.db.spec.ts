import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sqlFile } from '../../kernel/db/migrations/migrations.ts';
import { type Installation, startInstallation } from '../../kernel/testing/installation.ts';
import { alwaysOpen } from './schedule.hours.ts';

let installation: Installation;

beforeAll(async () => {
  installation = await startInstallation();
}, 120_000);
afterAll(() => installation.stop());

it('gives every company from before it a default schedule that is always open', async () => {
  const tenantId = await installation.addTenant();
  const owner = new pg.Client({ connectionString: installation.ownerUrl });
  await owner.connect();
  try {
    await owner.query(`alter table app.channel drop column work_schedule_id cascade;
      alter table app.skill_group drop column work_schedule_id cascade;
      drop table app.work_schedule;
      update app.tenant set time_zone = 'Europe/Berlin', locale = 'en'`);
    await owner.query(sqlFile('0003-schedule.sql'));
    const { rows } = await owner.query('select * from app.work_schedule where tenant_id = $1', [
      tenantId,
    ]);
    const { weekly } = alwaysOpen('Europe/Berlin');
    expect(rows).toMatchObject([
      { name: 'Always open', time_zone: 'Europe/Berlin', weekly, is_default: true },
    ]);
    expect(rows[0]).toMatchObject({ special_days: [], holidays: [] });
  } finally {
    await owner.end();
  }
});
