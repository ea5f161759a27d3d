export { CannedReplyResolver } from './canned-reply.resolver.ts';
export { CannedReplyService } from './canned-reply.service.ts';
