import type { Translated } from '@parley/kit';
import type { cardEn } from './en';

/** Texts of what is sent beside words and files, in Chinese. */
export const cardZhCN: Translated<typeof cardEn> = {
  more: '图文、菜单、表情图',
  article: '图文消息',
  articleLead: '1 至 8 张卡片，每张打开一个网页。',
  menu: '菜单消息',
  menuLead: '访客点选一项，该项文字即作为回复发回。',
  sticker: '自定义表情',
  noSticker: '表情须为不超过 500 KB 的图片。',
  number: '第 {{number}} 张',
  remove: '移除第 {{number}} 张卡片',
  add: '添加卡片',
  title: '标题',
  url: '跳转链接',
  digest: '摘要',
  cover: '封面图片地址',
  optional: '选填',
  needsHttps: '请填写以 https:// 开头的地址',
  menuTitle: '提问',
  entries: '选项',
  entry: '选项 {{number}}',
  addEntry: '添加选项',
  removeEntry: '移除选项 {{number}}',
  arrivesAs: '该渠道不支持此类消息，访客将收到：',
};
