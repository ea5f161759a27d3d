import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { may } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { noteReading } from '../masking/index.ts';
import { getRoom, roomMessageById } from './room.store.ts';
import type { RoomMessage } from './room.ts';
import { RoomMessageContent, RoomMessageType } from './room.type.ts';
import type { RoomView } from './room.view.ts';

@InputType({ description: 'Which message to show without dots.' })
export class RoomMessageRevealInput {
  @Field(() => ID, { description: 'A message in a room the viewer is in.' })
  messageId: string;
}

@ObjectType({
  description: 'A message without dots. That it was shown is kept, and with it by whom.',
})
export class RoomMessageRevealPayload {
  @Field(() => RoomMessageContent, { description: 'What it holds, with nothing hidden.' })
  content: object;
}

/** Messages of colleagues with dots for numbers that are hidden (FEATURES K-28). */
@Resolver(() => RoomMessageType)
export class RoomRevealResolver {
  constructor(private readonly view: RoomView) {}

  @FieldResolver(() => Boolean, { description: 'Whether something of it is shown as dots.' })
  hasMasked(@Ctx() ctx: Context, @Root() message: RoomMessage): Promise<boolean> {
    return this.view.hasMasked(ctx, message);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may call `roomMessageReveal` for what is shown as dots.',
  })
  async viewerCanReveal(@Ctx() ctx: Context, @Root() message: RoomMessage): Promise<boolean> {
    return may(ctx.viewer, 'message.masked.read') && (await this.view.hasMasked(ctx, message));
  }

  @Mutation(() => RoomMessageRevealPayload, {
    description: 'Shows a message of a colleague without dots, and keeps who saw it.',
  })
  @Authorized('message.masked.read')
  async roomMessageReveal(
    @Ctx() ctx: Context,
    @Arg('input', () => RoomMessageRevealInput, { description: 'The message.' })
    { messageId }: RoomMessageRevealInput,
  ) {
    const message = isUuid(messageId) ? await roomMessageById(ctx, messageId) : null;
    if (!message || message.recalledAt) throw notFound();
    await getRoom(ctx, message.roomId);
    if (await this.view.hasMasked(ctx, message))
      await noteReading(ctx, { kind: 'ROOM_MESSAGE', subjectId: message.id });
    const content = await this.view.fullContent(ctx, message);
    return Object.assign(new RoomMessageRevealPayload(), { content });
  }
}
