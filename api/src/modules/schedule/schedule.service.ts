import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InUseError } from '../../kernel/errors/in-use.ts';
import { InputCheck, length, type Rule } from '../../kernel/errors/invalid-input.ts';
import type { InputFault, InvalidInputError } from '../../kernel/errors/user-error.ts';
import { say, type Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { Tenant } from '../tenant/index.ts';
import { Duty } from './duty.ts';
import { WorkSchedule } from './schedule.entity.ts';
import {
  alwaysOpen,
  inOrder,
  type PlannedDay,
  plannedDays,
  type WorkHours,
} from './schedule.hours.ts';
import { checkHours, mostSchedules, noticeOverlaps } from './schedule.policy.ts';

const defaultName: Sentence = { en: 'Always open', 'zh-CN': '全天' };
const taken: Sentence = { en: 'Another schedule has this name.', 'zh-CN': '已有同名时间计划。' };
const tooMany: Sentence = {
  en: 'A company has at most {most} schedules.',
  'zh-CN': '最多可创建 {most} 个时间计划。',
};
const isDefault: Sentence = {
  en: 'This is the default schedule; make another one the default first.',
  'zh-CN': '默认时间计划不能删除，请先将其他时间计划设为默认。',
};
const isUsed: Sentence = {
  en: 'Used by {names}; give them another schedule first.',
  'zh-CN': '正在被使用：{names}。请先为其更换时间计划。',
};
const staysDefault: Sentence = {
  en: 'One schedule is always the default; make another one the default instead.',
  'zh-CN': '必须保留一个默认时间计划，请改为将其他时间计划设为默认。',
};
const nothing: Sentence = {
  en: 'Name a schedule, or give hours.',
  'zh-CN': '请指定时间计划或填写工作时间。',
};
const fewDays: Rule<number> = days =>
  days >= 1 && days <= 31
    ? null
    : { sentence: { en: 'Choose 1 to 31 days.', 'zh-CN': '请选择 1 至 31 天。' } };

/** What may be changed of a schedule; parts left out stay. */
export interface ScheduleChange {
  readonly workScheduleId: string;
  readonly name?: string | null;
  readonly hours?: WorkHours | null;
  readonly isDefault?: boolean | null;
}

/** Hours to look at: stored ones, or some that are not saved yet. */
export interface PreviewWish {
  readonly workScheduleId?: string | null;
  readonly hours?: WorkHours | null;
  readonly from?: Date | null;
  readonly days: number;
}

/** The tenant's schedules. */
export class ScheduleService {
  list(ctx: Context): Promise<WorkSchedule[]> {
    return ctx.em.find(WorkSchedule, {}, { orderBy: { isDefault: 'desc', name: 'asc' } });
  }

  /** A schedule of the tenant. Throws NOT_FOUND. */
  async get(ctx: Context, id: string): Promise<WorkSchedule> {
    const schedule = isUuid(id) ? await ctx.em.findOne(WorkSchedule, { id }) : null;
    return schedule ?? Promise.reject(notFound());
  }

  /** The schedule of a new tenant: always open. */
  async createDefault(ctx: Context): Promise<void> {
    const { timeZone } = await ctx.em.findOneOrFail(Tenant, { tenantId: ctx.tenantId });
    ctx.em.create(WorkSchedule, {
      tenantId: ctx.tenantId,
      id: ctx.newId(),
      name: say(defaultName, ctx.locale),
      isDefault: true,
      ...alwaysOpen(timeZone),
    });
    await ctx.em.flush();
  }

  async create(
    ctx: Context,
    { name, hours }: { name: string; hours: WorkHours },
  ): Promise<WorkSchedule | InvalidInputError> {
    const check = new InputCheck(ctx.locale).check('name', name, length(1, 50));
    checkHours(check, 'hours', hours);
    if (check.error) return check.error;
    return save(ctx, async inner => {
      await onePerTenant(inner);
      if ((await inner.em.count(WorkSchedule, {})) >= mostSchedules) {
        return check.fault('name', tooMany, { most: mostSchedules }).error as InvalidInputError;
      }
      return inner.em.create(WorkSchedule, {
        tenantId: inner.tenantId,
        id: inner.newId(),
        name: name.trim(),
        isDefault: false,
        ...inOrder(hours),
      });
    });
  }

  /** Throws NOT_FOUND. */
  async update(ctx: Context, change: ScheduleChange): Promise<WorkSchedule | InvalidInputError> {
    const { isDefault: wasDefault } = await this.get(ctx, change.workScheduleId);
    const check = new InputCheck(ctx.locale).check('name', change.name, length(1, 50));
    if (change.hours) checkHours(check, 'hours', change.hours);
    if (change.isDefault === false && wasDefault) check.fault('isDefault', staysDefault);
    if (check.error) return check.error;
    return save(ctx, async inner => {
      await onePerTenant(inner);
      const schedule = await this.get(inner, change.workScheduleId);
      if (change.name) schedule.name = change.name.trim();
      if (change.hours) Object.assign(schedule, inOrder(change.hours));
      if (change.isDefault === true && !schedule.isDefault) {
        await inner.em.nativeUpdate(WorkSchedule, { isDefault: true }, { isDefault: false });
        schedule.isDefault = true;
      }
      return schedule;
    });
  }

  /** Deletes a schedule that nothing names. Throws NOT_FOUND. */
  async delete(ctx: Context, id: string): Promise<string | InUseError> {
    await this.get(ctx, id);
    return ctx.transact(async inner => {
      await onePerTenant(inner);
      const schedule = await this.get(inner, id);
      if (schedule.isDefault) return InUseError.of(isDefault, ctx.locale);
      // Whoever is about to name it waits for this lock, and finds it gone.
      await inner.em.execute(
        'select from app.work_schedule where tenant_id = ? and id = ? for update',
        [inner.tenantId, id],
      );
      const users = await namesOfUsers(inner, id);
      if (users.length > 0) {
        const separator = ctx.locale === 'en' ? ', ' : '、';
        return InUseError.of(isUsed, ctx.locale, { names: users.join(separator) });
      }
      await inner.em.nativeDelete(WorkSchedule, { id });
      return id;
    });
  }

  /** What of a schedule counts otherwise than it may seem. */
  notices(ctx: Context, schedule: WorkSchedule): InputFault[] {
    const notices = new InputCheck(ctx.locale);
    noticeOverlaps(notices, 'hours', schedule);
    return notices.error?.fields ?? [];
  }

  /** The next days of stored hours, or of hours not saved yet. Throws NOT_FOUND. */
  async preview(
    ctx: Context,
    { workScheduleId, hours: unsaved, from, days }: PreviewWish,
  ): Promise<{ duty: Duty; days: PlannedDay[] } | InvalidInputError> {
    const check = new InputCheck(ctx.locale).check('days', days, fewDays);
    if (unsaved) checkHours(check, 'hours', unsaved);
    else if (!workScheduleId) check.fault('workScheduleId', nothing);
    if (check.error) return check.error;
    const hours = unsaved ?? (await this.get(ctx, workScheduleId ?? ''));
    const moment = from ?? ctx.now();
    return { duty: new Duty(hours, moment), days: plannedDays(hours, moment, days) };
  }
}

/** One change of a tenant's schedules at a time: the limit and the one default hold whoever saves at once. */
const onePerTenant = (ctx: Context) =>
  ctx.em.execute('select from app.tenant where tenant_id = ? for no key update', [ctx.tenantId]);

async function save(
  ctx: Context,
  work: (inner: Context) => Promise<WorkSchedule | InvalidInputError>,
): Promise<WorkSchedule | InvalidInputError> {
  try {
    return await ctx.transact(async inner => {
      const result = await work(inner);
      await inner.em.flush();
      return result;
    });
  } catch (refused) {
    if (!(refused instanceof UniqueConstraintViolationException)) throw refused;
    return new InputCheck(ctx.locale).fault('name', taken).error as InvalidInputError;
  }
}

/** What names a schedule: channels, then groups, by name. */
async function namesOfUsers(ctx: Context, id: string): Promise<string[]> {
  const rows = await ctx.query<{ name: string }>(
    `select name from (select name, 1 as place from app.channel where tenant_id = ? and work_schedule_id = ?
      union all select name, 2 from app.skill_group where tenant_id = ? and work_schedule_id = ?) used
      order by place, name`,
    [ctx.tenantId, id, ctx.tenantId, id],
  );
  return rows.map(row => row.name);
}
