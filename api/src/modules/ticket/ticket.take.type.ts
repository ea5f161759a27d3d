import { createUnionType } from 'type-graphql';
import { TicketMergedError } from './ticket-merged.errors.ts';
import { TicketConflictError } from './ticket.errors.ts';
import { TicketPayload } from './ticket.type.ts';

export const TicketTakeResult = createUnionType({
  name: 'TicketTakeResult',
  description: 'The ticket, or why it cannot be taken.',
  types: () => [TicketPayload, TicketConflictError, TicketMergedError] as const,
});
