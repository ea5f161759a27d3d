export { Survey } from './survey.entity.ts';
export { inviteWhenClosed, surveyJobs } from './survey.jobs.ts';
export {
  ConversationSurveyResolver,
  SurveyDeskResolver,
  SurveyInvitationResolver,
  SurveyVisitorResolver,
} from './survey.resolver.ts';
export { listSurveys } from './survey.list.ts';
export { AlreadyRatedError, SurveyExpiredError } from './survey.errors.ts';
export { isInShare, stateOf } from './survey.policy.ts';
export { type Answer, SurveyService, checkAnswer } from './survey.service.ts';
export { SurveyAnswerPayload, SurveyAnswerResult, SurveyType } from './survey.type.ts';
export { shownSurvey } from './survey.view.ts';
export { SurveyFilter } from './survey.type.ts';
