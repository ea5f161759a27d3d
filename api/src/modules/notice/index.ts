export { nextMark, tellEnding } from './ending.ts';
export { NoticeResolver } from './notice.resolver.ts';
export { NoticeType } from './notice.type.ts';
export { type News, notify } from './notify.ts';
