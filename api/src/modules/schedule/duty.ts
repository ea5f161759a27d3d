import type { Context } from '../../kernel/context.ts';
import { isOnDuty, nextChange, type WorkHours } from './schedule.hours.ts';
import { defaultSchedule, scheduleById } from './schedule.loaders.ts';

/** Whether a team works at a moment, and when that changes. */
export class Duty {
  /** `isReversed`: for a team that works exactly while these hours do not hold. */
  constructor(
    private readonly hours: WorkHours,
    private readonly moment: Date,
    private readonly isReversed = false,
  ) {}

  get isOnDuty(): boolean {
    return isOnDuty(this.hours, this.moment) !== this.isReversed;
  }

  /** When it begins or ends; null when nothing changes within 366 days. */
  get changesAt(): Date | null {
    return nextChange(this.hours, this.moment);
  }

  /** The same team at another moment. */
  at(moment: Date): Duty {
    return new Duty(this.hours, moment, this.isReversed);
  }

  /** When it begins; null while on duty, and when it does not begin within 366 days. */
  get opensAt(): Date | null {
    return this.isOnDuty ? null : this.changesAt;
  }
}

/** Who would serve a visitor: a group (null for a named agent) on a channel. */
export interface DutyOf {
  readonly skillGroupId: string | null;
  readonly channelId: string;
  /** Whether a rule of the channel named the group for its off-duty hours. */
  readonly isOffDutyGroup?: boolean;
}

/**
 * The duty that counts for a visitor (FEATURES 4.4): by the group's own schedule, else by the channel's, else by the
 * default one. A group for the off-duty hours works when channel or default do not, unless it has a schedule of its own.
 * Read anew with each call, inside a transaction from its own view.
 */
export async function dutyOf(ctx: Context, of: DutyOf): Promise<Duty> {
  const [hours] = await ctx.query<WorkHours & { isGroups: boolean }>(
    `select s.time_zone, s.weekly, s.special_days, s.holidays, g.work_schedule_id is not null as is_groups
       from (values (?::uuid, ?::uuid, ?::uuid)) as wanted (tenant_id, skill_group_id, channel_id)
       left join app.skill_group g on g.tenant_id = wanted.tenant_id and g.id = wanted.skill_group_id
       left join app.channel c on c.tenant_id = wanted.tenant_id and c.id = wanted.channel_id
       join app.work_schedule s on s.tenant_id = wanted.tenant_id
        and case when coalesce(g.work_schedule_id, c.work_schedule_id) is null then s.is_default
                 else s.id = coalesce(g.work_schedule_id, c.work_schedule_id) end`,
    [ctx.tenantId, of.skillGroupId, of.channelId],
  );
  if (!hours) throw new Error('The tenant has no default schedule.');
  return new Duty(hours, ctx.now(), of.isOffDutyGroup === true && !hours.isGroups);
}

/** The duty of the group that serves a channel's new visitors. */
export async function dutyForNewcomer(ctx: Context, channelId: string): Promise<Duty> {
  const [group] = await ctx.query<{ id: string }>(
    `select coalesce(c.skill_group_id, g.id) as id from app.channel c
       join app.skill_group g on g.tenant_id = c.tenant_id and g.is_default
      where c.tenant_id = ? and c.id = ?`,
    [ctx.tenantId, channelId],
  );
  return dutyOf(ctx, { skillGroupId: group?.id ?? null, channelId });
}

/** The duty by one schedule of the tenant; by the default one when the id is null. */
export async function dutyBySchedule(ctx: Context, scheduleId: string | null): Promise<Duty> {
  const named = scheduleId ? await scheduleById(ctx, scheduleId) : null;
  return new Duty(named ?? (await defaultSchedule(ctx)), ctx.now());
}
