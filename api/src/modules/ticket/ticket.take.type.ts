import { createUnionType } from 'type-graphql';
import { TicketConflictError } from './ticket.errors.ts';
import { TicketPayload } from './ticket.type.ts';

export const TicketTakeResult = createUnionType({
  name: 'TicketTakeResult',
  description: 'The ticket, or that somebody was faster.',
  types: () => [TicketPayload, TicketConflictError] as const,
});
