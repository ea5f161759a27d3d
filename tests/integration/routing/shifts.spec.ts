import { uuidv7 } from '@parley/schema';
import { asOwner } from '../../testkit/database.ts';
import {
  OwnShiftsDocument,
  RoutingSimulateDocument,
  ShiftCreateDocument,
  ShiftDeleteDocument,
  ShiftReportDocument,
  ShiftsDocument,
  ShiftUpdateDocument,
  SkillGroupUpdateDocument,
  TenantSettingsUpdateDocument,
  TenantUpdateDocument,
} from '../../testkit/generated/desk.ts';
import { VisitorMessageSendDocument } from '../../testkit/generated/visitor.ts';
import { accepted, codeOf } from '../../testkit/person.ts';
import type { Tenant } from '../../testkit/seed.ts';
import { expect, test } from '../../testkit/test.ts';

const hourMs = 3_600_000;
/** Day and time in UTC, so many hours from now. */
const wall = (hours: number) => {
  const [day = '', time = ''] = new Date(Date.now() + hours * hourMs).toISOString().split('T');
  return { day, time: time.slice(0, 5) };
};
/** A shift from so many hours from now until so many. */
const between = (from: number, to: number) => ({
  day: wall(from).day,
  from: wall(from).time,
  to: wall(to).time,
});
const inZone = async ({ admin }: Tenant, timeZone: string) =>
  accepted((await admin.run(TenantUpdateDocument, { input: { timeZone } })).tenantUpdate);
const shiftsCount = async ({ admin }: Tenant, desk: object = { shifts: true }) => {
  const input = { desk };
  accepted((await admin.run(TenantSettingsUpdateDocument, { input })).tenantSettingsUpdate);
};
const plan = async (
  { admin }: Tenant,
  agentId: string,
  when: { day: string; from: string; to: string },
) => (await admin.run(ShiftCreateDocument, { input: { agentId, ...when } })).shiftCreate;

test('Q-30: outside his shift nothing is pushed to an agent, and what waits comes when it begins', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 2 });
  const { admin, visitor } = tenant;
  const [planned, free] = [tenant.agents[0]!, tenant.agents[1]!];
  await inZone(tenant, 'UTC');
  await shiftsCount(tenant);
  const { shift } = accepted(await plan(tenant, planned.id, between(2, 6)));
  const serving = async (id: string) => (await admin.sees(id))?.agent?.id ?? null;

  // Who has no shifts at all is not bound by any.
  for (const _one of [1, 2])
    expect(await serving((await (await visitor()).says('Hello')).conversation.id)).toBe(free.id);
  await free.becomes('BUSY');
  const waiting = (await (await visitor()).says('Hello')).conversation.id;
  expect((await admin.sees(waiting))?.status).toBe('QUEUED');
  expect((await planned.run(OwnShiftsDocument, {})).ownShifts).toMatchObject({
    ...{ isOn: false, stopsAt: null, shifts: [{ id: shift.id }] },
  });
  // Picking by hand is no push.
  expect(await planned.accepts(waiting)).toBe('ConversationPayload');

  const second = (await (await visitor()).says('Hello')).conversation.id;
  const input = { shiftId: shift.id, ...between(-2, 6) };
  accepted((await admin.run(ShiftUpdateDocument, { input })).shiftUpdate);
  await expect.poll(() => serving(second), { timeout: 20_000 }).toBe(planned.id);
});

test('Q-30: new ones stop before the end of a shift, but not where the next one meets it', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { admin, agent, visitor } = tenant;
  await inZone(tenant, 'UTC');
  await shiftsCount(tenant, { shifts: true, shiftStopMs: 2 * hourMs });
  const shift = accepted(await plan(tenant, agent.id, between(-3, 1))).shift;
  const own = async () => (await agent.run(OwnShiftsDocument, {})).ownShifts;
  expect(await own()).toMatchObject({
    ...{ isOn: false, stopsAt: new Date(Date.parse(shift.endsAt) - 2 * hourMs).toISOString() },
  });
  const { conversation } = await (await visitor()).says('Hello');
  expect((await admin.sees(conversation.id))?.status).toBe('QUEUED');

  // The place is refused in the one step that takes it, whoever asks for it.
  const claim = (moment: Date) =>
    asOwner(stack.databaseUrl, async client => {
      const { rows } = await client.query<{ claimed: boolean }>(
        `select app.claim_place(tenant_id, id, 0, 0, $2, $3, true) as claimed from app.agent where id = $1`,
        [agent.id, tenant.skillGroup.id, moment],
      );
      return rows[0]?.claimed;
    });
  expect(await claim(new Date(Date.parse(shift.endsAt) - 2 * hourMs - 1))).toBe(true);
  expect(await claim(new Date(Date.parse(shift.endsAt) - 2 * hourMs))).toBe(false);

  accepted(await plan(tenant, agent.id, between(1, 5)));
  await expect
    .poll(async () => (await admin.sees(conversation.id))?.status, { timeout: 20_000 })
    .toBe('ACTIVE');
  expect((await own()).isOn).toBe(true);
});

test('Q-30, Q-31: what is foretold is what comes: to a shift, to a named agent, and past one who cannot', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 2 });
  const { admin, channel, visitor } = tenant;
  const [planned, free] = [tenant.agents[0]!, tenant.agents[1]!];
  await inZone(tenant, 'UTC');
  await shiftsCount(tenant);
  accepted(await plan(tenant, planned.id, between(2, 6)));
  const foretold = async (more: object = {}) => {
    const input = { channelId: channel.id, ...more };
    const { routingSimulate } = await admin.run(RoutingSimulateDocument, { input });
    return [routingSimulate.outcome, routingSimulate.agent?.id ?? null];
  };
  const named = { agent: planned.email };

  // Named, in every status but offline: at once, shift or not.
  expect(await foretold(named)).toEqual(['ASSIGNED', planned.id]);
  const routing = { namedAgentMode: 'SCHEDULED' as const };
  accepted(
    (await admin.run(TenantSettingsUpdateDocument, { input: { routing } })).tenantSettingsUpdate,
  );
  expect(await foretold(named)).toEqual(['QUEUED', planned.id]);
  const guest = await visitor();
  const input = { clientMessageId: uuidv7(), content: { text: { text: 'Hello' } }, address: named };
  const { messageSend } = await guest.run(VisitorMessageSendDocument, { input });
  const { id } = accepted(messageSend).conversation;
  expect(await admin.sees(id)).toMatchObject({ status: 'QUEUED', agent: null });
  const at = new Date(Date.now() + 3 * hourMs).toISOString();
  expect(await foretold({ ...named, at })).toEqual(['ASSIGNED', planned.id]);

  // Who served him last is off shift: it goes on to the other.
  await planned.accepts(id);
  await planned.closes(id);
  expect(await foretold({ visitorId: guest.id })).toEqual(['ASSIGNED', free.id]);
  expect(await foretold({ visitorId: guest.id, at })).toEqual(['ASSIGNED', planned.id]);
  // A group that offers asks whoever fits, the previous one or another.
  const change = { skillGroupId: tenant.skillGroup.id, isOffered: true };
  await admin.run(SkillGroupUpdateDocument, { input: change });
  expect((await foretold({ visitorId: guest.id, at }))[0]).toBe('OFFERED');
});

test('Q-30: shifts follow the clock through its changes, never overlap, and are the admin’s', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { admin, agent } = tenant;
  const stranger = await seed.tenant({ agents: 1 });
  await inZone(tenant, 'Europe/Berlin');
  const long = accepted(
    await plan(tenant, agent.id, { day: '2026-10-25', from: '02:30', to: '03:30' }),
  ).shift;
  expect([long.startsAt, long.endsAt]).toEqual([
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T02:30:00.000Z',
  ]);
  const short = accepted(
    await plan(tenant, agent.id, { day: '2026-03-28', from: '23:00', to: '04:00' }),
  ).shift;
  expect([short.startsAt, short.endsAt, short.day, short.to]).toEqual([
    ...['2026-03-28T22:00:00.000Z', '2026-03-29T02:00:00.000Z', '2026-03-28', '04:00'],
  ]);
  const wrong = [
    { day: '2026-10-25', from: '03:00', to: '05:00' },
    { day: '2026-02-30', from: '09:00', to: '10:00' },
    { day: '2026-10-26', from: '25:00', to: '10:00' },
    { day: '2026-10-26', from: '09:00', to: '09:00' },
  ];
  for (const one of wrong) expect(codeOf(await plan(tenant, agent.id, one))).toBe('INVALID_INPUT');
  const both = await Promise.all(
    [1, 2].map(() => plan(tenant, agent.id, { day: '2026-10-27', from: '09:00', to: '17:00' })),
  );
  expect(both.map(codeOf).toSorted()).toEqual(['INVALID_INPUT', 'ShiftPayload']);

  const input = { shiftId: long.id };
  await expect(stranger.admin.run(ShiftDeleteDocument, { input })).rejects.toThrow('NOT_FOUND');
  await expect(agent.run(ShiftDeleteDocument, { input })).rejects.toThrow('FORBIDDEN');
  const range = { from: '2026-10-01', to: '2026-11-01' };
  expect((await stranger.admin.run(ShiftsDocument, { range })).shifts).toEqual([]);
  expect(await admin.run(ShiftDeleteDocument, { input })).toEqual({ shiftDelete: true });
  expect((await admin.run(ShiftsDocument, { range })).shifts).toHaveLength(1);
});

test('Q-30: the report compares plan and presence', async ({ seed, stack }) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { admin, agent } = tenant;
  await inZone(tenant, 'UTC');
  const when = { day: '2026-11-02', from: '09:00', to: '17:00' };
  const { shift } = accepted(await plan(tenant, agent.id, when));
  await asOwner(stack.databaseUrl, client =>
    client.query(
      `insert into app.agent_status_change (tenant_id, id, agent_id, status, cause, at)
       select tenant_id, gen_random_uuid(), id, c.status, 'SELF', c.at::timestamptz from app.agent,
              (values ('ONLINE', '2026-11-02T08:30:00Z'), ('AWAY', '2026-11-02T10:00:00Z'), ('OFFLINE', '2026-11-02T12:00:00Z'),
                      ('ONLINE', '2026-11-02T13:00:00Z'), ('OFFLINE', '2026-11-02T16:30:00Z')) as c(status, at)
        where id = $1`,
      [agent.id],
    ),
  );
  const range = { from: '2026-11-02', to: '2026-11-03' };
  expect((await admin.run(ShiftReportDocument, { range })).shiftReport).toEqual([
    {
      shift: { id: shift.id },
      plannedMs: 8 * hourMs,
      presentMs: 6.5 * hourMs,
      firstAt: '2026-11-02T09:00:00.000Z',
      lastAt: '2026-11-02T16:30:00.000Z',
    },
  ]);
  await expect(agent.run(ShiftReportDocument, { range })).rejects.toThrow('FORBIDDEN');
});
