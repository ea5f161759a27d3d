import * as desk from '../../testkit/generated/desk.ts';
import { ChannelProfileDocument } from '../../testkit/generated/visitor.ts';
import { accepted, codeOf, type DeskPerson, type VisitorPerson } from '../../testkit/person.ts';
import { unique } from '../../testkit/seed.ts';
import { expect, test } from '../../testkit/test.ts';

const office = [{ opens: '09:00', closes: '18:00' }];
const whole = [{ opens: '00:00', closes: '24:00' }];
const week = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
const everyDay = (ranges: desk.TimeRangeInput[]) => week.map(weekday => ({ weekday, ranges }));

/** The date so many days from now, in UTC. */
const dateIn = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Shut from yesterday on, open again for the whole day after tomorrow, whatever the hour is now. */
const shut = (): desk.WorkHoursInput => ({
  timeZone: 'UTC',
  weekly: everyDay(whole),
  specialDays: [],
  holidays: [-1, 0, 1].map(days => ({ date: dateIn(days) })),
});

const open: desk.WorkHoursInput = {
  timeZone: 'Asia/Shanghai',
  weekly: everyDay(whole),
  specialDays: [],
  holidays: [],
};

const list = async (person: DeskPerson) =>
  (await person.run(desk.WorkSchedulesDocument, {})).workSchedules;

const create = async (admin: DeskPerson, hours = open, name = unique('hours')) =>
  (await admin.run(desk.WorkScheduleCreateDocument, { input: { name, hours } })).workScheduleCreate;

const made = async (admin: DeskPerson, hours = open, name = unique('hours')) =>
  accepted(await create(admin, hours, name)).workSchedule;

const update = async (admin: DeskPerson, input: desk.WorkScheduleUpdateInput) =>
  (await admin.run(desk.WorkScheduleUpdateDocument, { input })).workScheduleUpdate;

const remove = async (admin: DeskPerson, workScheduleId: string) =>
  (await admin.run(desk.WorkScheduleDeleteDocument, { input: { workScheduleId } }))
    .workScheduleDelete;

const preview = async (person: DeskPerson, input: desk.WorkSchedulePreviewInput) =>
  (await person.run(desk.WorkSchedulePreviewDocument, { input })).workSchedulePreview;

const giveChannel = async (admin: DeskPerson, channelId: string, workScheduleId: string | null) =>
  codeOf(
    (await admin.run(desk.ChannelUpdateDocument, { input: { channelId, workScheduleId } }))
      .channelUpdate,
  );

const giveGroup = async (admin: DeskPerson, skillGroupId: string, workScheduleId: string | null) =>
  codeOf(
    (await admin.run(desk.SkillGroupUpdateDocument, { input: { skillGroupId, workScheduleId } }))
      .skillGroupUpdate,
  );

async function dutyOf(guest: VisitorPerson) {
  const { onDuty, opensAt } = (await guest.run(ChannelProfileDocument, {})).channel;
  return { onDuty, opensAt };
}

/** The paths at which an answer names a fault. */
function pathsOf(answer: { __typename: string }): string[] {
  const { fields = [] } = answer as { fields?: { path: string }[] };
  return fields.map(({ path }) => path);
}

test('Q-26: a company begins with one schedule, the default, that is always open', async ({
  seed,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 0 });
  expect(await list(admin)).toMatchObject([
    { isDefault: true, isOnDuty: true, opensAt: null, channels: [], skillGroups: [] },
  ]);
  expect(await dutyOf(await visitor())).toEqual({ onDuty: true, opensAt: null });
});

test('Q-26: hours come back as saved, in order, and overlaps of days are shown', async ({
  seed,
}) => {
  const { admin, agent } = await seed.tenant({ agents: 1 });
  const answer = accepted(
    await create(admin, {
      timeZone: 'America/New_York',
      weekly: [
        { weekday: 'TUESDAY', ranges: office },
        { weekday: 'MONDAY', ranges: [{ opens: '22:00', closes: '10:00' }, ...office] },
      ],
      specialDays: [{ date: '2026-10-10', name: ' 调休 ', ranges: office }],
      holidays: [{ date: '2026-12-25' }, { date: '2026-10-10', name: '国庆节' }],
    }),
  );
  const { hours } = answer.workSchedule;
  expect(hours.weekly).toEqual([
    { weekday: 'MONDAY', ranges: [...office, { opens: '22:00', closes: '10:00' }] },
    { weekday: 'TUESDAY', ranges: office },
  ]);
  expect(hours.specialDays).toEqual([{ date: '2026-10-10', name: '调休', ranges: office }]);
  expect(hours.holidays).toEqual([
    { date: '2026-10-10', name: '国庆节' },
    { date: '2026-12-25', name: null },
  ]);
  expect(answer.notices.map(({ path }) => path)).toEqual([
    'hours.specialDays.0',
    'hours.weekly.0.ranges.1',
  ]);
  // Every member may look.
  expect((await list(agent)).map(({ id }) => id)).toContain(answer.workSchedule.id);
});

test('Q-26: visitors and the desk see the duty of channel and group', async ({ seed }) => {
  const { admin, visitor, channel, skillGroup } = await seed.tenant({ agents: 0 });
  const guest = await visitor();
  const opensAt = `${dateIn(2)}T00:00:00.000Z`;
  const closed = await made(admin, shut());
  const always = await made(admin);
  const onDuty = async () => {
    const { channels, skillGroups } = await admin.run(desk.DutyDocument, {});
    const of = (all: typeof channels, id: string) => all.find(one => one.id === id)!.isOnDuty;
    return { channel: of(channels, channel.id), group: of(skillGroups, skillGroup.id) };
  };

  expect(await giveChannel(admin, channel.id, closed.id)).toBe('ChannelPayload');
  expect(await dutyOf(guest)).toEqual({ onDuty: false, opensAt });
  expect(await onDuty()).toEqual({ channel: false, group: true });

  // A group's own schedule beats that of the channel.
  expect(await giveGroup(admin, skillGroup.id, always.id)).toBe('SkillGroupPayload');
  expect(await dutyOf(guest)).toEqual({ onDuty: true, opensAt: null });
  const used = (await list(admin)).map(({ id, channels, skillGroups }) => [
    id,
    [...channels, ...skillGroups].map(user => user.id),
  ]);
  expect(Object.fromEntries(used)).toMatchObject({
    [closed.id]: [channel.id],
    [always.id]: [skillGroup.id],
  });

  await giveGroup(admin, skillGroup.id, closed.id);
  await giveChannel(admin, channel.id, null);
  expect(await dutyOf(guest)).toEqual({ onDuty: false, opensAt });
  expect(await onDuty()).toEqual({ channel: true, group: false });

  // Duty follows a change of the hours at once.
  accepted(await update(admin, { workScheduleId: closed.id, hours: open }));
  expect(await dutyOf(guest)).toEqual({ onDuty: true, opensAt: null });
});

test('Q-26: another schedule can become the default, and then counts for all that name none', async ({
  seed,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 0 });
  const guest = await visitor();
  const [first] = await list(admin);
  const closed = await made(admin, { ...shut(), holidays: [], weekly: [] });
  accepted(await update(admin, { workScheduleId: closed.id, isDefault: true }));
  expect(await dutyOf(guest)).toEqual({ onDuty: false, opensAt: null });
  expect((await list(admin)).map(({ id, isDefault }) => [id, isDefault])).toEqual([
    [closed.id, true],
    [first!.id, false],
  ]);
  const answer = await update(admin, { workScheduleId: closed.id, isDefault: false });
  expect(pathsOf(answer)).toEqual(['isDefault']);
  expect(codeOf(await remove(admin, closed.id))).toBe('CONFLICT');
  expect(codeOf(await remove(admin, first!.id))).toBe('WorkScheduleDeletePayload');
});

test('Q-26: of many who make different schedules the default at once, one stands', async ({
  seed,
}) => {
  const { admin } = await seed.tenant({ agents: 0 });
  const ids: string[] = [];
  for (let i = 0; i < 5; i += 1) ids.push((await made(admin)).id);
  const change = (workScheduleId: string) => update(admin, { workScheduleId, isDefault: true });
  (await Promise.all(ids.map(change))).forEach(answer => accepted(answer));
  expect((await list(admin)).filter(({ isDefault }) => isDefault)).toHaveLength(1);
});

test('M-21: a schedule in use cannot be deleted, and the refusal names who uses it', async ({
  seed,
}) => {
  const { admin, channel, skillGroup } = await seed.tenant({ agents: 0 });
  const { id } = await made(admin);
  await giveChannel(admin, channel.id, id);
  await giveGroup(admin, skillGroup.id, id);
  const refusal = await remove(admin, id);
  expect(refusal).toMatchObject({ __typename: 'InUseError', code: 'CONFLICT' });
  const { reason } = refusal as { reason: string };
  expect(reason).toContain(channel.name);
  expect(reason).toContain(skillGroup.name);
  await giveChannel(admin, channel.id, null);
  await giveGroup(admin, skillGroup.id, null);
  expect(codeOf(await remove(admin, id))).toBe('WorkScheduleDeletePayload');
  await expect(remove(admin, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('M-21: a company has at most 50 schedules, also when two are made at once', async ({
  seed,
}) => {
  const { admin } = await seed.tenant({ agents: 0 });
  for (let i = 0; i < 48; i += 1) await made(admin);
  const codes = (await Promise.all([create(admin), create(admin), create(admin)])).map(codeOf);
  expect(codes.toSorted()).toEqual(['INVALID_INPUT', 'INVALID_INPUT', 'WorkSchedulePayload']);
  expect(await list(admin)).toHaveLength(50);
});

test('Q-26: bad input names each place and changes nothing', async ({ seed }) => {
  const { admin, channel, skillGroup } = await seed.tenant({ agents: 0 });
  const { id, name, hours } = await made(admin);
  const wrong: desk.WorkHoursInput = {
    timeZone: 'Mars/Olympus',
    weekly: [{ weekday: 'MONDAY', ranges: [...office, { opens: '17:00', closes: '19:00' }] }],
    specialDays: [{ date: '2026-02-30', ranges: [{ opens: '9', closes: '18:00' }] }],
    holidays: [{ date: '2026-10-01' }, { date: '2026-10-01' }],
  };
  const places = [
    'hours.timeZone',
    'hours.weekly.0.ranges.1',
    'hours.holidays.1',
    'hours.specialDays.0.date',
    'hours.specialDays.0.ranges.0.opens',
  ];
  const made2 = await create(admin, wrong, ' ');
  expect(pathsOf(made2).toSorted()).toEqual(['name', ...places].toSorted());
  const changed = await update(admin, { workScheduleId: id, hours: wrong });
  expect(pathsOf(changed).toSorted()).toEqual(places.toSorted());
  expect(pathsOf(await create(admin, open, name))).toEqual(['name']);
  const kept = (await list(admin)).find(schedule => schedule.id === id);
  expect(kept).toMatchObject({ name, hours });

  for (const unknown of [channel.id, 'nothing']) {
    expect(await giveChannel(admin, channel.id, unknown)).toBe('INVALID_INPUT');
    expect(await giveGroup(admin, skillGroup.id, unknown)).toBe('INVALID_INPUT');
    await expect(update(admin, { workScheduleId: unknown })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  }
});

test('Q-27: the days ahead can be looked at before hours are saved', async ({ seed }) => {
  const { admin, agent } = await seed.tenant({ agents: 1 });
  const hours: desk.WorkHoursInput = {
    timeZone: 'America/New_York',
    weekly: everyDay(office),
    specialDays: [],
    holidays: [{ date: '2026-11-02', name: 'Inventory' }],
  };
  const from = '2026-10-31T12:00:00.000Z';
  const unsaved = accepted(await preview(agent, { hours, from, days: 3 }));
  // The clocks are put back in the night to 1 November.
  expect(unsaved).toMatchObject({
    isOnDuty: false,
    changesAt: '2026-10-31T13:00:00.000Z',
    days: [
      {
        date: '2026-10-31',
        weekday: 'SATURDAY',
        rule: 'WEEKLY',
        spans: [{ startsAt: '2026-10-31T13:00:00.000Z', endsAt: '2026-10-31T22:00:00.000Z' }],
      },
      {
        date: '2026-11-01',
        rule: 'WEEKLY',
        spans: [{ startsAt: '2026-11-01T14:00:00.000Z', endsAt: '2026-11-01T23:00:00.000Z' }],
      },
      { date: '2026-11-02', rule: 'HOLIDAY', name: 'Inventory', spans: [] },
    ],
  });

  const { id } = await made(admin, hours);
  const saved = accepted(await preview(agent, { workScheduleId: id, from, days: 3 }));
  expect(saved).toEqual(unsaved);
  const at = '2026-11-01T13:30:00.000Z';
  const { workSchedules } = await agent.run(desk.WorkSchedulesDocument, { at });
  expect(workSchedules.find(schedule => schedule.id === id)!.isOnDutyThen).toBe(false);

  expect(accepted(await preview(agent, { workScheduleId: id, days: 31 })).days).toHaveLength(31);
  for (const days of [0, 32, -1]) {
    expect(pathsOf(await preview(agent, { workScheduleId: id, days }))).toEqual(['days']);
  }
  expect(pathsOf(await preview(agent, { days: 3 }))).toEqual(['workScheduleId']);
});

test('another company and another role can do nothing with them', async ({ seed }) => {
  const [ours, theirs] = [await seed.tenant({ agents: 1 }), await seed.tenant({ agents: 0 })];
  const { id } = await made(ours.admin, shut());
  const hidden = { code: 'NOT_FOUND' };
  const { admin } = theirs;
  expect((await list(admin)).map(schedule => schedule.id)).not.toContain(id);
  await expect(update(admin, { workScheduleId: id, name: 'x' })).rejects.toMatchObject(hidden);
  await expect(remove(admin, id)).rejects.toMatchObject(hidden);
  await expect(preview(admin, { workScheduleId: id, days: 1 })).rejects.toMatchObject(hidden);
  expect(await giveChannel(admin, theirs.channel.id, id)).toBe('INVALID_INPUT');
  expect(await giveGroup(admin, theirs.skillGroup.id, id)).toBe('INVALID_INPUT');

  const forbidden = { code: 'FORBIDDEN' };
  const { agent } = ours;
  await expect(create(agent)).rejects.toMatchObject(forbidden);
  await expect(update(agent, { workScheduleId: id, name: 'x' })).rejects.toMatchObject(forbidden);
  await expect(remove(agent, id)).rejects.toMatchObject(forbidden);
  await expect(giveChannel(agent, ours.channel.id, id)).rejects.toMatchObject(forbidden);
  expect((await list(ours.admin)).map(schedule => schedule.id)).toContain(id);
});
