import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantOwned } from '../../kernel/db/base.entity.ts';
import type {
  CloseReason,
  ConversationStatus,
  JoinedBy,
  Priority,
  ServedBy,
} from './conversation.state.ts';

/** Why somebody who was looked at did not get a conversation. */
export type PassedOver =
  | 'ABSENT'
  | 'OFF_SHIFT'
  | 'FULL'
  | 'SKILL'
  | 'LANGUAGE'
  | 'ASKED'
  | 'LEAVING'
  | 'BUSIER'
  | 'RECENT'
  | 'LATER'
  | 'TAKEN';

/** Why a conversation is where it is, as data; the sentence is made in the reader's language. */
export interface AssignmentReason {
  readonly step:
    | 'NAMED_AGENT'
    | 'NAMED_GROUP'
    | 'PREVIOUS_AGENT'
    | 'CHANNEL'
    | 'DEFAULT_GROUP'
    | 'PICKED'
    | 'ADMIN'
    | 'TRANSFER'
    | 'TAKE_OVER'
    | 'CALL_BACK';
  readonly group?: string;
  readonly strategy?: 'LEAST_LOADED' | 'ROUND_ROBIN' | 'PRIORITY' | 'MANUAL';
  /** How many were looked at. */
  readonly candidates?: number;
  /** Who got it, with what he carried before. */
  readonly chosen?: {
    readonly agentId: string;
    readonly load: number;
    readonly capacity: number;
  };
  readonly passedOver?: readonly { readonly agentId: string; readonly why: PassedOver }[];
  /** The full group it came from. */
  readonly overflowedFrom?: string;
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
    visitorDeliveredSeq: p.integer().default(0),
    agentDeliveredSeq: p.integer().default(0),
    unansweredSince: p.datetime(3).nullable(),
    slowSince: p.datetime(3).nullable(),
    assignmentReason: p.json().$type<AssignmentReason>().nullable(),
    remark: p.string().nullable(),
    sourceUrl: p.string().nullable(),
    queuedAt: p.datetime(3).nullable(),
    waitingSince: p.datetime(3).nullable(),
    acceptedAt: p.datetime(3).nullable(),
    closedAt: p.datetime(3).nullable(),
    closeReason: p.string().$type<CloseReason>().nullable(),
    lastMessageAt: p.datetime(3),
    vipLevel: p.smallint().nullable(),
    priority: p.string().$type<Priority>().default('NORMAL'),
    weight: p.float().default(1),
    addressedAgentId: p.uuid().nullable(),
    namedGroupId: p.uuid().nullable(),
    askedSkills: p.array().$type<string[]>().default([]),
    joinedBy: p.string().$type<JoinedBy>().nullable(),
    isCallBack: p.boolean().default(false),
    isTransferred: p.boolean().default(false),
    offerId: p.uuid().nullable(),
    offerAgentId: p.uuid().nullable(),
    offerExpiresAt: p.datetime(3).nullable(),
    offeredBefore: p.json().$type<Readonly<Record<string, string>>>(),
    requestId: p.uuid().nullable(),
    requestAgentId: p.uuid().nullable(),
    requestRemark: p.text().nullable(),
    requestExpiresAt: p.datetime(3).nullable(),
  },
});

/** One matter of one visitor on one channel, from the first message to the close. Written through `transition` only. */
export class Conversation extends ConversationSchema.class {}

ConversationSchema.setClass(Conversation);
