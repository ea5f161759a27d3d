import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { AgentType, agentById } from '../agent/index.ts';
import { ChannelType, channelById } from '../channel/index.ts';
import { SkillGroupType, skillGroupById } from '../skill-group/index.ts';
import { VisitorType, visitorById } from '../visitor/index.ts';
import { findConversation } from './conversation.access.ts';
import { ConversationCloseInput, ConversationCloseResult } from './conversation.acts.type.ts';
import type { Conversation } from './conversation.entity.ts';
import { listConversations } from './conversation.list.ts';
import type { ConversationService } from './conversation.service.ts';
import {
  ConversationConnection,
  ConversationFilter,
  ConversationPayload,
  ConversationType,
  InboxChange,
  QueueCount,
} from './conversation.type.ts';
import { readInbox } from './inbox.ts';
import { countQueues, readQueueCounts } from './queue.ts';
import { receiptOfVisitor } from './receipts.ts';

@Resolver(() => ConversationType)
export class ConversationResolver {
  constructor(private readonly service: ConversationService) {}

  @Query(() => ConversationType, {
    nullable: true,
    description: 'A conversation the viewer may read; null for any other.',
  })
  @Authorized('conversation.read')
  conversation(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return findConversation(ctx, id);
  }

  @Query(() => ConversationConnection, {
    description: 'Conversations the viewer may read, the one with the newest message first.',
  })
  @Authorized('conversation.read')
  conversations(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('filter', () => ConversationFilter, {
      nullable: true,
      description: 'Which ones; all unless given.',
    })
    filter?: ConversationFilter,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The `endCursor` of the page before.',
    })
    after?: string,
  ) {
    return listConversations(ctx, filter ?? {}, first, after ?? null);
  }

  @Mutation(() => ConversationCloseResult, {
    description:
      'Ends a conversation the viewer serves; a colleague’s or a waiting one only with the right to.',
  })
  @Authorized('conversation.close')
  async conversationClose(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationCloseInput, { description: 'Which one.' })
    input: ConversationCloseInput,
  ) {
    const result = await this.service.close(ctx, input.conversationId, input);
    return isUserError(result) ? result : ConversationPayload.of(result as ConversationType);
  }

  @Subscription(() => InboxChange, {
    description:
      'The viewer’s own conversations and the queues of his groups, then each change; resumes from a cursor.',
    subscribe: ({ args, context }: { args: { after?: string }; context: Context }) =>
      readInbox(context, args.after ?? null),
  })
  @Authorized('conversation.read')
  inbox(
    @Root() change: InboxChange,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The last cursor the client has; without it everything comes first.',
    })
    _after?: string,
  ): InboxChange {
    return change;
  }

  @Subscription(() => QueueCount, {
    description: 'How many wait in each of the viewer’s groups, then each change.',
    subscribe: ({ context }: { context: Context }) => readQueueCounts(context),
  })
  @Authorized('conversation.read')
  queue(@Root() count: QueueCount): QueueCount {
    return count;
  }
}

/** What the desk sees of a conversation. */
@Resolver(() => ConversationType)
export class ConversationFieldsResolver {
  @FieldResolver(() => VisitorType, { description: 'Who writes.' })
  visitor(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    return visitorById(ctx, conversation.visitorId);
  }

  @FieldResolver(() => ChannelType, { description: 'Where it came from.' })
  channel(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    return channelById(ctx, conversation.channelId);
  }

  @FieldResolver(() => AgentType, {
    nullable: true,
    description: 'Who serves it, or served it last; null in a queue.',
  })
  agent(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    return conversation.agentId ? agentById(ctx, conversation.agentId) : null;
  }

  @FieldResolver(() => SkillGroupType, { nullable: true, description: 'The group that serves it.' })
  skillGroup(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    return skillGroupById(ctx, conversation.skillGroupId);
  }

  @FieldResolver(() => Int, {
    description: 'Messages of the visitor that the serving agent has not seen.',
  })
  unreadCount(@Root() conversation: Conversation): number {
    return conversation.agentUnread;
  }

  @FieldResolver(() => Int, { description: 'Up to where the visitor has seen it.' })
  async visitorReadSeq(@Ctx() ctx: Context, @Root() conversation: Conversation): Promise<number> {
    return (await receiptOfVisitor(ctx, conversation)).read;
  }

  @FieldResolver(() => Int, { description: 'Up to where a device of the visitor has it.' })
  async visitorDeliveredSeq(
    @Ctx() ctx: Context,
    @Root() conversation: Conversation,
  ): Promise<number> {
    return (await receiptOfVisitor(ctx, conversation)).delivered;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The page it was begun on; null if not known.',
  })
  sourceUrl(@Root() conversation: Conversation): string | null {
    return conversation.sourceUrl ?? null;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description:
      'Since when the visitor waits for a person, or for an answer; null when he does not.',
  })
  waitingSince(@Root() conversation: Conversation): Date | null {
    if (conversation.status === 'QUEUED') return conversation.waitingSince ?? null;
    return conversation.status === 'ACTIVE' ? (conversation.unansweredSince ?? null) : null;
  }
}

@Resolver(() => QueueCount)
export class QueueCountResolver {
  @FieldResolver(() => SkillGroupType, { description: 'The group.' })
  skillGroup(@Ctx() ctx: Context, @Root() count: QueueCount) {
    return skillGroupById(ctx, count.skillGroupId);
  }
}

@Resolver(() => SkillGroupType)
export class SkillGroupQueueResolver {
  @FieldResolver(() => Int, { description: 'Conversations that wait in its queue.' })
  async waitingCount(@Ctx() ctx: Context, @Root() group: SkillGroupType): Promise<number> {
    return (await countQueues(ctx, [group.id])).get(group.id)?.waiting ?? 0;
  }
}
