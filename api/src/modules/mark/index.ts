export { MarkResolver } from './mark.resolver.ts';
export { MarkService } from './mark.service.ts';
export { clearUnread } from './mark.ts';
export { remind } from './reminder.jobs.ts';
