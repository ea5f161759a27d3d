/** Where a channel's visitors write from. */
export const ChannelKind = {
  WEB: 'WEB',
  APP: 'APP',
  WECHAT: 'WECHAT',
  WEIBO: 'WEIBO',
  API: 'API',
  WECHAT_MINI_PROGRAM: 'WECHAT_MINI_PROGRAM',
  WECOM: 'WECOM',
  EMAIL: 'EMAIL',
  TELEGRAM: 'TELEGRAM',
  WHATSAPP: 'WHATSAPP',
  LINE: 'LINE',
  MESSENGER: 'MESSENGER',
} as const;
export type ChannelKind = keyof typeof ChannelKind;

/** Whether the visitors of a channel see our own forms; elsewhere everything is text. */
export const hasForms = (kind: ChannelKind): boolean => kind === 'WEB' || kind === 'APP';
