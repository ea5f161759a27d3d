import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import { notify } from '../notice/index.ts';
import { raiseAlarms } from './ticket.deadline.policy.ts';
import { alarmTimer, planDeadlines } from './ticket.deadlines.ts';
import { Ticket } from './ticket.entity.ts';
import { saveQuietly } from './ticket.store.ts';

const planJob = 'ticket.plan-deadlines';
const atOnce = 100;

/** What happens at and to the deadlines of tickets without anybody touching them. */
export const deadlineJobs = () => [
  defineJob({
    name: `timer.${alarmTimer}`,
    schema: z.object({ subjectId: z.uuid() }),
    run: (ctx, { subjectId }) => raise(ctx, subjectId),
  }),
  defineJob({
    name: planJob,
    schema: z.object({ visitorId: z.uuid().nullable(), after: z.uuid().optional() }),
    async run(ctx, { visitorId, after }) {
      const running = await ctx.em.find(
        Ticket,
        {
          status: { $ne: 'SOLVED' },
          ...(visitorId ? { visitorId } : {}),
          ...(after ? { id: { $gt: after } } : {}),
        },
        { orderBy: { id: 'asc' }, limit: atOnce, lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      for (const ticket of running) {
        await planDeadlines(ctx, ticket);
        await saveQuietly(ctx, ticket, false);
      }
      const last = running.at(-1);
      if (last && running.length === atOnce)
        await ctx.record(planJob, { visitorId, after: last.id });
    },
  }),
];

/** Tells whoever has to act that a deadline comes near or was missed. */
async function raise(ctx: Context, id: string): Promise<void> {
  const ticket = await ctx.em.findOne(Ticket, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!ticket) return;
  const alarm = raiseAlarms(ticket, ctx.now());
  // The timer that fired is gone, so the next one is set even when nothing had to be told.
  ticket.alarmAt = null;
  await saveQuietly(ctx, ticket, false);
  if (!alarm) return;
  await notify(ctx, {
    to: await responsibleFor(ctx, ticket),
    kind: alarm === 'LATE' ? 'TICKET_OVERDUE' : 'TICKET_DUE_SOON',
    values: { number: String(ticket.number) },
    ticketId: ticket.id,
  });
}

/** The assignee; of nobody’s ticket the members of its group, and without a group those who give tickets out. */
async function responsibleFor(ctx: Context, { assigneeId, skillGroupId }: Ticket) {
  if (assigneeId) return [assigneeId];
  const members = skillGroupId
    ? await ctx.query<{ id: string }>(
        `select a.id from app.skill_group_member m
           join app.agent a on a.tenant_id = m.tenant_id and a.id = m.agent_id and a.is_enabled
          where m.tenant_id = ? and m.skill_group_id = ?`,
        [ctx.tenantId, skillGroupId],
      )
    : [];
  const others =
    members.length > 0
      ? members
      : await ctx.query<{ id: string }>(
          `select a.id from app.agent a join app.role r on r.tenant_id = a.tenant_id and r.id = a.role_id
            where a.tenant_id = ? and a.is_enabled and 'ticket.assign' = any(r.permissions)`,
          [ctx.tenantId],
        );
  return others.map(({ id }) => id);
}
