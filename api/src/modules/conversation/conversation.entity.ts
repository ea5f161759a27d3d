import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantOwned } from '../../kernel/db/base.entity.ts';
import type { CloseReason, ConversationStatus, ServedBy } from './conversation.state.ts';

/** Why a conversation is where it is, as data; the sentence is made in the reader's language. */
export interface AssignmentReason {
  readonly step:
    | 'NAMED_AGENT'
    | 'NAMED_GROUP'
    | 'CHANNEL'
    | 'DEFAULT_GROUP'
    | 'PICKED'
    | 'ADMIN'
    | 'TRANSFER';
  readonly group?: string;
  readonly by?: string;
  readonly load?: number;
  readonly candidates?: number;
}

const ConversationSchema = defineEntity({
  name: 'Conversation',
  tableName: 'conversation',
  properties: {
    ...tenantOwned,
    number: p.integer(),
    version: p.integer(),
    status: p.string().$type<ConversationStatus>(),
    servedBy: p.string().$type<ServedBy>(),
    visitorId: p.uuid(),
    channelId: p.uuid(),
    agentId: p.uuid().nullable(),
    skillGroupId: p.uuid(),
    lastSeq: p.integer(),
    lastMessageSeq: p.integer(),
    visitorUnread: p.integer(),
    agentUnread: p.integer(),
    visitorReadSeq: p.integer(),
    agentReadSeq: p.integer(),
    unansweredSince: p.datetime(3).nullable(),
    assignmentReason: p.json().$type<AssignmentReason>().nullable(),
    sourceUrl: p.string().nullable(),
    queuedAt: p.datetime(3).nullable(),
    waitingSince: p.datetime(3).nullable(),
    acceptedAt: p.datetime(3).nullable(),
    closedAt: p.datetime(3).nullable(),
    closeReason: p.string().$type<CloseReason>().nullable(),
    lastMessageAt: p.datetime(3),
  },
});

/** One matter of one visitor on one channel, from the first message to the close. Written through `transition` only. */
export class Conversation extends ConversationSchema.class {}

ConversationSchema.setClass(Conversation);
