import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import { defineLoader } from '../../kernel/loader.ts';
import { clearTimer, setTimer } from '../../kernel/timers/timers.ts';
import { momentFault } from '../mark/index.ts';
import { notify } from '../notice/index.ts';
import type { Ticket } from './ticket.entity.ts';
import { getTicket, ticketChanged } from './ticket.store.ts';

/** The timer of a reminder; its subject is the mark. */
const reminderTimer = 'ticket.remind';

interface Mark {
  readonly ticketId: string;
  readonly remindAt: Date | null;
  readonly remindedAt: Date | null;
}

/** What the viewer keeps for himself about each ticket. */
export const markOfTicket = defineLoader<Mark>(async (ctx, ticketIds) => {
  const rows = await ctx.query<Mark>(
    `select ticket_id, remind_at, reminded_at from app.ticket_mark
      where tenant_id = ? and agent_id = ? and ticket_id = any(?::uuid[])`,
    [ctx.tenantId, ctx.agent.agentId, listOf(ticketIds)],
  );
  return new Map(rows.map(row => [row.ticketId, row]));
});

/** Brings a ticket up for the viewer at a moment; null: no longer. Throws NOT_FOUND. */
export async function remindOfTicket(
  ctx: Context,
  ticketId: string,
  at: Date | null,
): Promise<Ticket | InvalidInputError> {
  const fault = at && momentFault(ctx, at);
  if (fault) return fault;
  const ticket = await getTicket(ctx, ticketId);
  return ctx.transact(async inner => {
    const [mark] = await inner.query<{ id: string }>(
      `insert into app.ticket_mark (tenant_id, id, ticket_id, agent_id, remind_at) values (?, ?, ?, ?, ?)
       on conflict (tenant_id, agent_id, ticket_id) do update set remind_at = excluded.remind_at, reminded_at = null
       returning id`,
      [inner.tenantId, inner.newId(), ticket.id, inner.agent.agentId, at],
    );
    const markId = mark?.id ?? '';
    if (at) await setTimer(inner, reminderTimer, markId, at);
    else await clearTimer(inner, reminderTimer, markId);
    await ticketChanged(inner, ticket.id);
    return ticket;
  });
}

/** Takes a ticket down from the top of the viewer's list, in the transaction of `ctx`: he has opened it. */
export async function takeDown(ctx: Context, ticketId: string): Promise<void> {
  const marks = await ctx.query(
    `update app.ticket_mark set reminded_at = null
      where tenant_id = ? and agent_id = ? and ticket_id = ? and reminded_at is not null returning id`,
    [ctx.tenantId, ctx.agent.agentId, ticketId],
  );
  if (marks.length > 0) await ticketChanged(ctx, ticketId);
}

/** Tells an agent that the moment he chose for a ticket has come (FEATURES A-27). */
export const remindOfTickets = () =>
  defineJob({
    name: `timer.${reminderTimer}`,
    schema: z.object({ subjectId: z.uuid() }),
    async run(ctx, { subjectId }) {
      const [mark] = await ctx.query<{ agentId: string; ticketId: string; number: number }>(
        `update app.ticket_mark m set remind_at = null, reminded_at = ? from app.ticket t
          where m.tenant_id = ? and m.id = ? and m.remind_at is not null and t.tenant_id = m.tenant_id and t.id = m.ticket_id
          returning m.agent_id, m.ticket_id, t.number`,
        [ctx.now(), ctx.tenantId, subjectId],
      );
      if (!mark) return;
      const { agentId, ticketId, number } = mark;
      const values = { number: String(number) };
      await notify(ctx, { to: [agentId], kind: 'TICKET_REMINDED', values, ticketId });
      await ticketChanged(ctx, ticketId);
    },
  });
