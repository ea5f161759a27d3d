import { z } from 'zod';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import type { TicketService } from './ticket.service.ts';

/** The tickets of a member who was disabled become nobody's (FEATURES 4.11). */
export const releaseTickets = (tickets: TicketService) =>
  defineJob({
    name: 'agent.disabled',
    schema: z.object({ agentId: z.uuid() }),
    run: (ctx, { agentId }) => tickets.releaseOf(ctx, agentId),
  });
