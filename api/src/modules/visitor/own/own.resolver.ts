import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { VISITOR } from '../../../kernel/auth/auth-checker.ts';
import type { Context } from '../../../kernel/context.ts';
import { isUserError } from '../../../kernel/errors/user-error.ts';
import type { VisitorService } from '../visitor.service.ts';
import type { OwnProfile } from './own-profile.ts';
import type { OwnService } from './own.service.ts';
import {
  ConsentGiveInput,
  ConsentGiveResult,
  OwnPayload,
  OwnUpdateInput,
  OwnUpdateResult,
  PageVisitInput,
  PreChatAnswerInput,
  PreChatPayload,
  PreChatResult,
} from './own.type.ts';

/** What visitors do besides writing. */
@Resolver()
export class OwnResolver {
  constructor(
    private readonly visitors: VisitorService,
    private readonly profile: OwnProfile,
    private readonly service: OwnService,
  ) {}

  @Mutation(() => OwnUpdateResult, {
    description: 'Keeps what a page or the visitor says of him, as unverified.',
  })
  @Authorized(VISITOR)
  async visitorUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => OwnUpdateInput, { description: 'What is said.' }) input: OwnUpdateInput,
  ) {
    return (await this.profile.update(ctx, input)) ?? this.#shown(ctx);
  }

  @Mutation(() => Boolean, {
    description:
      'Notes that the visitor opened a page. True if kept: only of visitors who have written, and where the channel wants it.',
  })
  @Authorized(VISITOR)
  pageVisit(
    @Ctx() ctx: Context,
    @Arg('input', () => PageVisitInput, { description: 'The page.' }) input: PageVisitInput,
  ): Promise<boolean> {
    return this.service.visit(ctx, input);
  }

  @Mutation(() => ConsentGiveResult, { description: 'Agrees to the channel’s privacy notice.' })
  @Authorized(VISITOR)
  async consentGive(
    @Ctx() ctx: Context,
    @Arg('input', () => ConsentGiveInput, { description: 'The version.' }) input: ConsentGiveInput,
  ) {
    return (await this.service.agree(ctx, input.version)) ?? this.#shown(ctx);
  }

  @Mutation(() => Boolean, { description: 'Takes the agreement back; an open conversation ends.' })
  @Authorized(VISITOR)
  async consentWithdraw(@Ctx() ctx: Context): Promise<boolean> {
    await this.service.withdraw(ctx);
    return true;
  }

  @Mutation(() => PreChatResult, { description: 'Answers the form before the chat.' })
  @Authorized(VISITOR)
  async preChatAnswer(
    @Ctx() ctx: Context,
    @Arg('input', () => PreChatAnswerInput, { description: 'The answers.' })
    input: PreChatAnswerInput,
  ) {
    const result = await this.service.answerForm(ctx, input.answers);
    if (isUserError(result)) return result;
    return Object.assign(new PreChatPayload(), result, {
      visitor: await this.visitors.viewer(ctx),
    });
  }

  async #shown(ctx: Context): Promise<OwnPayload> {
    return Object.assign(new OwnPayload(), { visitor: await this.visitors.viewer(ctx) });
  }
}
