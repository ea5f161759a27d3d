import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { AgentType, agentById } from '../agent/index.ts';
import { ConversationTagType, tagsOfConversation } from '../tag/index.ts';
import { isReadable } from './conversation.access.ts';
import type { Conversation } from './conversation.entity.ts';
import type { ConversationService } from './conversation.service.ts';
import {
  ConversationTagging,
  ConversationTagsSetInput,
  ConversationTagsSetResult,
} from './conversation.tags.type.ts';
import { ConversationPayload, ConversationType } from './conversation.type.ts';

@Resolver(() => ConversationType)
export class ConversationTagsResolver {
  constructor(private readonly service: ConversationService) {}

  @Mutation(() => ConversationTagsSetResult, {
    description: 'Sets tags and remark of a conversation, during or after it.',
  })
  @Authorized('conversation.write')
  async conversationTagsSet(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationTagsSetInput, { description: 'Which one, and how.' })
    input: ConversationTagsSetInput,
  ) {
    const result = await this.service.tag(ctx, input.conversationId, input);
    return isUserError(result) ? result : ConversationPayload.of(result as ConversationType);
  }

  @FieldResolver(() => [ConversationTagType], {
    description: 'Its tags, in the order of the tree.',
  })
  async tags(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    if (!(await isReadable(ctx, conversation))) return [];
    return (await tagsOfConversation(ctx, conversation.id)) ?? [];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What agents noted about it; null without a remark.',
  })
  async remark(@Ctx() ctx: Context, @Root() conversation: Conversation): Promise<string | null> {
    return (await isReadable(ctx, conversation)) ? (conversation.remark ?? null) : null;
  }

  @FieldResolver(() => [ConversationTagging], {
    description: 'Who changed tags or remark, the newest first; at most 50.',
  })
  async taggings(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    if (!(await isReadable(ctx, conversation))) return [];
    return ctx.query<ConversationTagging>(
      `select agent_id, tags, remark, created_at from app.conversation_tagging
        where tenant_id = ? and conversation_id = ? order by id desc limit 50`,
      [ctx.tenantId, conversation.id],
    );
  }
}

@Resolver(() => ConversationTagging)
export class ConversationTaggingResolver {
  @FieldResolver(() => AgentType, {
    nullable: true,
    description: 'Who did it; null: a timer or a rule.',
  })
  agent(@Ctx() ctx: Context, @Root() tagging: ConversationTagging) {
    return tagging.agentId ? agentById(ctx, tagging.agentId) : null;
  }
}
