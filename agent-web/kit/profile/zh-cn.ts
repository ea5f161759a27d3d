import type { Translated } from '../i18n/dictionary';
import type { profileEn } from './en';

/** The texts of the own profile in Chinese. */
export const profileZhCN: Translated<typeof profileEn> = {
  title: '个人信息',
  lead: '同事看到的你；企业允许时，访客也会看到。',
  you: '基本信息',
  youLead: '只有企业开启显示时，访客才会看到头像和昵称。',
  choosePicture: '选择头像…',
  nickname: '昵称',
  email: '邮箱',
  emailHint: '用于登录，管理员可在“成员”中修改。',
  saved: '个人信息已保存。',
  password: '密码',
  passwordLead: '修改后本设备保持登录，其他设备需要重新登录。',
  current: '当前密码',
  next: '新密码',
  changePassword: '修改密码',
  passwordSaved: '密码已修改。',
};
