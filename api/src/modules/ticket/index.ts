export { Ticket, TicketComment } from './ticket.entity.ts';
export { TicketComments } from './ticket.comments.ts';
export {
  ConversationTicketsResolver,
  TicketCommentDeskFieldsResolver,
  TicketCommentFieldsResolver,
  TicketDeskFieldsResolver,
  TicketFieldsResolver,
} from './ticket.fields.resolver.ts';
export { TicketFilter } from './ticket.input.type.ts';
export { listTickets } from './ticket.list.ts';
export { TicketMergeResolver, TicketMergedResolver } from './ticket.merge.resolver.ts';
export { moveTickets } from './ticket.moving.ts';
export { NoticeTicketResolver } from './ticket.notice.resolver.ts';
export { TicketOpening } from './ticket.opening.ts';
export { TicketCommentMaskResolver, TicketMaskResolver } from './ticket.reveal.resolver.ts';
export { TicketRatingResolver, TicketSurveyResolver } from './ticket.rating.resolver.ts';
export { TicketSurvey } from './ticket-survey.entity.ts';
export { TicketReminderResolver } from './ticket.reminder.resolver.ts';
export { TicketResolver } from './ticket.resolver.ts';
export { TicketService } from './ticket.service.ts';
export { TicketVisitorResolver } from './ticket.visitor.resolver.ts';
export { deadlineJobs } from './ticket.deadline.jobs.ts';
export { remindOfTickets } from './ticket.reminder.ts';
export { releaseTickets } from './ticket.jobs.ts';
export { keepUnanswered } from './ticket.unanswered.ts';
export { ticketChanged } from './ticket.store.ts';
export { keepCarried } from './ticket.carried.ts';
export { addToTicket } from './ticket.words.ts';
