import { z } from 'zod';
import type { CredentialField } from './push.provider.ts';

/** Something short that is entered. */
export const short = z.string().trim().min(1).max(200);
/** The same where it may be left out. */
export const shortOrNone = z.string().trim().max(500).optional();
/** Another address of the provider; left out: the usual one. */
export const address = (usual: string) =>
  z
    .url({ protocol: /^https?$/ })
    .max(300)
    .transform(url => url.replace(/\/+$/, ''))
    .default(usual);

/** Fields several providers ask for. */
export const shared = {
  apiUrl: {
    name: 'apiUrl',
    label: { en: 'Service address', 'zh-CN': '服务地址' },
    hint: {
      en: 'Only for another region or a proxy; leave it empty otherwise.',
      'zh-CN': '仅在使用其他区域或代理时填写，否则留空。',
    },
    isOptional: true,
  },
  channelId: {
    name: 'channelId',
    label: { en: 'Notification channel', 'zh-CN': '通知渠道 ID' },
    hint: {
      en: 'The channel for private messages you were granted; without one, most pushes are held back.',
      'zh-CN': '在厂商后台申请的私信类渠道；不填写时大部分推送会被限量。',
    },
    isOptional: true,
  },
  category: {
    name: 'category',
    label: { en: 'Message category', 'zh-CN': '消息分类' },
    hint: {
      en: 'The category you were granted; IM unless said.',
      'zh-CN': '已获批的消息分类，默认 IM。',
    },
    isOptional: true,
  },
  intent: {
    name: 'intent',
    label: { en: 'Address a tap opens', 'zh-CN': '点击打开的地址' },
    hint: {
      en: 'An intent of your app; {conversation_id}, {ticket_id} and {receipt} are filled in. Empty: the app’s first page.',
      'zh-CN':
        '应用内页面的 intent，{conversation_id}、{ticket_id}、{receipt} 会自动替换；留空则打开应用首页。',
    },
    isOptional: true,
  },
  badgeClass: {
    name: 'badgeClass',
    label: { en: 'Launcher class', 'zh-CN': '桌面入口类名' },
    hint: {
      en: 'Such as com.example.MainActivity; needed for the number on the icon.',
      'zh-CN': '如 com.example.MainActivity，用于显示桌面角标。',
    },
    isOptional: true,
  },
} satisfies Record<string, CredentialField>;
