import { may } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { defineLoader } from '../../kernel/loader.ts';
import type { Conversation } from '../conversation/index.ts';
import { maskOf, masked } from '../masking/index.ts';
import { shownLevels } from '../tenant/index.ts';
import { Survey } from './survey.entity.ts';
import { expiryOf, stateOf } from './survey.policy.ts';
import type { SurveyAnswer, SurveyType } from './survey.type.ts';

const surveyByConversation = defineLoader<Survey>(async (ctx, ids) => {
  const surveys = await ctx.em.find(Survey, { conversationId: { $in: [...ids] } });
  return new Map(surveys.map(survey => [survey.conversationId, survey]));
});

/** The survey of a conversation as the viewer may see it; null: there is none. */
export async function surveyOf(
  ctx: Context,
  conversation: Pick<Conversation, 'id' | 'closedAt' | 'visitorId'>,
): Promise<SurveyType | null> {
  const survey = await surveyByConversation(ctx, conversation.id);
  if (!survey) return null;
  const closedAt = conversation.closedAt ? new Date(conversation.closedAt) : null;
  return shownSurvey(ctx, survey, { closedAt, visitorId: conversation.visitorId });
}

/** What a survey holds, whatever it is about. */
type Asked = Pick<
  Survey,
  | 'id'
  | 'levels'
  | 'asksSolved'
  | 'validMs'
  | 'score'
  | 'tags'
  | 'remark'
  | 'isSolved'
  | 'answeredAt'
>;

/** A survey of something that ended at a moment, as the viewer may see it. */
export async function shownSurvey(
  ctx: Context,
  survey: Asked,
  of: { readonly closedAt: Date | null; readonly visitorId: string },
): Promise<SurveyType> {
  const { closedAt } = of;
  const mayRead = readsResult(ctx, of);
  const { validMs, answeredAt = null } = survey;
  return {
    id: survey.id,
    state: stateOf({ answeredAt, closedAt, validMs }, ctx.now()),
    levels: shownLevels(survey.levels, ctx.locale),
    asksSolved: survey.asksSolved,
    expiresAt: expiryOf({ answeredAt: null, closedAt, validMs }, ctx.now()),
    answer: mayRead ? await withDots(ctx, answerOf(survey)) : null,
  };
}

/** The one place that decides who reads results: the visitor his own, members with the right (FEATURES 4.10). */
const readsResult = (ctx: Context, { visitorId }: { readonly visitorId: string }): boolean =>
  ctx.viewer.kind === 'VISITOR'
    ? ctx.viewer.visitorId === visitorId
    : may(ctx.viewer, 'survey.read');

const answerOf = ({ score, tags, remark, isSolved, answeredAt }: Asked): SurveyAnswer | null =>
  score != null && answeredAt
    ? { score, tags, remark: remark ?? null, isSolved: isSolved ?? null, answeredAt }
    : null;

/** To the desk with dots for what is hidden; the visitor reads his own words (FEATURES K-28). */
async function withDots(ctx: Context, answer: SurveyAnswer | null): Promise<SurveyAnswer | null> {
  if (!answer?.remark || ctx.viewer.kind === 'VISITOR') return answer;
  const mask = await maskOf(ctx);
  return mask ? masked(answer, mask) : answer;
}
