export const TicketStatus = { OPEN: 'OPEN', PENDING: 'PENDING', SOLVED: 'SOLVED' } as const;
export type TicketStatus = keyof typeof TicketStatus;

/** What happens to a ticket that can move its status. */
export type TicketAct =
  | { readonly kind: 'TAKEN' }
  | { readonly kind: 'ASSIGNED' }
  | { readonly kind: 'VISITOR_COMMENT' }
  | { readonly kind: 'MEMBER_COMMENT'; readonly isInternal: boolean; readonly wish?: TicketStatus }
  | { readonly kind: 'SET'; readonly wish: TicketStatus };

/** The status after an act (FEATURES T-06, 4.11): work makes it pending, a visitor's word opens a solved one again. */
export function statusAfter(status: TicketStatus, act: TicketAct): TicketStatus {
  switch (act.kind) {
    case 'TAKEN':
      return status === TicketStatus.OPEN ? TicketStatus.PENDING : status;
    case 'ASSIGNED':
      return status;
    case 'VISITOR_COMMENT':
      return status === TicketStatus.SOLVED ? TicketStatus.OPEN : status;
    case 'MEMBER_COMMENT':
      if (act.wish) return act.wish;
      return status === TicketStatus.OPEN && !act.isInternal ? TicketStatus.PENDING : status;
    case 'SET':
      return act.wish;
  }
}
