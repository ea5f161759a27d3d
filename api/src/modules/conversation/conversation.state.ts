export const ConversationStatus = { QUEUED: 'QUEUED', ACTIVE: 'ACTIVE', CLOSED: 'CLOSED' } as const;
export type ConversationStatus = keyof typeof ConversationStatus;

export const ServedBy = { NOBODY: 'NOBODY', ROBOT: 'ROBOT', AGENT: 'AGENT' } as const;
export type ServedBy = keyof typeof ServedBy;

export const ConversationEventType = {
  CREATED: 'CREATED',
  QUEUED: 'QUEUED',
  ACCEPTED: 'ACCEPTED',
  TRANSFER_REQUESTED: 'TRANSFER_REQUESTED',
  TRANSFER_DECLINED: 'TRANSFER_DECLINED',
  TRANSFER_EXPIRED: 'TRANSFER_EXPIRED',
  TRANSFER_WITHDRAWN: 'TRANSFER_WITHDRAWN',
  TRANSFERRED: 'TRANSFERRED',
  TAKEN_OVER: 'TAKEN_OVER',
  CALLED_BACK: 'CALLED_BACK',
  OVERFLOWED: 'OVERFLOWED',
  PRIORITIZED: 'PRIORITIZED',
  RETURNED: 'RETURNED',
  RELEASED: 'RELEASED',
  HANDED_OVER: 'HANDED_OVER',
  CLOSED: 'CLOSED',
  TAGGED: 'TAGGED',
  SURVEY_INVITED: 'SURVEY_INVITED',
  SURVEY_EXPIRED: 'SURVEY_EXPIRED',
  RATED: 'RATED',
  RECALLED: 'RECALLED',
} as const;
export type ConversationEventType = keyof typeof ConversationEventType;

/** Events that concern the desk alone: visitors never get them. */
export const internalEvents: readonly ConversationEventType[] = [
  'OVERFLOWED',
  'PRIORITIZED',
  'TAGGED',
];

export const Priority = { HIGH: 'HIGH', NORMAL: 'NORMAL', LOW: 'LOW' } as const;
export type Priority = keyof typeof Priority;

/** Why a conversation was closed (FEATURES 4.1). */
export type CloseReason =
  | 'AGENT'
  | 'ADMIN'
  | 'VISITOR'
  | 'VISITOR_SILENT'
  | 'INACTIVE'
  | 'QUEUE_ABANDONED'
  | 'QUEUE_TIMEOUT'
  | 'BLACKLISTED'
  | 'CHANNEL_REMOVED';

/** How an agent came to a conversation, and how he left it (FEATURES 4.1). */
export type JoinedBy =
  | 'ASSIGNED'
  | 'OFFERED'
  | 'NAMED'
  | 'PICKED'
  | 'ADMIN'
  | 'TRANSFER'
  | 'TAKE_OVER'
  | 'CALL_BACK';
export type LeftBy =
  | 'CLOSED'
  | 'TRANSFERRED'
  | 'REASSIGNED'
  | 'TAKEN_OVER'
  | 'RETURNED'
  | 'RELEASED';

const next: Record<ConversationStatus, readonly ConversationStatus[]> = {
  QUEUED: ['QUEUED', 'ACTIVE', 'CLOSED'],
  // To another agent, or back into a queue: transferred, returned, released.
  ACTIVE: ['ACTIVE', 'QUEUED', 'CLOSED'],
  CLOSED: [],
};

/** Whether a conversation may move from one status to another. */
export function canMove(from: ConversationStatus, to: ConversationStatus): boolean {
  return next[from].includes(to);
}
