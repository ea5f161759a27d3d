import { defineEntity, p } from '@mikro-orm/postgresql';
import type { StoredFile } from '../message/index.ts';
import type { Alarm } from './ticket.deadline.policy.ts';
import type { TicketStatus } from './ticket.state.ts';

const TicketSchema = defineEntity({
  name: 'Ticket',
  tableName: 'ticket',
  properties: {
    tenantId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.integer(),
    version: p.integer(),
    status: p.string().$type<TicketStatus>(),
    subject: p.text().nullable(),
    category: p.text().nullable(),
    content: p.text(),
    attachments: p.json().$type<StoredFile[]>(),
    visitorId: p.uuid(),
    channelId: p.uuid(),
    conversationId: p.uuid().nullable(),
    fromSeq: p.integer().nullable(),
    toSeq: p.integer().nullable(),
    assigneeId: p.uuid().nullable(),
    skillGroupId: p.uuid().nullable(),
    contactName: p.text().nullable(),
    contactPhone: p.text().nullable(),
    contactEmail: p.text().nullable(),
    createdBy: p.uuid(),
    key: p.uuid(),
    payloadHash: p.string(),
    lastSeq: p.integer(),
    visitorUnread: p.integer(),
    agentUnread: p.integer(),
    changeSeq: p.integer(),
    visibleSeq: p.integer(),
    leftId: p.uuid().nullable(),
    mergedIntoId: p.uuid().nullable(),
    firstAnsweredAt: p.datetime(3).nullable(),
    solvedAt: p.datetime(3).nullable(),
    runningSince: p.datetime(3),
    firstAnswerDueAt: p.datetime(3).nullable(),
    firstAnswerSoonAt: p.datetime(3).nullable(),
    firstAnswerAlarm: p.string().$type<Alarm>().nullable(),
    solutionDueAt: p.datetime(3).nullable(),
    solutionSoonAt: p.datetime(3).nullable(),
    solutionAlarm: p.string().$type<Alarm>().nullable(),
    dueAt: p.datetime(3).nullable(),
    dueSoonAt: p.datetime(3).nullable(),
    alarmAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  },
});

/** A message left to be answered later, outside the queue. */
export class Ticket extends TicketSchema.class {}

TicketSchema.setClass(Ticket);

const TicketCommentSchema = defineEntity({
  name: 'TicketComment',
  tableName: 'ticket_comment',
  properties: {
    tenantId: p.uuid().primary(),
    ticketId: p.uuid().primary(),
    seq: p.integer().primary(),
    id: p.uuid(),
    key: p.uuid(),
    payloadHash: p.string(),
    authorKind: p.string().$type<'VISITOR' | 'AGENT'>(),
    authorId: p.uuid(),
    text: p.text(),
    attachments: p.json().$type<StoredFile[]>(),
    isInternal: p.boolean(),
    createdAt: p.datetime(3),
  },
});

/** One answer or addition to a ticket. */
export class TicketComment extends TicketCommentSchema.class {}

TicketCommentSchema.setClass(TicketComment);
