import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { may } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { findConversation } from '../conversation/index.ts';
import { NoticeType } from '../notice/index.ts';
import { VisitorType, visitorById } from '../visitor/index.ts';
import { findCustomer } from './customer.access.ts';

/** Of whom a notice speaks, as far as the viewer may still see him. */
@Resolver(() => NoticeType)
export class NoticeVisitorResolver {
  @FieldResolver(() => VisitorType, {
    nullable: true,
    description:
      'The visitor it is about, or whose conversation; null if none, or no longer the viewer’s to see.',
  })
  async visitor(@Ctx() ctx: Context, @Root() notice: NoticeType) {
    const { conversationId, visitorId } = notice;
    const conversation = conversationId ? await findConversation(ctx, conversationId) : null;
    if (conversation) return visitorById(ctx, conversation.visitorId);
    return visitorId && may(ctx.viewer, 'visitor.read') ? findCustomer(ctx, visitorId) : null;
  }
}
