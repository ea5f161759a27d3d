import type { DeskTicketFragment, TicketFilter, TicketStatus } from '@parley/schema/agent';

export type Ticket = DeskTicketFragment;

export const ticketLists = ['open', 'pending', 'solved', 'unassigned', 'all'] as const;
export type TicketListName = (typeof ticketLists)[number];

const statusOf: Partial<Record<TicketListName, TicketStatus>> = {
  open: 'OPEN',
  pending: 'PENDING',
  solved: 'SOLVED',
};

/** What a list asks the server for; the first three are the viewer's own. */
export function filterOf(list: TicketListName, viewerId: string, search: string): TicketFilter {
  const words = search.trim() ? { search: search.trim() } : {};
  const status = statusOf[list];
  if (status) return { status: [status], assigneeIds: [viewerId], ...words };
  if (list === 'unassigned') {
    return { isUnassigned: true, status: ['OPEN', 'PENDING'], ...words };
  }
  return words;
}

/** Whether a ticket still belongs into a list after it has changed. */
export function belongs(ticket: Ticket, list: TicketListName, viewerId: string): boolean {
  if (list === 'all') return true;
  if (list === 'unassigned') return !ticket.assignee && ticket.status !== 'SOLVED';
  return ticket.assignee?.id === viewerId && ticket.status === statusOf[list];
}

/** One line that says what a ticket is about. */
export const titleOf = ({ subject, content }: Ticket): string =>
  subject || content.replace(/\s+/g, ' ').trim().slice(0, 80);
