import type { StoredContent } from '../message/index.ts';

/** Where some colleagues talk among themselves. */
export interface Room {
  readonly id: string;
  /** Null for groups. */
  readonly directKey: string | null;
  /** Null where nobody gave one, and for two people. */
  readonly name: string | null;
  readonly creatorId: string;
  readonly lastSeq: number;
  readonly revision: number;
  readonly createdAt: Date;
  readonly lastAt: Date;
}

/** A colleague in a room, and up to where he has read. */
export interface RoomMember {
  readonly roomId: string;
  readonly agentId: string;
  readonly readSeq: number;
}

/** What happened to a room. */
export const RoomEventType = {
  CREATED: 'CREATED',
  JOINED: 'JOINED',
  LEFT: 'LEFT',
  RENAMED: 'RENAMED',
  RECALLED: 'RECALLED',
} as const;
export type RoomEventType = keyof typeof RoomEventType;

/** What an event keeps; its sentence is made when it is read. */
export interface RoomEvent {
  readonly kind: 'EVENT';
  readonly type: RoomEventType;
  /** Who did it. */
  readonly byId: string;
  /** Who joined or left. */
  readonly agentIds?: readonly string[];
  readonly name?: string | null;
}

/** A pointer to a conversation; what a reader sees of it is decided when he reads. */
export interface StoredConversationLink {
  readonly kind: 'CONVERSATION';
  readonly conversationId: string;
  readonly number: number;
}

export type RoomContent =
  | Exclude<StoredContent, { kind: 'EVENT' }>
  | RoomEvent
  | StoredConversationLink;

/** One entry of a room's log. */
export interface RoomMessage {
  readonly id: string;
  readonly roomId: string;
  readonly seq: number;
  readonly clientMessageId: string | null;
  readonly senderId: string | null;
  readonly kind: string;
  readonly content: RoomContent;
  readonly payloadHash: string | null;
  readonly quoteId: string | null;
  readonly recalledAt: Date | null;
  readonly createdAt: Date;
}

/** At most so many members, so that one message never tells more than that. */
export const mostMembers = 100;

/** Where a room's log is told, and where a member's list of rooms is. */
export const roomTopic = (roomId: string) => `room:${roomId}`;
export const roomsTopic = (agentId: string) => `rooms:${agentId}`;

/** The one key of two people, whoever begins. */
export const directKeyOf = (a: string, b: string): string => [a, b].toSorted().join(':');
