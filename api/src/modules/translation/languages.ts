/** The languages messages are translated into; services know more, but people read these. */
export const languages: readonly string[] =
  'zh-CN zh-TW en ja ko fr de es it pt ru ar th vi id tr nl pl uk hi'.split(' ');
