import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import {
  type Conversation,
  ConversationType,
  type LogEntry,
  getConversation,
  mayReadLog,
  serves,
} from '../conversation/index.ts';
import { readersOf } from '../reader/index.ts';
import { DeskMessageSendInput } from './content-input.type.ts';
import { followMessages } from './log-source.ts';
import { messageAt } from './message.loaders.ts';
import type { MessageService } from './message.service.ts';
import {
  DeskTypingSetInput,
  MessageConnection,
  MessageRecallInput,
  MessageRecallPayload,
  MessageRecallResult,
  MessageSendPayload,
  MessageSendResult,
  MessageType,
  MessagesDeliveredInput,
  MessagesReadInput,
  MessagesReadPayload,
} from './message.type.ts';
import type { ReadingService } from './reading.service.ts';
import type { RecallService } from './recall.service.ts';
import { type Typists, followTyping } from './typing.ts';
import { DeskTyping } from './typing.type.ts';

@Resolver(() => MessageType)
export class MessageResolver {
  constructor(
    private readonly sending: MessageService,
    private readonly recalling: RecallService,
    private readonly reading: ReadingService,
    private readonly typists: Typists,
  ) {}

  @Mutation(() => MessageSendResult, {
    description: 'Sends a message, or a note, to a conversation the viewer serves; once per key.',
  })
  @Authorized('conversation.write')
  async messageSend(
    @Ctx() ctx: Context,
    @Arg('input', () => DeskMessageSendInput, { description: 'Key, conversation and content.' })
    input: DeskMessageSendInput,
  ) {
    const result = await this.sending.sendAsAgent(ctx, input);
    return isUserError(result) ? result : MessageSendPayload.of(result);
  }

  @Mutation(() => MessageRecallResult, {
    description: 'Withdraws an own message of the last two minutes.',
  })
  @Authorized('conversation.write')
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
    description: 'Notes up to where the serving agent has seen a conversation.',
  })
  @Authorized('conversation.read')
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
  @Authorized(AGENT)
  messagesDelivered(
    @Ctx() ctx: Context,
    @Arg('input', () => MessagesDeliveredInput, { description: 'Conversation and place.' })
    input: MessagesDeliveredInput,
  ): Promise<boolean> {
    return this.reading.deliver(ctx, input.conversationId, input.seq);
  }

  @Mutation(() => Boolean, {
    description:
      'Tells colleagues, and the visitor of the serving agent, that the viewer types, or no longer does. True if the visitor was told.',
  })
  @Authorized('conversation.write')
  async typingSet(
    @Ctx() ctx: Context,
    @Arg('input', () => DeskTypingSetInput, { description: 'Where, and whether.' })
    { conversationId, isTyping, isNote }: DeskTypingSetInput,
  ): Promise<boolean> {
    const isServing = serves(ctx.viewer, await getConversation(ctx, conversationId));
    readersOf(ctx).write(ctx, conversationId, isTyping, isServing);
    return isServing && !isNote && this.typists.tellVisitor(ctx, conversationId, isTyping);
  }

  @Subscription(() => MessageType, {
    description:
      'Every entry with seq > after, in order, then live. Ends when the viewer may no longer read.',
    subscribe: ({
      args,
      context,
    }: {
      args: { conversationId: string; after: number };
      context: Context;
    }) => followMessages(context, args.conversationId, args.after) as never,
  })
  @Authorized(AGENT)
  messages(
    @Root() entry: LogEntry,
    @Arg('conversationId', () => ID, { description: 'The conversation.' }) _conversationId: string,
    @Arg('after', () => Int, { description: 'The last seq the client has; 0 for all.' })
    _after: number,
  ): MessageType {
    return entry as unknown as MessageType;
  }
}

@Resolver()
export class TypingResolver {
  @Subscription(() => DeskTyping, {
    description: 'Whether the visitor of a conversation types.',
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
  @Authorized(AGENT)
  typing(
    @Root() typing: DeskTyping,
    @Arg('conversationId', () => ID, { description: 'The conversation.' }) _conversationId: string,
  ): DeskTyping {
    return typing;
  }
}

/** Changes and payloads also name conversations that have just left the viewer's reach; their logs stay shut. */
const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** The log, seen from its conversation. */
@Resolver(() => ConversationType)
export class ConversationLogResolver {
  constructor(private readonly reading: ReadingService) {}

  @FieldResolver(() => MessageConnection, {
    description: 'Entries with seq > after, oldest first.',
  })
  async messages(
    @Ctx() ctx: Context,
    @Root() conversation: Conversation,
    @Arg('after', () => Int, { defaultValue: 0, description: 'The last seq the client has.' })
    after: number,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
  ) {
    if (!(await mayReadLog(ctx, conversation))) return nothing;
    return this.reading.after(ctx, conversation.id, after, first);
  }

  @FieldResolver(() => MessageType, {
    nullable: true,
    description: 'The newest message that is no event or note; null before the first.',
  })
  async lastMessage(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    const isShown = conversation.lastMessageSeq > 0 && (await mayReadLog(ctx, conversation));
    return isShown ? messageAt(ctx, `${conversation.id}:${conversation.lastMessageSeq}`) : null;
  }
}

@Resolver(() => ConversationType)
export class ConversationDeskLogResolver {
  constructor(private readonly reading: ReadingService) {}

  @FieldResolver(() => MessageConnection, {
    description:
      'The last entries before a seq, oldest first; `hasNextPage`: whether older ones exist.',
  })
  async messagesBefore(
    @Ctx() ctx: Context,
    @Root() conversation: Conversation,
    @Arg('before', () => Int, {
      nullable: true,
      description: 'The first seq the client has; null: from the end.',
    })
    before: number | null,
    @Arg('last', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' }) last: number,
  ) {
    if (!(await mayReadLog(ctx, conversation))) return nothing;
    return this.reading.before(ctx, conversation.id, before ?? null, last);
  }
}
