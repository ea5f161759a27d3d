import type { Context } from '../../kernel/context.ts';
import { clearTimer, setTimer } from '../../kernel/timers/timers.ts';
import { courseOf, dutyOf } from '../schedule/index.ts';
import { settingsOf } from '../tenant/index.ts';
import { nextAlarm, nextDue, noTargets, plan, targetsFor } from './ticket.deadline.policy.ts';
import type { Ticket } from './ticket.entity.ts';

/** The timer of what has to be told next of a ticket’s deadlines. */
export const alarmTimer = 'ticket.alarm';

/**
 * Sets by when a running ticket has to be answered and solved (FEATURES T-10), in the working time of its group, else of its
 * channel. Called with each change, so that it follows category, group and person; a solved one keeps what it had.
 */
export async function planDeadlines(ctx: Context, ticket: Ticket): Promise<void> {
  if (ticket.status === 'SOLVED') return;
  const { isOn, rules, soonMs } = (await settingsOf(ctx)).tickets.deadlines;
  if (!isOn && !ticket.firstAnswerDueAt && !ticket.solutionDueAt) return;
  const category = ticket.category ?? null;
  const targets = isOn
    ? targetsFor(rules, { category, vipLevel: await vipLevelOf(ctx, ticket.visitorId) })
    : noTargets;
  const { skillGroupId = null, channelId } = ticket;
  const duty = await dutyOf(ctx, { skillGroupId, channelId });
  plan(ticket, targets, courseOf(duty), { soonMs, now: ctx.now() });
}

/** Keeps which deadline is the next, and sets the timer of what has to be told next; the caller flushes. */
export async function keepNextDue(ctx: Context, ticket: Ticket): Promise<void> {
  Object.assign(ticket, nextDue(ticket));
  const alarmAt = nextAlarm(ticket);
  if (alarmAt?.getTime() === ticket.alarmAt?.getTime()) return;
  ticket.alarmAt = alarmAt;
  if (alarmAt) await setTimer(ctx, alarmTimer, ticket.id, alarmAt);
  else await clearTimer(ctx, alarmTimer, ticket.id);
}

async function vipLevelOf(ctx: Context, visitorId: string): Promise<number | null> {
  const [row] = await ctx.query<{ level: number | null }>(
    'select least(vip_level, signed_vip_level) as level from app.visitor where tenant_id = ? and id = ?',
    [ctx.tenantId, visitorId],
  );
  return row?.level ?? null;
}
