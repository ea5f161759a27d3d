import type { Translated } from '../i18n/dictionary';
import type { loginEn } from './en';

/** The texts of login and sign-up in Chinese. */
export const loginZhCN: Translated<typeof loginEn> = {
  slogan: '各个渠道，一个工作台。',
  pitch: '访客从官网、App 或常用的社交应用发来消息，都在这里回复。',
  scene: {
    visitor: '你好，亚麻外套有墨绿色吗？',
    agent: '有的，S 到 XL 都有货，需要为您留一件吗？',
    thanks: '好的，M 码。',
    notice: '小林已接入',
    waiting: '前面 2 人，约 1–2 分钟',
  },
  title: '登录',
  email: '邮箱',
  password: '密码',
  signIn: '登录',
  forgot: '忘记密码？请联系本公司的管理员重置。',
  noAccount: '还没有账号？',
  toSignUp: '注册公司',
  ended: '登录后回到刚才的页面。',
  throttled: '尝试次数过多，账号没有被锁定，请稍候再试。',
  again: '{{wait}}后可再试',
  wait: { minutes: '{{minutes}} 分 {{seconds}} 秒', seconds: '{{seconds}} 秒' },
  unreachable: '暂时连不上服务器',
  unreachableText: '登录状态仍然保留，系统会自动重连，请先检查网络。',
  signUp: {
    title: '注册公司',
    text: '注册后你就是首位管理员，之后可在管理员模式中添加同事。',
    companyName: '公司名称',
    companyHint: '访客会看到这个名称，以后可以修改。',
    nickname: '昵称',
    nicknameHint: '接待访客时使用的名字。',
    email: '工作邮箱',
    password: '密码',
    passwordHint: '至少 8 个字符。',
    submit: '注册',
    haveAccount: '已经注册？',
    toSignIn: '去登录',
    closed: '暂未开放注册',
    closedText: '本系统目前不接受新公司注册，请联系系统运营者，或直接登录。',
  },
};
