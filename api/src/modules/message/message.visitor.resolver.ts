import {
  Arg,
  Authorized,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { VISITOR } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { type AddressPart, type LogEntry, getConversation } from '../conversation/index.ts';
import { VisitorMessageSendInput } from './content-input.type.ts';
import { readHistory } from './history.ts';
import { followMessages } from './log-source.ts';
import type { MessageService } from './message.service.ts';
import {
  MessageRecallInput,
  MessageRecallPayload,
  MessageRecallResult,
  MessageSendPayload,
  VisitorMessageSendResult,
  MessageType,
  MessagesDeliveredInput,
  MessagesReadInput,
  MessagesReadPayload,
  TypingSetInput,
} from './message.type.ts';
import type { ReadingService } from './reading.service.ts';
import type { RecallService } from './recall.service.ts';
import { type Typists, followTyping, noteLife } from './typing.ts';
import { Typing } from './typing.type.ts';

@ObjectType({ description: 'A page of what a visitor wrote and received, oldest first.' })
export class MessagePage {
  @Field(() => [MessageType], { description: 'Oldest first.' })
  nodes: MessageType[];

  @Field(() => String, {
    nullable: true,
    description: 'Give it as `before` to read further back; null on an empty page.',
  })
  startCursor: string | null;

  @Field(() => Boolean, { description: 'Whether older entries exist.' })
  hasPreviousPage: boolean;

  @Field(() => Boolean, { description: 'Whether newer entries exist.' })
  hasNextPage: boolean;
}

@InputType({ description: 'An entry of what a visitor wrote and received, by its place.' })
export class EntryPlaceInput {
  @Field(() => ID, { description: 'The conversation that it stands in.' })
  conversationId: string;

  @Field(() => Int, { description: 'Its number there; 0 stands in front of the first.' })
  seq: number;
}

@Resolver(() => MessageType)
export class MessageVisitorResolver {
  constructor(
    private readonly sending: MessageService,
    private readonly recalling: RecallService,
    private readonly reading: ReadingService,
    private readonly typists: Typists,
  ) {}

  @Query(() => MessagePage, {
    description: 'What the visitor wrote and received on this channel, over all conversations.',
  })
  @Authorized(VISITOR)
  history(
    @Ctx() ctx: Context,
    @Arg('last', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) last: number,
    @Arg('before', () => String, {
      nullable: true,
      description: 'The `startCursor` of the page behind.',
    })
    before?: string,
    @Arg('beforeEntry', () => EntryPlaceInput, {
      nullable: true,
      description: 'Instead of `before`: the first entry of the page behind.',
    })
    beforeEntry?: EntryPlaceInput,
    @Arg('afterEntry', () => EntryPlaceInput, {
      nullable: true,
      description: 'Reads forwards: the entry that the page follows.',
    })
    afterEntry?: EntryPlaceInput,
  ) {
    return readHistory(ctx, last, { before, beforeEntry, afterEntry });
  }

  @Mutation(() => VisitorMessageSendResult, {
    description: 'Sends a message; the first one begins the conversation. Once per key.',
  })
  @Authorized(VISITOR)
  async messageSend(
    @Ctx() ctx: Context,
    @Arg('input', () => VisitorMessageSendInput, { description: 'Key and content.' })
    input: VisitorMessageSendInput,
  ) {
    const unknown: AddressPart[] = [];
    const result = await this.sending.sendAsVisitor(ctx, input, part => unknown.push(part));
    return isUserError(result) ? result : MessageSendPayload.of(result, unknown);
  }

  @Mutation(() => MessageRecallResult, {
    description: 'Withdraws an own message of the last two minutes.',
  })
  @Authorized(VISITOR)
  async messageRecall(
    @Ctx() ctx: Context,
    @Arg('input', () => MessageRecallInput, { description: 'The message.' })
    input: MessageRecallInput,
  ) {
    const result = await this.recalling.recall(ctx, input.messageId);
    return isUserError(result)
      ? result
      : Object.assign(new MessageRecallPayload(), { message: result });
  }

  @Mutation(() => MessagesReadPayload, {
    description: 'Notes up to where the visitor has seen a conversation.',
  })
  @Authorized(VISITOR)
  async messagesRead(
    @Ctx() ctx: Context,
    @Arg('input', () => MessagesReadInput, { description: 'Conversation and place.' })
    input: MessagesReadInput,
  ) {
    await this.reading.read(ctx, input.conversationId, input.seq);
    return Object.assign(new MessagesReadPayload(), { conversationId: input.conversationId });
  }

  @Mutation(() => Boolean, {
    description: 'Notes that a device has the log up to a place. True if that was news.',
  })
  @Authorized(VISITOR)
  messagesDelivered(
    @Ctx() ctx: Context,
    @Arg('input', () => MessagesDeliveredInput, { description: 'Conversation and place.' })
    input: MessagesDeliveredInput,
  ): Promise<boolean> {
    return this.reading.deliver(ctx, input.conversationId, input.seq);
  }

  @Mutation(() => Boolean, {
    description: 'Tells the desk that the visitor types, or no longer does. True if told.',
  })
  @Authorized(VISITOR)
  async typingSet(
    @Ctx() ctx: Context,
    @Arg('input', () => TypingSetInput, { description: 'Where, and whether.' })
    input: TypingSetInput,
  ): Promise<boolean> {
    const conversation = await getConversation(ctx, input.conversationId);
    if (conversation.status === 'CLOSED') return false;
    await this.typists.tellDesk(ctx, conversation, input.isTyping, input.text ?? null);
    if (input.isTyping) await noteLife(ctx, conversation.id);
    return true;
  }

  @Subscription(() => MessageType, {
    description: 'Every entry with seq > after, in order, then live.',
    subscribe: ({
      args,
      context,
    }: {
      args: { conversationId: string; after: number };
      context: Context;
    }) => followMessages(context, args.conversationId, args.after) as never,
  })
  @Authorized(VISITOR)
  messages(
    @Root() entry: LogEntry,
    @Arg('conversationId', () => ID, { description: 'The conversation.' }) _conversationId: string,
    @Arg('after', () => Int, { description: 'The last seq the client has; 0 for all.' })
    _after: number,
  ): MessageType {
    return entry as unknown as MessageType;
  }

  @Subscription(() => Typing, {
    description: 'Whether the serving agent types.',
    subscribe: async ({
      args,
      context,
    }: {
      args: { conversationId: string };
      context: Context;
    }) => {
      await getConversation(context, args.conversationId);
      return followTyping(context, args.conversationId);
    },
  })
  @Authorized(VISITOR)
  typing(
    @Root() typing: Typing,
    @Arg('conversationId', () => ID, { description: 'The conversation.' }) _conversationId: string,
  ): Typing {
    return typing;
  }
}
