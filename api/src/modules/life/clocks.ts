import type { Context } from '../../kernel/context.ts';
import { type Outage, always, dueAt } from '../../kernel/timers/running-time.ts';
import { type Duty, courseOf } from '../schedule/index.ts';
import type { Clocks, Reckon } from './timers.policy.ts';

/** The kind of the one timer each open conversation has; `app.log_append` sets it too. */
export const lifeTimer = 'conversation.life';

const instants = [
  'createdAt',
  'queuedAt',
  'waitingSince',
  'acceptedAt',
  'unansweredSince',
  'lastVisitorAt',
  'lastAgentAt',
  'remindedAt',
  'slowSince',
  'promptedAt',
  'visitorTypedAt',
  'lastSpacedAt',
  'noticeWantedAt',
] as const;

/** The clocks of a conversation that is locked, and the times since it began when nobody could write to us. */
export async function readClocks(ctx: Context, id: string): Promise<Clocks & OutagesSince> {
  const [row] = await ctx.query<Record<string, unknown>>(
    `select status, served_by, created_at, queued_at, waiting_since, accepted_at, unanswered_since, last_visitor_at, last_agent_at,
            reminders_sent, reminded_at, slow_since, prompted_at, visitor_typed_at, last_spaced_at, notice_wanted_at,
            (select jsonb_agg(jsonb_build_object('from', o.began_at, 'to', o.ended_at)) from app.outages_since(created_at) o) as outages
       from app.conversation where tenant_id = ? and id = ?`,
    [ctx.tenantId, id],
  );
  if (!row) throw new Error('The conversation is gone.');
  const moments = instants.map(name => [name, row[name] ? new Date(row[name] as string) : null]);
  const outages = ((row['outages'] ?? []) as { from: string; to: string }[]).map(
    ({ from, to }): Outage => ({ from: new Date(from), to: new Date(to) }),
  );
  return { ...row, ...Object.fromEntries(moments), outages } as Clocks & OutagesSince;
}

interface OutagesSince {
  readonly outages: readonly Outage[];
}

/** Moves some of the clocks. */
export async function setClocks(
  ctx: Context,
  id: string,
  clocks: Readonly<Partial<Record<keyof typeof columns, Date | number | null>>>,
): Promise<void> {
  const entries = Object.entries(clocks);
  await ctx.em.execute(
    `update app.conversation set ${entries.map(([name]) => `${columns[name as keyof typeof columns]} = ?`).join(', ')}
      where tenant_id = ? and id = ?`,
    [...entries.map(([, value]) => value), ctx.tenantId, id],
  );
}

const columns = {
  remindersSent: 'reminders_sent',
  remindedAt: 'reminded_at',
  slowSince: 'slow_since',
  promptedAt: 'prompted_at',
  lastSpacedAt: 'last_spaced_at',
} as const;

/** How long something takes for this conversation: by its duty, and without the time of our own outages. */
export function reckonFor({ outages }: OutagesSince, duty: Duty): Reckon {
  const onDuty = courseOf(duty);
  return (start, ms, course) => dueAt(course === 'ALWAYS' ? always : onDuty, start, ms, outages);
}

/** Sets the timer of a conversation, unless it stands earlier already. */
export async function armLife(ctx: Context, id: string, dueAt: Date): Promise<void> {
  await ctx.em.execute(
    `insert into app.timer as t (tenant_id, id, kind, subject_id, due_at) values (?, ?, ?, ?, ?)
     on conflict (tenant_id, kind, subject_id) do update set due_at = excluded.due_at where t.due_at > excluded.due_at`,
    [ctx.tenantId, ctx.newId(), lifeTimer, id, dueAt],
  );
}
