import { type AgentViewer, type Viewer, may } from '../../kernel/auth/viewer.ts';
import type { Ticket } from './ticket.entity.ts';

type Standing = Pick<Ticket, 'assigneeId' | 'visitorId'>;

/** Whether the member's role reaches the tickets of everybody. */
export const reachesAllTickets = (viewer: AgentViewer): boolean =>
  viewer.permissions.has('ticket.assign');

/** Who may read a ticket (FEATURES 4.11): its visitor, its assignee, every agent while it is nobody's, and by reach. */
export function canReadTicket(viewer: Viewer, ticket: Standing): boolean {
  if (viewer.kind === 'SYSTEM') return true;
  if (viewer.kind === 'VISITOR') return ticket.visitorId === viewer.visitorId;
  if (viewer.kind !== 'AGENT' || !may(viewer, 'ticket.read')) return false;
  return isMineOrNobodys(viewer, ticket) || reachesAllTickets(viewer);
}

/** Who may change or answer it at the desk. */
export const canWriteTicket = (viewer: Viewer, ticket: Standing): boolean =>
  canReadTicket(viewer, ticket) && may(viewer, 'ticket.write');

/** Who may put it into whose hands: everybody by reach, others only into and out of their own. */
export const canAssignTicket = (
  viewer: AgentViewer,
  ticket: Standing,
  agentId: string | null,
): boolean =>
  reachesAllTickets(viewer) ||
  (isMineOrNobodys(viewer, ticket) && (agentId === null || agentId === viewer.agentId));

const isMineOrNobodys = (viewer: AgentViewer, { assigneeId }: Standing): boolean =>
  assigneeId === null || assigneeId === undefined || assigneeId === viewer.agentId;
