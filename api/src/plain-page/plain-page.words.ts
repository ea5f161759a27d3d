/** The sentences of a plain page. */
export type PlainWords = Record<
  | 'transcript'
  | 'write'
  | 'file'
  | 'send'
  | 'refreshes'
  | 'welcome'
  | 'recalled'
  | 'you'
  | 'unknown'
  | 'failed'
  | 'empty'
  | 'refused',
  string
>;

const en: PlainWords = {
  transcript: 'Conversation',
  write: 'Write a message',
  file: 'Picture or file',
  send: 'Send',
  refreshes: 'New messages appear every 10 seconds.',
  welcome: 'Hello, how can we help?',
  recalled: 'A message was withdrawn',
  you: 'You',
  unknown: 'This message cannot be shown here.',
  failed: 'That did not work. Please try again.',
  empty: 'Write something or choose a file.',
  refused: 'This chat is not available.',
};

const zh: PlainWords = {
  transcript: '会话内容',
  write: '请输入您的问题',
  file: '图片或文件',
  send: '发送',
  refreshes: '每 10 秒自动刷新新消息。',
  welcome: '您好，请问有什么可以帮您？',
  recalled: '一条消息已撤回',
  you: '您',
  unknown: '此页面无法显示这条消息。',
  failed: '操作没有成功，请再试一次。',
  empty: '请输入内容或选择文件。',
  refused: '在线咨询暂不可用。',
};

/** In the language a browser asks for. */
export const plainWords = (locale: string): PlainWords => (locale === 'zh-CN' ? zh : en);
