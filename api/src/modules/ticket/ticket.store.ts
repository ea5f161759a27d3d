import { createHash } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { Fault, notFound } from '../../kernel/errors/fault.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { keepNextDue, planDeadlines } from './ticket.deadlines.ts';
import { Ticket } from './ticket.entity.ts';
import { canReadTicket } from './ticket.policy.ts';

export const ticketsTopic = (tenantId: string) => `tickets:${tenantId}`;
export const visitorTicketsTopic = (visitorId: string) => `visitor-tickets:${visitorId}`;

/** A key's payload, to tell a repeat from a mistake. */
export const payloadHash = (payload: unknown): string =>
  createHash('sha256').update(JSON.stringify(payload)).digest('base64url');

/** A ticket the viewer may read. Throws NOT_FOUND for any other, existing or not. */
export async function getTicket(ctx: Context, id: string): Promise<Ticket> {
  const ticket = isUuid(id) ? await ctx.em.findOne(Ticket, { id }) : null;
  if (!ticket || !canReadTicket(ctx.viewer, ticket)) throw notFound();
  return ticket;
}

/** The same under its row lock, in the transaction of `ctx`. */
export async function lockTicket(ctx: Context, id: string): Promise<Ticket> {
  const ticket = isUuid(id)
    ? await ctx.em.findOne(Ticket, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    : null;
  if (!ticket || !canReadTicket(ctx.viewer, ticket)) throw notFound();
  return ticket;
}

/** The next number of a ticket, and of a change; the row stays locked until the commit, so that changes commit in order. */
export async function nextPlaces(
  ctx: Context,
  isNew: boolean,
): Promise<{ number: number; change: number }> {
  const [row] = await ctx.em.execute<{ number: number; change: number }[]>(
    `insert into app.ticket_counter as c (tenant_id, last_number, last_change) values (?, ?, 1)
     on conflict (tenant_id) do update set last_number = c.last_number + excluded.last_number, last_change = c.last_change + 1
     returning last_number as number, last_change as change`,
    [ctx.tenantId, isNew ? 1 : 0],
  );
  if (!row) throw new Fault('UNAVAILABLE');
  return row;
}

/** Writes the changes of a locked ticket and tells those who follow it. `isVisible`: the visitor may know of it. */
export async function saveTicket(ctx: Context, ticket: Ticket, isVisible: boolean): Promise<void> {
  ticket.version += 1;
  ticket.updatedAt = ctx.now();
  await planDeadlines(ctx, ticket);
  await saveQuietly(ctx, ticket, isVisible);
}

/** The same for what is no change of the ticket itself, such as that somebody read it. */
export async function saveQuietly(ctx: Context, ticket: Ticket, isVisible: boolean): Promise<void> {
  await keepNextDue(ctx, ticket);
  await ctx.em.flush();
  const { change } = await nextPlaces(ctx, false);
  ticket.changeSeq = change;
  if (isVisible) ticket.visibleSeq = change;
  await ctx.em.flush();
  tellOf(ctx, ticket, isVisible);
}

/** Gives a ticket a new place for those who follow it on the desk, after something of it changed elsewhere. */
export async function ticketChanged(ctx: Context, id: string): Promise<void> {
  const { change } = await nextPlaces(ctx, false);
  await ctx.em.execute('update app.ticket set change_seq = ? where tenant_id = ? and id = ?', [
    change,
    ctx.tenantId,
    id,
  ]);
  ctx.tell({ topic: ticketsTopic(ctx.tenantId) });
}

/** Tells those who follow a ticket. */
export function tellOf(ctx: Context, ticket: Ticket, isVisible: boolean): void {
  ctx.tell({ topic: ticketsTopic(ctx.tenantId) });
  if (isVisible) ctx.tell({ topic: visitorTicketsTopic(ticket.visitorId) });
}

/** Puts a locked ticket into somebody's hands, or nobody's. */
export function handOver(
  ticket: Ticket,
  assigneeId: string | null,
  skillGroupId: string | null,
): void {
  if (ticket.assigneeId !== assigneeId) ticket.leftId = ticket.assigneeId ?? null;
  ticket.assigneeId = assigneeId;
  ticket.skillGroupId = skillGroupId;
}
