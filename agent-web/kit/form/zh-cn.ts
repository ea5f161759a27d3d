import type { Translated } from '../i18n/dictionary';
import type { formEn } from './en';

/** The texts of forms in Chinese. */
export const formZhCN: Translated<typeof formEn> = {
  optional: '选填',
  unsaved: '有未保存的修改',
  discard: '放弃修改',
  showPassword: '显示密码',
  capsLock: '大写锁定已打开。',
  leave: {
    title: '不保存就离开？',
    text: '这里的修改还没有保存。',
    stay: '继续编辑',
    discard: '放弃修改并离开',
  },
  fault: {
    required: '请填写此项。',
    email: '邮箱格式应为 name@company.com。',
    min: '不能小于 {{min}}。',
    max: '不能大于 {{max}}。',
    minLength: '至少 {{minLength}} 个字符。',
    maxLength: '最多 {{maxLength}} 个字符。',
    pattern: '格式不正确。',
    unknown: '内容无法接受，请修改。',
  },
};
