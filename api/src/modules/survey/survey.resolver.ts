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
} from 'type-graphql';
import { VISITOR } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { AgentType, agentById } from '../agent/index.ts';
import {
  type Conversation,
  ConversationPayload,
  ConversationType,
  conversationById,
  getConversation,
} from '../conversation/index.ts';
import { SurveyInvitationContent } from '../message/index.ts';
import { settingsOf, shownLevels } from '../tenant/index.ts';
import { agentIdsOf, listSurveys } from './survey.list.ts';
import type { SurveyService } from './survey.service.ts';
import {
  SurveyAnswerInput,
  SurveyAnswerPayload,
  SurveyAnswerResult,
  SurveyConnection,
  SurveyFilter,
  SurveyInviteInput,
  SurveyInviteResult,
  SurveyOffer,
  SurveyResult,
  SurveyType,
} from './survey.type.ts';
import { surveyOf } from './survey.view.ts';

/** What desk and visitors see alike of surveys. */
@Resolver(() => ConversationType)
export class ConversationSurveyResolver {
  @FieldResolver(() => SurveyType, {
    nullable: true,
    description: 'The question for satisfaction; null: nobody asked, and nobody rated.',
  })
  survey(@Ctx() ctx: Context, @Root() conversation: Conversation): Promise<SurveyType | null> {
    return surveyOf(ctx, conversation);
  }
}

@Resolver(() => SurveyInvitationContent)
export class SurveyInvitationResolver {
  @FieldResolver(() => SurveyType, { description: 'The survey it invites to.' })
  async survey(@Ctx() ctx: Context, @Root() content: SurveyInvitationContent) {
    const conversation = await conversationById(ctx, content.conversationId);
    return conversation && surveyOf(ctx, conversation);
  }
}

@Resolver(() => SurveyResult)
export class SurveyDeskResolver {
  constructor(private readonly surveys: SurveyService) {}

  @Mutation(() => SurveyInviteResult, {
    description: 'Asks the visitor of a conversation the viewer serves to rate it; once.',
  })
  @Authorized('conversation.write')
  async surveyInvite(
    @Ctx() ctx: Context,
    @Arg('input', () => SurveyInviteInput, { description: 'Whom to ask.' })
    input: SurveyInviteInput,
  ) {
    const result = await this.surveys.inviteByAgent(ctx, input.conversationId);
    return isUserError(result) ? result : ConversationPayload.of(result as ConversationType);
  }

  @Query(() => SurveyConnection, {
    name: 'surveys',
    description: 'What visitors answered, the newest first; in admin mode only.',
  })
  @Authorized('survey.read')
  list(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('filter', () => SurveyFilter, { nullable: true, description: 'Which; all unless given.' })
    filter?: SurveyFilter,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The `endCursor` of the page before.',
    })
    after?: string,
  ) {
    return listSurveys(ctx, filter ?? {}, first, after ?? null);
  }

  @FieldResolver(() => ConversationType, { description: 'The conversation.' })
  conversation(@Ctx() ctx: Context, @Root() { conversationId }: { conversationId: string }) {
    return conversationById(ctx, conversationId);
  }

  @FieldResolver(() => [AgentType], {
    description: 'All who served it; the answer belongs to each.',
  })
  async agents(@Ctx() ctx: Context, @Root() { conversationId }: { conversationId: string }) {
    const ids = await agentIdsOf(ctx, conversationId);
    const agents = await Promise.all(ids.map(id => agentById(ctx, id)));
    return agents.filter(agent => agent !== null);
  }

  @FieldResolver(() => SurveyType, { description: 'The survey.' })
  async survey(@Ctx() ctx: Context, @Root() { conversationId }: { conversationId: string }) {
    const conversation = await conversationById(ctx, conversationId);
    return conversation && surveyOf(ctx, conversation);
  }
}

@Resolver()
export class SurveyVisitorResolver {
  constructor(private readonly surveys: SurveyService) {}

  @Mutation(() => SurveyAnswerResult, {
    description:
      'Rates a conversation: as invited, or without an invitation where that is offered.',
  })
  @Authorized(VISITOR)
  async surveyAnswer(
    @Ctx() ctx: Context,
    @Arg('input', () => SurveyAnswerInput, { description: 'What the visitor says.' })
    { conversationId, score, tags, remark, isSolved }: SurveyAnswerInput,
  ) {
    const answer = { score, tags, remark: remark ?? null, isSolved: isSolved ?? null };
    const result = await this.surveys.answer(ctx, conversationId, answer);
    if (isUserError(result)) return result;
    const survey = await surveyOf(ctx, await getConversation(ctx, conversationId));
    return SurveyAnswerPayload.of(survey as SurveyType);
  }

  @Query(() => SurveyOffer, { description: 'Whether and how the visitor may rate now.' })
  @Authorized(VISITOR)
  async surveyOffer(
    @Ctx() ctx: Context,
    @Arg('conversationId', () => ID, { description: 'The conversation.' }) conversationId: string,
  ): Promise<SurveyOffer> {
    const conversation = await getConversation(ctx, conversationId);
    const canRate = await this.surveys.canRate(ctx, conversation.id);
    const asked = await surveyOf(ctx, conversation);
    const { survey } = await settingsOf(ctx);
    return {
      canRate,
      levels: asked?.levels ?? shownLevels(survey.levels, ctx.locale),
      asksSolved: asked?.asksSolved ?? survey.asksSolved,
    };
  }
}
