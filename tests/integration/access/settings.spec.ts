import { asOwner } from '../../testkit/database.ts';
import { SettingsDocument, TenantSettingsUpdateDocument } from '../../testkit/generated/desk.ts';
import { accepted } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

test('M-12: a new company has the defaults, and what is changed alone is stored', async ({
  seed,
  stack,
}) => {
  const { admin, companyName } = await seed.tenant({ agents: 1 });
  const { tenant } = await admin.run(SettingsDocument, {});
  expect(tenant.plan).toBe('FLAGSHIP');
  expect(tenant.settings.timers.queueReminder).toMatchObject({
    isOn: true,
    afterMs: 60_000,
    everyMs: 120_000,
    times: 3,
    text: null,
  });
  expect(tenant.settings.survey.levels.map(({ name }) => name)).toContain('Very satisfied');

  const input = {
    timers: { inactive: { afterMs: 30 * 86_400_000, text: ' Bye ' }, slowAnswer: { isOn: true } },
    routing: { namedAgentMode: 'SCHEDULED' as const },
  };
  const { tenantSettingsUpdate } = await admin.run(TenantSettingsUpdateDocument, { input });
  const changed = accepted(tenantSettingsUpdate).tenant.settings;
  expect(changed.timers.inactive).toMatchObject({ afterMs: 2_592_000_000, text: 'Bye' });
  expect(changed.timers.slowAnswer).toEqual(tenant.settings.timers.slowAnswer);

  const stored = await asOwner(stack.databaseUrl, client =>
    client.query('select settings from app.tenant where company_name = $1', [companyName]),
  );
  expect(stored.rows[0].settings).toEqual({
    timers: { inactive: { afterMs: 2_592_000_000, text: 'Bye' } },
    routing: { namedAgentMode: 'SCHEDULED' },
  });

  const back = { timers: { inactive: { text: null, afterMs: 86_400_000 } } };
  await admin.run(TenantSettingsUpdateDocument, { input: back });
  const { settings } = (await admin.run(SettingsDocument, {})).tenant;
  expect(settings.timers.inactive).toEqual(tenant.settings.timers.inactive);
});

test('M-12: what is out of bounds is named, and nothing at all is changed', async ({ seed }) => {
  const { admin } = await seed.tenant({ agents: 1 });
  const input = {
    timers: { inactive: { afterMs: 9_999 }, queueReminder: { times: 5 } },
    survey: { levels: [{ score: 1 }] },
  };
  const { tenantSettingsUpdate: result } = await admin.run(TenantSettingsUpdateDocument, { input });
  expect(result).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ path: 'timers.inactive.afterMs' }, { path: 'survey.levels' }],
  });
  const { settings } = (await admin.run(SettingsDocument, {})).tenant;
  expect(settings.timers.queueReminder.times).toBe(3);
});
