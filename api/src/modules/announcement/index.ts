export {
  AnnouncementReaderResolver,
  AnnouncementResolver,
  NoticeAnnouncementResolver,
} from './announcement.resolver.ts';
export { AnnouncementService } from './announcement.service.ts';
export { PostedNoticeResolver } from './posted-notice.resolver.ts';
export { PostedNoticeService } from './posted-notice.service.ts';
