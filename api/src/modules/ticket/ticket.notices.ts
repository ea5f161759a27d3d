import type { Context } from '../../kernel/context.ts';
import { type News, notify } from '../notice/index.ts';
import type { Ticket } from './ticket.entity.ts';

/** Tells whoever holds a ticket what somebody else did to it (FEATURES N-09). */
export async function tellAssignee(
  ctx: Context,
  ticket: Ticket,
  kind: News['kind'],
): Promise<void> {
  const { assigneeId, id, number } = ticket;
  const actor = ctx.viewer.kind === 'AGENT' ? ctx.viewer.agentId : null;
  if (!assigneeId || assigneeId === actor) return;
  await notify(ctx, { to: [assigneeId], kind, values: { number: String(number) }, ticketId: id });
}
