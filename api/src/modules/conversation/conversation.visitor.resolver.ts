import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
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
import { LiveReader } from '../../kernel/graphql/live.ts';
import { AgentStatus, type Directory, agentById } from '../agent/index.ts';
import type { FileUrls } from '../file/index.ts';
import { VisitorType, visitorById } from '../visitor/index.ts';
import { getConversation } from './conversation.access.ts';
import {
  ConversationEndInput,
  ConversationEndPayload,
  ConversationEndResult,
} from './conversation.acts.type.ts';
import type { Conversation } from './conversation.entity.ts';
import { conversationById } from './conversation.loaders.ts';
import type { ConversationService } from './conversation.service.ts';
import { ConversationType, QueuePlace } from './conversation.type.ts';
import { conversationTopic } from './log.ts';
import { readQueuePlace } from './queue.ts';

@ObjectType('Agent', { description: 'Who serves the visitor, where the tenant shows it.' })
export class ShownAgent {
  @Field(() => ID, { description: 'Opaque, unique, for ever.' })
  id: string;

  @Field(() => String, { description: 'The agent’s nickname.' })
  nickname: string;

  @Field(() => String, { nullable: true, description: 'The agent’s picture; null without one.' })
  avatarUrl: string | null;
}

@ObjectType({ description: 'Whether the serving agent can be reached.' })
export class AgentPresence {
  agentId: string;

  @Field(() => AgentStatus, { description: 'The status now.' })
  status: AgentStatus;
}

@Resolver(() => ConversationType)
export class ConversationVisitorResolver {
  constructor(private readonly service: ConversationService) {}

  @Query(() => ConversationType, {
    nullable: true,
    description: 'The visitor’s open conversation on this channel; null when there is none.',
  })
  @Authorized(VISITOR)
  conversation(@Ctx() ctx: Context) {
    return this.service.openOf(ctx, ctx.visitor.visitorId, ctx.visitor.channelId);
  }

  @Mutation(() => ConversationEndResult, {
    description: 'Ends the visitor’s conversation, or leaves the queue.',
  })
  @Authorized(VISITOR)
  async conversationEnd(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationEndInput, { description: 'Which one.' })
    input: ConversationEndInput,
  ) {
    const result = await this.service.endByVisitor(ctx, input.conversationId);
    return isUserError(result) ? result : ConversationEndPayload.of(result as ConversationType);
  }

  @Subscription(() => ConversationType, {
    description:
      'The open conversation as it is now, then at each change of its state, its agent or what was read.',
    subscribe: ({ context }: { context: Context }) => followOpen(context),
  })
  @Authorized(VISITOR)
  conversationChanged(@Root() conversation: ConversationType): ConversationType {
    return conversation;
  }

  @Subscription(() => AgentPresence, {
    description: 'The serving agent’s status, if the tenant shows it, then each change.',
    subscribe: async ({ args, context }: { args: { conversationId: string }; context: Context }) =>
      followServing(context, await getConversation(context, args.conversationId)),
  })
  @Authorized(VISITOR)
  presence(
    @Root() presence: AgentPresence,
    @Arg('conversationId', () => ID, { description: 'The conversation.' }) _conversationId: string,
  ): AgentPresence {
    return presence;
  }

  @Subscription(() => QueuePlace, {
    description:
      'Where the visitor stands while waiting, then each change; silent while somebody serves.',
    subscribe: async ({ args, context }: { args: { conversationId: string }; context: Context }) =>
      readQueuePlace(context, await getConversation(context, args.conversationId)),
  })
  @Authorized(VISITOR)
  queue(
    @Root() place: QueuePlace,
    @Arg('conversationId', () => ID, { description: 'The conversation.' }) _conversationId: string,
  ): QueuePlace {
    return place;
  }
}

/** What visitors see of their conversation. */
@Resolver(() => ConversationType)
export class ConversationVisitorFieldsResolver {
  constructor(
    private readonly directory: Directory,
    private readonly files: FileUrls,
  ) {}

  @FieldResolver(() => VisitorType, { description: 'The visitor.' })
  visitor(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    return visitorById(ctx, conversation.visitorId);
  }

  @FieldResolver(() => ShownAgent, {
    nullable: true,
    description:
      'Who serves it; null in a queue, after the end, and where the tenant does not show it.',
  })
  async agent(@Ctx() ctx: Context, @Root() conversation: Conversation): Promise<ShownAgent | null> {
    const page = await this.directory.page(ctx);
    const agent =
      conversation.status === 'ACTIVE' && page.showAgentNickname && conversation.agentId
        ? page.agents.get(conversation.agentId)
        : null;
    if (!agent) return null;
    const avatarUrl = agent.avatarFileId
      ? this.files.publicUrl(ctx.tenantId, agent.avatarFileId)
      : null;
    return { id: conversation.agentId as string, nickname: agent.nickname, avatarUrl };
  }

  @FieldResolver(() => Int, { description: 'Messages the visitor has not seen.' })
  unreadCount(@Root() conversation: Conversation): number {
    return conversation.visitorUnread;
  }

  @FieldResolver(() => Int, { description: 'Up to where the serving agent has seen it.' })
  agentReadSeq(@Root() conversation: Conversation): number {
    return conversation.agentReadSeq;
  }
}

function followOpen(ctx: Context): LiveReader<ConversationType> {
  const { visitorId, channelId } = ctx.visitor;
  let known = '';
  let id: string | null = null;
  let stopListening = () => {};
  const reader = new LiveReader<ConversationType>(ctx, {
    topics: [`visitor:${visitorId}`],
    async read() {
      const [open] = await ctx.query<Conversation>(
        `select * from app.conversation where tenant_id = ? and channel_id = ? and visitor_id = ? and status <> 'CLOSED'`,
        [ctx.tenantId, channelId, visitorId],
      );
      // The one followed so far is told of once more when it has ended.
      const conversation = open ?? (id ? await conversationById(ctx, id) : null);
      if (!conversation) return { entries: [] };
      if (id !== conversation.id) {
        id = conversation.id;
        stopListening();
        stopListening = ctx.hints.subscribe(conversationTopic(id), () => reader.look());
      }
      const now = `${conversation.id} ${conversation.version} ${conversation.agentReadSeq} ${conversation.visitorReadSeq}`;
      if (now === known) return { entries: [] };
      known = now;
      return { entries: [conversation as ConversationType] };
    },
    onEnd: () => stopListening(),
  });
  return reader;
}

function followServing(ctx: Context, { id }: Conversation): LiveReader<AgentPresence> {
  let known = '';
  let agentId: string | null = null;
  return new LiveReader<AgentPresence>(ctx, {
    topics: [conversationTopic(id), `presence:${ctx.tenantId}`],
    // Colleagues come and go; only the serving agent concerns this visitor.
    take: hint =>
      ((hint.data as { agentId?: string } | undefined)?.agentId ?? agentId) === agentId
        ? undefined
        : [],
    async read() {
      const conversation = await conversationById(ctx, id);
      agentId = conversation?.status === 'ACTIVE' ? (conversation.agentId ?? null) : null;
      const [tenant] = await ctx.query<{ shows: boolean }>(
        'select show_agent_nickname as shows from app.tenant where tenant_id = ?',
        [ctx.tenantId],
      );
      const agent = agentId && tenant?.shows ? await agentById(ctx, agentId) : null;
      const now = agent ? `${agent.id} ${agent.status}` : '';
      if (now === known || !agent) {
        known = now;
        return { entries: [] };
      }
      known = now;
      return {
        entries: [Object.assign(new AgentPresence(), { agentId: agent.id, status: agent.status })],
      };
    },
  });
}
