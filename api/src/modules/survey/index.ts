export { Survey } from './survey.entity.ts';
export { inviteWhenClosed, surveyJobs } from './survey.jobs.ts';
export {
  ConversationSurveyResolver,
  SurveyDeskResolver,
  SurveyInvitationResolver,
  SurveyVisitorResolver,
} from './survey.resolver.ts';
export { SurveyService } from './survey.service.ts';
