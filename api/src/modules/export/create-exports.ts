import type { RateLimiter } from '../../kernel/rate-limits.ts';
import type { FileService, FileUrls } from '../file/index.ts';
import type { MessageView } from '../message/index.ts';
import type { ExportList } from './export-list.ts';
import { expireExport, writeExport } from './export.jobs.ts';
import type { ExportKind } from './export.kind.ts';
import { ExportFetchResolver, ExportResolver } from './export.resolver.ts';
import { ExportService } from './export.service.ts';
import { ExportWriter } from './export.writing.ts';
import { conversationList } from './list/conversations.ts';
import { customerList } from './list/customers.ts';
import { legList } from './list/legs.ts';
import { memberList } from './list/members.ts';
import { messageList } from './list/messages.ts';
import { queueStayList } from './list/queue-stays.ts';
import { statusChangeList } from './list/status-changes.ts';
import { surveyList } from './list/surveys.ts';
import { ticketList } from './list/tickets.ts';

interface Ground {
  readonly files: FileService;
  readonly urls: FileUrls;
  readonly view: MessageView;
  readonly limiter: RateLimiter;
}

/** What exports are made of. */
export function createExports({ files, urls, view, limiter }: Ground) {
  const lists: Record<ExportKind, ExportList> = {
    CONVERSATIONS: conversationList,
    MESSAGES: messageList(view),
    TICKETS: ticketList,
    CUSTOMERS: customerList,
    LEGS: legList,
    QUEUE_STAYS: queueStayList,
    SURVEYS: surveyList,
    STATUS_CHANGES: statusChangeList,
    MEMBERS: memberList,
  };
  const service = new ExportService(lists, files, urls, limiter);
  return {
    resolvers: [new ExportResolver(service), new ExportFetchResolver()],
    jobs: [writeExport(new ExportWriter(lists, files)), expireExport(service)],
  };
}
