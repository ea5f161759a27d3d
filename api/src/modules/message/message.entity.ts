import { defineEntity, p } from '@mikro-orm/postgresql';
import type { StoredContent } from './message-content.ts';

const MessageSchema = defineEntity({
  name: 'Message',
  tableName: 'message',
  properties: {
    tenantId: p.uuid().primary(),
    conversationId: p.uuid().primary(),
    seq: p.integer().primary(),
    id: p.uuid(),
    clientMessageId: p.uuid().nullable(),
    senderKind: p.string().$type<'VISITOR' | 'AGENT' | 'ROBOT' | 'SYSTEM'>(),
    senderId: p.uuid().nullable(),
    kind: p.string().$type<StoredContent['kind']>(),
    content: p.json().$type<StoredContent>(),
    quoteId: p.uuid().nullable(),
    recalledAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
  },
});

/** One entry of a conversation's log. Written by the log and by a recall only. */
export class Message extends MessageSchema.class {}

MessageSchema.setClass(Message);
