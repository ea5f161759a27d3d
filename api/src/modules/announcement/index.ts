export {
  AnnouncementReaderResolver,
  AnnouncementResolver,
  NoticeAnnouncementResolver,
} from './announcement.resolver.ts';
export { AnnouncementService } from './announcement.service.ts';
