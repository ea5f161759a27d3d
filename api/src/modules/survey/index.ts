export { Survey } from './survey.entity.ts';
export { inviteWhenClosed, surveyJobs } from './survey.jobs.ts';
export {
  ConversationSurveyResolver,
  SurveyDeskResolver,
  SurveyInvitationResolver,
  SurveyVisitorResolver,
} from './survey.resolver.ts';
export { listSurveys } from './survey.list.ts';
export { SurveyService } from './survey.service.ts';
export { SurveyFilter } from './survey.type.ts';
