export { MarkResolver } from './mark.resolver.ts';
export { MarkService } from './mark.service.ts';
export { clearUnread } from './mark.ts';
export { momentFault } from './moment.ts';
export { remind } from './reminder.jobs.ts';
