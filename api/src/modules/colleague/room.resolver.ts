import {
  Arg,
  Authorized,
  Ctx,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import type { RoomMessageService } from './room-message.service.ts';
import { followRoom, followRooms, followUnread, listRooms } from './room.follow.ts';
import type { RoomService } from './room.service.ts';
import { getRoom } from './room.store.ts';
import {
  RoomChange,
  RoomConnection,
  RoomMessagePayload,
  RoomMessageRecallInput,
  RoomMessageRecallResult,
  RoomMessageSendInput,
  RoomMessageSendResult,
  RoomMessageType,
  RoomOpenInput,
  RoomPayload,
  RoomReadInput,
  RoomResult,
  RoomType,
  RoomUpdateInput,
} from './room.type.ts';

const payload = (room: object | null) => Object.assign(new RoomPayload(), { room });

@Resolver(() => RoomType)
export class RoomResolver {
  constructor(
    private readonly service: RoomService,
    private readonly messages: RoomMessageService,
  ) {}

  @Query(() => RoomConnection, {
    description: 'The chats of colleagues the viewer is in, the one with the newest words first.',
  })
  @Authorized(AGENT)
  rooms(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The `endCursor` of the page before.',
    })
    after?: string | null,
  ) {
    return listRooms(ctx, first, after ?? null);
  }

  @Query(() => RoomType, { description: 'A chat of colleagues the viewer is in.' })
  @Authorized(AGENT)
  room(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'The room.' }) id: string) {
    return getRoom(ctx, id);
  }

  @Mutation(() => RoomResult, {
    description: 'The chat of the viewer and a colleague, or a new group.',
  })
  @Authorized(AGENT)
  async roomOpen(
    @Ctx() ctx: Context,
    @Arg('input', () => RoomOpenInput, { description: 'With whom.' }) input: RoomOpenInput,
  ) {
    const result = await this.service.open(ctx, input);
    return isUserError(result) ? result : payload(result);
  }

  @Mutation(() => RoomResult, { description: 'Names a group, or changes who is in it.' })
  @Authorized(AGENT)
  async roomUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => RoomUpdateInput, { description: 'Which one, and what.' })
    input: RoomUpdateInput,
  ) {
    const result = await this.service.update(ctx, input);
    return isUserError(result) ? result : payload(result);
  }

  @Mutation(() => RoomPayload, { description: 'Notes up to where the viewer has seen a room.' })
  @Authorized(AGENT)
  async roomRead(
    @Ctx() ctx: Context,
    @Arg('input', () => RoomReadInput, { description: 'Which one, and up to where.' })
    input: RoomReadInput,
  ) {
    return payload(await this.service.read(ctx, input.roomId, input.seq));
  }

  @Mutation(() => RoomMessageSendResult, {
    description: 'Writes to colleagues; once per key.',
  })
  @Authorized(AGENT)
  async roomMessageSend(
    @Ctx() ctx: Context,
    @Arg('input', () => RoomMessageSendInput, { description: 'Key, room and content.' })
    input: RoomMessageSendInput,
  ) {
    const result = await this.messages.send(ctx, input);
    if (isUserError(result)) return result;
    return Object.assign(new RoomMessagePayload(), { message: result });
  }

  @Mutation(() => RoomMessageRecallResult, {
    description: 'Withdraws an own message of the last two minutes.',
  })
  @Authorized(AGENT)
  async roomMessageRecall(
    @Ctx() ctx: Context,
    @Arg('input', () => RoomMessageRecallInput, { description: 'The message.' })
    input: RoomMessageRecallInput,
  ) {
    const result = await this.messages.recall(ctx, input.messageId);
    if (isUserError(result)) return result;
    return Object.assign(new RoomMessagePayload(), { message: result });
  }

  @Subscription(() => RoomChange, {
    description: 'Every room of the viewer, then each that changes.',
    subscribe: ({ context }: { context: Context }) => followRooms(context),
  })
  @Authorized(AGENT)
  roomChanged(@Root() change: RoomChange): RoomChange {
    return change;
  }

  @Subscription(() => Int, {
    description:
      'How many messages of colleagues the viewer has not read, to 100; then each change.',
    subscribe: ({ context }: { context: Context }) => followUnread(context),
  })
  @Authorized(AGENT)
  roomUnread(@Root() count: number): number {
    return count;
  }

  @Subscription(() => RoomMessageType, {
    description: 'Every entry of a room with seq > after, in order, then each new one.',
    subscribe: ({ context, args }: { context: Context; args: { roomId: string; after: number } }) =>
      followRoom(context, args.roomId, args.after),
  })
  @Authorized(AGENT)
  roomMessages(
    @Root() message: RoomMessageType,
    @Arg('roomId', () => ID, { description: 'A room the viewer is in.' }) _roomId: string,
    @Arg('after', () => Int, { defaultValue: 0, description: 'The last seq the client has.' })
    _after: number,
  ): RoomMessageType {
    return message;
  }
}
