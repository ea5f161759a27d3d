import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { VISITOR } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { ChannelProfile } from '../channel/index.ts';
import { ConversationType } from '../conversation/index.ts';
import { type Translating, isTranslated } from './translating.ts';
import { MessagesTranslateInput, MessagesTranslateResult, payloadOf } from './translation.type.ts';

@Resolver(() => ConversationType)
export class TranslationVisitorResolver {
  constructor(private readonly translating: Translating) {}

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may have its messages translated.',
  })
  viewerCanTranslate(@Ctx() ctx: Context): Promise<boolean> {
    return isTranslated(ctx);
  }

  @Mutation(() => MessagesTranslateResult, {
    description: 'Says messages in the visitor’s language; what was asked once is kept.',
  })
  @Authorized(VISITOR)
  async messagesTranslate(
    @Ctx() ctx: Context,
    @Arg('input', () => MessagesTranslateInput, { description: 'Which, and into what.' })
    input: MessagesTranslateInput,
  ) {
    return payloadOf(await this.translating.translate(ctx, input));
  }
}

@Resolver(() => ChannelProfile)
export class ChannelTranslationResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether visitors may have messages translated: `messagesTranslate`.',
  })
  translatesMessages(@Ctx() ctx: Context): Promise<boolean> {
    return isTranslated(ctx);
  }
}
