import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { NoticeType } from '../notice/index.ts';
import { findConversation } from './conversation.access.ts';
import { ConversationType } from './conversation.type.ts';

/** What a notice is about, as far as the viewer may still see it. */
@Resolver(() => NoticeType)
export class NoticeConversationResolver {
  @FieldResolver(() => ConversationType, {
    nullable: true,
    description: 'The conversation it is about; null if none, or no longer the viewer’s to read.',
  })
  conversation(@Ctx() ctx: Context, @Root() notice: NoticeType) {
    return notice.conversationId ? findConversation(ctx, notice.conversationId) : null;
  }
}
