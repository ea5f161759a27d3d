import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { type Duty, dutyOf } from '../schedule/index.ts';

/** A channel with the rule that holds for it: its own, else that of its kind (FEATURES Q-07). */
export interface RuledChannel {
  readonly id: string;
  readonly kind: string;
  readonly offHoursMode: 'TICKET' | 'TEXT' | 'CHAT';
  readonly offHoursText: string | null;
  readonly onDutyGroupId: string | null;
  readonly offDutyGroupId: string | null;
}

const isOwn = '(c.has_rule or c.skill_group_id is not null or c.off_duty_group_id is not null)';

/** Throws NOT_FOUND when the channel is not there, or takes nothing. */
export async function ruledChannel(ctx: Context, channelId: string): Promise<RuledChannel> {
  const [channel] = await ctx.query<RuledChannel>(
    `select c.id, c.kind, c.off_hours_mode, c.off_hours_text,
            case when ${isOwn} then c.skill_group_id else r.on_duty_group_id end as on_duty_group_id,
            case when ${isOwn} then c.off_duty_group_id else r.off_duty_group_id end as off_duty_group_id
       from app.channel c left join app.routing_rule r on r.tenant_id = c.tenant_id and r.channel_kind = c.kind
      where c.tenant_id = ? and c.id = ? and c.is_enabled`,
    [ctx.tenantId, channelId],
  );
  return channel ?? Promise.reject(notFound());
}

/**
 * The duty of a group towards a channel. A group that a rule names for the off-duty hours works in them, unless it has a
 * schedule of its own; one that is named for both works always.
 */
export async function dutyOfGroup(
  ctx: Context,
  skillGroupId: string,
  channel: Pick<RuledChannel, 'id' | 'onDutyGroupId' | 'offDutyGroupId'>,
): Promise<Pick<Duty, 'isOnDuty' | 'opensAt'>> {
  const isForOffDuty = channel.offDutyGroupId === skillGroupId;
  const duty = await dutyOf(ctx, {
    skillGroupId,
    channelId: channel.id,
    isOffDutyGroup: isForOffDuty,
  });
  if (!isForOffDuty || duty.isOnDuty || channel.onDutyGroupId !== skillGroupId) return duty;
  return dutyOf(ctx, { skillGroupId, channelId: channel.id });
}
