import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Context } from '../../kernel/context.ts';
import { type Installation, startInstallation } from '../../kernel/testing/installation.ts';
import { dutyForNewcomer, dutyOf } from './duty.ts';
import type { WorkHours } from './schedule.hours.ts';

let installation: Installation;
let ctx: Context;
let ids: { channel: string; plainChannel: string; group: string; plainGroup: string };

// Monday 23 November 2026: the company is open all day, its channel from 9 to 18, its night group from 20 to 4.
const at = (time: string) => {
  installation.clock.now = new Date(`2026-11-23T${time}:00+08:00`);
};

async function addSchedule(ranges: WorkHours['weekly'][number]['ranges'], isDefault = false) {
  const id = ctx.newId();
  const weekly = JSON.stringify([
    { weekday: 'SUNDAY', ranges },
    { weekday: 'MONDAY', ranges },
  ]);
  await ctx.em.execute(
    `insert into app.work_schedule (tenant_id, id, name, time_zone, weekly, is_default)
     values (?, ?, ?, 'Asia/Shanghai', ?::jsonb, ?)`,
    [ctx.tenantId, id, id, weekly, isDefault],
  );
  return id;
}

async function addGroup(scheduleId: string | null, isDefault = false) {
  const id = ctx.newId();
  await ctx.em.execute(
    `insert into app.skill_group (tenant_id, id, name, work_schedule_id, is_default) values (?, ?, ?, ?, ?)`,
    [ctx.tenantId, id, id, scheduleId, isDefault],
  );
  return id;
}

async function addChannel(scheduleId: string | null, groupId: string | null) {
  const id = ctx.newId();
  await ctx.em.execute(
    `insert into app.channel (tenant_id, id, name, kind, key, work_schedule_id, skill_group_id) values (?, ?, ?, 'WEB', ?, ?, ?)`,
    [ctx.tenantId, id, id, id, scheduleId, groupId],
  );
  return id;
}

beforeAll(async () => {
  installation = await startInstallation();
}, 120_000);
afterAll(() => installation.stop());

beforeEach(async () => {
  ctx = installation.openContext(await installation.addTenant());
  await addSchedule([{ opens: '00:00', closes: '24:00' }], true);
  const office = await addSchedule([{ opens: '09:00', closes: '18:00' }]);
  const nights = await addSchedule([{ opens: '20:00', closes: '04:00' }]);
  const group = await addGroup(nights);
  const plainGroup = await addGroup(null, true);
  ids = {
    group,
    plainGroup,
    channel: await addChannel(office, null),
    plainChannel: await addChannel(null, group),
  };
});

const isOnDuty = async (skillGroupId: string | null, channelId: string, isOffDutyGroup = false) =>
  (await dutyOf(ctx, { skillGroupId, channelId, isOffDutyGroup })).isOnDuty;

it('a group works by its own schedule, whatever the channel', async () => {
  at('21:00');
  expect(await isOnDuty(ids.group, ids.channel)).toBe(true);
  at('12:00');
  expect(await isOnDuty(ids.group, ids.channel)).toBe(false);
});

it('a group without one, and a named agent, work as the channel does', async () => {
  for (const group of [ids.plainGroup, null]) {
    at('12:00');
    expect(await isOnDuty(group, ids.channel)).toBe(true);
    at('21:00');
    expect(await isOnDuty(group, ids.channel)).toBe(false);
  }
});

it('where neither group nor channel names one, the default schedule counts', async () => {
  at('03:00');
  expect(await isOnDuty(ids.plainGroup, ids.plainChannel)).toBe(true);
  expect(await isOnDuty(null, ids.plainChannel)).toBe(true);
});

it('the group for the off-duty hours works while the channel does not, unless it has hours of its own', async () => {
  at('12:00');
  expect(await isOnDuty(ids.plainGroup, ids.channel, true)).toBe(false);
  const duty = await dutyOf(ctx, {
    skillGroupId: ids.plainGroup,
    channelId: ids.channel,
    isOffDutyGroup: true,
  });
  expect(duty.opensAt).toEqual(new Date('2026-11-23T18:00:00+08:00'));
  at('18:30');
  expect(await isOnDuty(ids.plainGroup, ids.channel, true)).toBe(true);
  expect(await isOnDuty(ids.group, ids.channel, true)).toBe(false);
});

it('a newcomer is served by the channel’s group, else by the default one', async () => {
  at('12:00');
  expect((await dutyForNewcomer(ctx, ids.channel)).isOnDuty).toBe(true);
  const duty = await dutyForNewcomer(ctx, ids.plainChannel);
  expect(duty.isOnDuty).toBe(false);
  expect(duty.opensAt).toEqual(new Date('2026-11-23T20:00:00+08:00'));
});

it('inside a transaction sees what that transaction changed', async () => {
  at('12:00');
  const seen = await ctx.transact(async inner => {
    await inner.em.execute(
      'update app.channel set work_schedule_id = null where tenant_id = ? and id = ?',
      [inner.tenantId, ids.channel],
    );
    const duty = await dutyOf(inner, { skillGroupId: null, channelId: ids.channel });
    return { isOnDuty: duty.isOnDuty, changesAt: duty.changesAt };
  });
  expect(seen).toEqual({ isOnDuty: true, changesAt: new Date('2026-11-24T00:00:00+08:00') });
});

it('another company’s group and channel count as none', async () => {
  at('03:00');
  const ours = ids;
  const theirs = installation.openContext(await installation.addTenant());
  ctx = theirs;
  await addSchedule([{ opens: '09:00', closes: '18:00' }], true);
  expect(await isOnDuty(ours.group, ours.plainChannel)).toBe(false);
});
