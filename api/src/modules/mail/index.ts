export { createMail } from './create-mail.ts';
export { MailResolver } from './mail.resolver.ts';
export { VisitorMailResolver } from './visitor-mail.resolver.ts';
export { mailRoutes } from './mail.routes.ts';
