import type { Translated } from '@parley/kit';
import type { viewEn } from './en';

/** Texts of saved filters in Chinese. */
export const viewZhCN: Translated<typeof viewEn> = {
  open: '已存视图',
  edit: '保存与删除视图…',
  heading: '已存视图',
  lead: '将当前筛选条件存为视图，以后按名称选用。',
  nothingSet: '请先设置筛选条件，再存为视图。',
  name: '名称',
  share: '使用范围',
  onlyMe: '仅自己',
  sharedWith: '与{{group}}共享',
  own: '我的视图',
  none: '还没有视图。',
  remove: '删除视图{{name}}',
};
