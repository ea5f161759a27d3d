import {
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  createUnionType,
  registerEnumType,
} from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { connectionOf } from '../../kernel/graphql/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { FileRefusedError } from '../file/index.ts';
import {
  FileContent,
  FileRefInput,
  IdempotencyKeyReusedError,
  ImageContent,
  LinkContent,
  LinkInput,
  RecallTooLateError,
  RecalledContent,
  StickerContent,
  TextContent,
  TextInput,
  VideoContent,
  VoiceContent,
} from '../message/index.ts';
import { RoomEventType } from './room.ts';

registerEnumType(RoomEventType, {
  name: 'RoomEventType',
  description: 'What happened to a room.',
  valuesConfig: {
    CREATED: { description: 'A group began.' },
    JOINED: { description: 'Colleagues were brought in.' },
    LEFT: { description: 'Colleagues left, or were taken out.' },
    RENAMED: { description: 'It has another name.' },
    RECALLED: { description: 'A message was withdrawn: the one `quote` names.' },
  },
});

@ObjectType({ description: 'A colleague in a room.' })
export class RoomMember {
  @Field(() => Int, { description: 'The seq up to which he has read.' })
  readSeq: number;

  agentId: string;
}

@ObjectType('Room', {
  implements: Node,
  description: 'Where colleagues talk among themselves; no conversation, and in no figure.',
})
export class RoomType extends Node {
  @Field(() => String, { nullable: true, description: 'Its own name; null where it has none.' })
  name: string | null;

  @Field(() => Int, { description: 'The seq of its newest entry; 0 before the first.' })
  lastSeq: number;

  @Field(() => Date, { description: 'When something was said last, or when it began.' })
  lastAt: Date;

  directKey: string | null;
  creatorId: string;
}

export const RoomConnection = connectionOf(() => RoomType, 'RoomConnection', 'rooms');

@ObjectType({ description: 'Something that happened to a room.' })
export class RoomEventContent {
  @Field(() => RoomEventType, { description: 'What happened.' })
  type: RoomEventType;

  @Field(() => String, { description: 'Ready to show, in the viewer’s language.' })
  text: string;
}

@ObjectType({ description: 'A pointer to a conversation.' })
export class ConversationLinkContent {
  @Field(() => Int, { description: 'Its number.' })
  number: number;

  conversationId: string;
}

export const RoomMessageContent = createUnionType({
  name: 'RoomMessageContent',
  description: 'What an entry of a room holds.',
  types: () =>
    [
      TextContent,
      ImageContent,
      VoiceContent,
      VideoContent,
      FileContent,
      LinkContent,
      StickerContent,
      ConversationLinkContent,
      RoomEventContent,
      RecalledContent,
    ] as const,
});

@ObjectType('RoomMessage', {
  implements: Node,
  description: 'One entry of a room in its one order.',
})
export class RoomMessageType extends Node {
  @Field(() => Int, { description: '1…N within the room, without gaps.' })
  seq: number;

  @Field(() => ID, { nullable: true, description: 'What the sender chose; null for events.' })
  clientMessageId: string | null;

  @Field(() => Date, { description: 'When the server took it.' })
  createdAt: Date;
}

export const RoomMessageConnection = connectionOf(
  () => RoomMessageType,
  'RoomMessageConnection',
  'entries',
);

@ObjectType({ description: 'A room of the viewer as it is now, or that it is his no more.' })
export class RoomChange {
  @Field(() => ID, { description: 'Which room.' })
  roomId: string;

  @Field(() => RoomType, { nullable: true, description: 'Null: the viewer is no longer in it.' })
  room: RoomType | null;
}

@InputType({ description: 'With whom to talk.' })
export class RoomOpenInput {
  @Field(() => [ID], {
    description: 'Colleagues, the viewer not among them; one without a name: the room of the two.',
  })
  agentIds: string[];

  @Field(() => String, { nullable: true, description: 'The group’s name, up to 50 characters.' })
  name?: string | null;
}

@InputType({ description: 'What to change of a group.' })
export class RoomUpdateInput {
  @Field(() => ID, { description: 'A group the viewer is in.' })
  roomId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its name, up to 50 characters; empty takes it away.',
  })
  name?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Colleagues to bring in.' })
  addAgentIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Who leaves: the viewer himself; others by the maker of the group alone.',
  })
  removeAgentIds?: string[] | null;
}

@InputType({ description: 'Up to where the viewer has seen a room.' })
export class RoomReadInput {
  @Field(() => ID, { description: 'A room the viewer is in.' })
  roomId: string;

  @Field(() => Int, { description: 'The seq of the last entry that was on screen.' })
  seq: number;
}

@InputType({ description: 'Which conversation to point at.' })
export class ConversationLinkInput {
  @Field(() => ID, { description: 'One the viewer may read.' })
  conversationId: string;
}

@InputType({ description: 'What to write to colleagues: exactly one of its parts.' })
export class RoomContentInput {
  @Field(() => TextInput, { nullable: true, description: 'A text.' })
  text?: TextInput;

  @Field(() => FileRefInput, { nullable: true, description: 'An uploaded file.' })
  file?: FileRefInput;

  @Field(() => FileRefInput, { nullable: true, description: 'A sticker.' })
  sticker?: FileRefInput;

  @Field(() => LinkInput, { nullable: true, description: 'A link as a card.' })
  link?: LinkInput;

  @Field(() => ConversationLinkInput, { nullable: true, description: 'A conversation.' })
  conversation?: ConversationLinkInput;
}

@InputType({ description: 'A message to colleagues.' })
export class RoomMessageSendInput {
  @Field(() => ID, {
    description: 'A UUIDv7 made by the sender; a repeat answers with the first result, for ever.',
  })
  clientMessageId: string;

  @Field(() => ID, { description: 'A room the viewer is in.' })
  roomId: string;

  @Field(() => RoomContentInput, { description: 'What to send.' })
  content: RoomContentInput;

  @Field(() => ID, { nullable: true, description: 'A message of the same room this one answers.' })
  quoteId?: string | null;
}

@InputType({ description: 'Which message to withdraw.' })
export class RoomMessageRecallInput {
  @Field(() => ID, { description: 'An own message of the last two minutes.' })
  messageId: string;
}

@ObjectType({ description: 'The room.' })
export class RoomPayload {
  @Field(() => RoomType, {
    nullable: true,
    description: 'As it is now; null once the viewer has left it.',
  })
  room: RoomType | null;
}

@ObjectType({ description: 'The message as it is stored.' })
export class RoomMessagePayload {
  @Field(() => RoomMessageType, { description: 'After a repeat the one that was stored first.' })
  message: RoomMessageType;
}

export const RoomResult = createUnionType({
  name: 'RoomResult',
  description: 'The room, or why it was declined.',
  types: () => [RoomPayload, InvalidInputError] as const,
});
export const RoomMessageSendResult = createUnionType({
  name: 'RoomMessageSendResult',
  description: 'The message, or why it was declined.',
  types: () =>
    [RoomMessagePayload, InvalidInputError, IdempotencyKeyReusedError, FileRefusedError] as const,
});
export const RoomMessageRecallResult = createUnionType({
  name: 'RoomMessageRecallResult',
  description: 'The message, or why it was declined.',
  types: () => [RoomMessagePayload, RecallTooLateError] as const,
});
