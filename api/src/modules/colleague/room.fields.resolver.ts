import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { pageOf, pageSize } from '../../kernel/graphql/connection.ts';
import { AgentType, agentById } from '../agent/index.ts';
import { ConversationType, findConversation } from '../conversation/index.ts';
import { DeliveryState, MessageSender } from '../message/index.ts';
import { canRecallHere } from './room-message.service.ts';
import { readRoom, readRoomBefore } from './room.follow.ts';
import { lastWordsOf, unreadOf } from './room.loaders.ts';
import { membersOf, roomMessageById } from './room.store.ts';
import type { Room, RoomMessage } from './room.ts';
import {
  ConversationLinkContent,
  RoomMember,
  RoomMessageConnection,
  RoomMessageContent,
  RoomMessageType,
  RoomType,
} from './room.type.ts';
import type { RoomView } from './room.view.ts';

/** What is shown of a room; only its members are ever given one. */
@Resolver(() => RoomType)
export class RoomFieldsResolver {
  @FieldResolver(() => Boolean, { description: 'Whether it is the one room of two people.' })
  isDirect(@Root() room: Room): boolean {
    return room.directKey != null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer made it, and so may take others out.',
  })
  isOwn(@Ctx() ctx: Context, @Root() room: Room): boolean {
    return room.creatorId === ctx.agent.agentId;
  }

  @FieldResolver(() => [RoomMember], { description: 'Who is in it; at most 100.' })
  async members(@Ctx() ctx: Context, @Root() room: Room) {
    return (await membersOf(ctx, room.id))?.members ?? [];
  }

  @FieldResolver(() => Int, { description: 'Messages of others the viewer has not read; to 100.' })
  async unreadCount(@Ctx() ctx: Context, @Root() room: Room): Promise<number> {
    return (await unreadOf(ctx, room.id))?.count ?? 0;
  }

  @FieldResolver(() => RoomMessageType, {
    nullable: true,
    description: 'The newest message that is no event; null before the first.',
  })
  lastMessage(@Ctx() ctx: Context, @Root() room: Room) {
    return lastWordsOf(ctx, room.id);
  }

  @FieldResolver(() => RoomMessageConnection, {
    description: 'Entries with seq > after, oldest first.',
  })
  async messages(
    @Ctx() ctx: Context,
    @Root() room: Room,
    @Arg('after', () => Int, { defaultValue: 0, description: 'The last seq the client has.' })
    after: number,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
  ) {
    const size = pageSize(first);
    return pageOf(await readRoom(ctx, room.id, after, size + 1), size, ({ seq }) => String(seq));
  }

  @FieldResolver(() => RoomMessageConnection, {
    description:
      'The last entries before a seq, oldest first; `hasNextPage`: whether older ones exist.',
  })
  messagesBefore(
    @Ctx() ctx: Context,
    @Root() room: Room,
    @Arg('last', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' }) last: number,
    @Arg('before', () => Int, {
      nullable: true,
      description: 'The first seq the client has; null: from the end.',
    })
    before?: number | null,
  ) {
    return readRoomBefore(ctx, room.id, before ?? null, last);
  }
}

@Resolver(() => RoomMember)
export class RoomMemberResolver {
  @FieldResolver(() => AgentType, { description: 'Who it is.' })
  agent(@Ctx() ctx: Context, @Root() member: RoomMember) {
    return agentById(ctx, member.agentId);
  }
}

@Resolver(() => ConversationLinkContent)
export class ConversationLinkResolver {
  @FieldResolver(() => ConversationType, {
    nullable: true,
    description: 'The conversation; null where the viewer may not read it.',
  })
  conversation(@Ctx() ctx: Context, @Root() link: ConversationLinkContent) {
    return findConversation(ctx, link.conversationId);
  }
}

@Resolver(() => RoomMessageType)
export class RoomMessageFieldsResolver {
  constructor(private readonly view: RoomView) {}

  @FieldResolver(() => MessageSender, { description: 'Who wrote it.' })
  sender(@Ctx() ctx: Context, @Root() message: RoomMessage) {
    return this.view.sender(ctx, message);
  }

  @FieldResolver(() => RoomMessageContent, {
    description: 'What it holds; RecalledContent once it was withdrawn.',
  })
  content(@Ctx() ctx: Context, @Root() message: RoomMessage) {
    return this.view.content(ctx, message);
  }

  @FieldResolver(() => RoomMessageType, {
    nullable: true,
    description: 'The message it answers, or is about; null for most.',
  })
  quote(@Ctx() ctx: Context, @Root() message: RoomMessage) {
    return message.quoteId ? roomMessageById(ctx, message.quoteId) : null;
  }

  @FieldResolver(() => DeliveryState, {
    description: 'READ once everybody else in the room has read it, else SENT.',
  })
  delivery(@Ctx() ctx: Context, @Root() message: RoomMessage) {
    return this.view.delivery(ctx, message);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may withdraw it now.' })
  viewerCanRecall(@Ctx() ctx: Context, @Root() message: RoomMessage): boolean {
    return canRecallHere(ctx, message);
  }
}
