import type { Translated } from '@parley/kit';
import type { cannedEn } from './en';

/** The texts of canned replies in Chinese. */
export const cannedZhCN: Translated<typeof cannedEn> = {
  title: '常用语',
  lead: '在会话中输入“/”即可使用。',
  offers: '常用语',
  unfilled: '尚未填写：',
  open: '常用语',
  search: '搜索内容或首字母',
  own: '个人',
  company: '公共',
  add: '新建常用语…',
  edit: '编辑',
  delete: '删除',
  deleted: '常用语已删除。',
  text: '内容',
  textHint: '可用变量：',
  category: '分类',
  categoryHint: '最多两级，如：售后 / 换货',
  shortcut: '快捷词',
  shortcutHint: '在“/”后输入',
  noFile: '{{name}} 获取失败。',
  more: '显示更多',
  steps: { tag: '添加标签：{{tags}}', invite: '邀请评价', close: '结束会话' },
  withoutSteps: '不执行这些步骤',
  none: '还没有常用语',
  noneText: '把经常要写的话存下来，几个键就能发送。',
  heading: { add: '新建常用语', edit: '编辑常用语' },
};
