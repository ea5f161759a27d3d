import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { AgentType, agentById } from '../agent/index.ts';
import { ConversationType, findConversation } from '../conversation/index.ts';
import { type MaskedReadingRow, listReadings } from '../masking/index.ts';
import type { MessageView } from './message.view.ts';
import { revealMessage } from './reveal.service.ts';
import {
  MaskedReading,
  MaskedReadingConnection,
  MessageRevealInput,
  MessageRevealPayload,
} from './reveal.type.ts';

@Resolver()
export class RevealResolver {
  constructor(private readonly view: MessageView) {}

  @Mutation(() => MessageRevealPayload, {
    description: 'Shows a message without dots, and keeps who saw it.',
  })
  @Authorized('message.masked.read')
  async messageReveal(
    @Ctx() ctx: Context,
    @Arg('input', () => MessageRevealInput, { description: 'The message.' })
    input: MessageRevealInput,
  ) {
    const content = await revealMessage(ctx, this.view, input.messageId);
    return Object.assign(new MessageRevealPayload(), { content });
  }

  @Query(() => MaskedReadingConnection, {
    description: 'Who saw numbers that are shown as dots, the newest first.',
  })
  @Authorized('audit.read')
  maskedReadings(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The `endCursor` of the page before.',
    })
    after?: string,
  ) {
    return listReadings(ctx, first, after ?? null);
  }
}

@Resolver(() => MaskedReading)
export class MaskedReadingResolver {
  @FieldResolver(() => AgentType, { nullable: true, description: 'Who looked; null: unknown.' })
  agent(@Ctx() ctx: Context, @Root() reading: MaskedReadingRow) {
    return agentById(ctx, reading.agentId);
  }

  @FieldResolver(() => ConversationType, {
    nullable: true,
    description:
      'The conversation it belongs to; null for others, or where the viewer may not read it.',
  })
  conversation(@Ctx() ctx: Context, @Root() reading: MaskedReadingRow) {
    return reading.conversationId ? findConversation(ctx, reading.conversationId) : null;
  }
}
