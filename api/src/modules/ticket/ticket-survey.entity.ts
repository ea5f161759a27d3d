import { defineEntity, p } from '@mikro-orm/postgresql';
import type { StoredLevel } from '../tenant/index.ts';

const TicketSurveySchema = defineEntity({
  name: 'TicketSurvey',
  tableName: 'ticket_survey',
  properties: {
    tenantId: p.uuid().primary(),
    ticketId: p.uuid().primary(),
    id: p.uuid(),
    levels: p.json().$type<readonly StoredLevel[]>(),
    asksSolved: p.boolean(),
    validMs: p.double().$type<number>(),
    score: p.smallint().nullable(),
    tags: p
      .array()
      .$type<string[]>()
      .onCreate(() => []),
    remark: p.text().nullable(),
    isSolved: p.boolean().nullable(),
    answeredAt: p.datetime(3).nullable(),
    invitedAt: p.datetime(3),
  },
});

/** The question for satisfaction about a solved ticket and its answer, one per ticket. */
export class TicketSurvey extends TicketSurveySchema.class {}

TicketSurveySchema.setClass(TicketSurvey);
