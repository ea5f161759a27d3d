import type { Translated } from '@parley/kit';
import type { translation as en } from './en';

/** Words of the page about translation, in Chinese. */
export const translation: Translated<typeof en> = {
  title: '消息翻译',
  lead: '使用企业自己的翻译服务，双方各用自己的语言阅读，点一下即可查看原文。',
  saved: '翻译服务可用，已保存。',
  removed: '已移除翻译服务及其密钥。',
  service: '翻译服务',
  serviceLead: '保存前会用一句短文本试译。已脱敏的号码不会发送给翻译服务。',
  provider: '类型',
  providers: {
    LIBRE_TRANSLATE: 'LibreTranslate',
    DEEPL: 'DeepL',
    SIGNED_JSON: '自有服务（签名 JSON）',
  },
  url: '地址',
  urlHint: {
    LIBRE_TRANSLATE: '例如 https://translate.example.com',
    DEEPL: '留空则使用 DeepL 官方地址。',
    SIGNED_JSON: '以签名 JSON 接收文本和目标语言，格式见接口文档。',
  },
  key: '密钥',
  keyHint: '加密保存，之后不再显示。',
  keyKept: '已保存密钥，留空则继续使用。',
  remove: '移除该服务',
  readers: '谁可以查看译文',
  readersLead: '仅在有人查看译文时才发送给翻译服务，每条消息只发送一次。',
  agents: '客服',
  agentsHint: '会话中可一键翻译对方的消息。',
  visitors: '访客',
  visitorsHint: '企业自己的页面和应用可以请求译文。',
};
