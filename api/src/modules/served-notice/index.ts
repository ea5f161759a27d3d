export { ServedNoticeResolver } from './served-notice.resolver.ts';
export { ServedNotices } from './served-notice.service.ts';
