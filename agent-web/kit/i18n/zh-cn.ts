import { exportsZhCN } from '../exports/zh-cn';
import { formZhCN } from '../form/zh-cn';
import { loginZhCN } from '../login/zh-cn';
import { profileZhCN } from '../profile/zh-cn';
import { uploadZhCN } from '../upload/zh-cn';
import type { Translated } from './dictionary';
import type { en } from './en';

/** The kit's texts in Chinese. */
export const zhCN: Translated<typeof en> = {
  status: {
    ONLINE: '在线',
    BUSY: '忙碌',
    AWAY: '离开',
    INVISIBLE: '隐身',
    OFFLINE: '离线',
  },
  shell: {
    skip: '跳到正文',
    places: '导航',
    more: '更多',
    adminMode: '管理员模式',
    agentMode: '客服模式',
    member: '{{name}}的账号',
    statusIs: '当前状态：{{status}}',
    status: '在线状态',
    askedFor: '等待审批：{{status}}',
    withdraw: '撤回申请',
    theme: '外观',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    language: '语言',
    profile: '个人信息',
    signOut: '退出登录',
    shortcuts: '快捷键',
  },
  action: {
    cancel: '取消',
    close: '关闭',
    retry: '重试',
    undo: '撤销',
    save: '保存',
  },
  state: {
    loading: '加载中',
    errorTitle: '加载失败',
    errorText: '数据没有丢失，请检查网络后重试。',
  },
  time: { now: '刚刚', today: '今天', yesterday: '昨天' },
  message: {
    recalled: '消息已撤回',
    unknown: '当前版本无法显示这条消息',
    openImage: '查看图片 {{name}}',
    download: '下载 {{name}}',
    open: '打开',
    order: '订单',
    play: '播放',
    pause: '暂停',
    voicePlace: '播放进度',
    unheard: '未听',
    invitation: '邀请评价本次会话',
    invited: { OPEN: '等待评价', ANSWERED: '已评价', EXPIRED: '已过期' },
    chosen: '已选择',
    notChosen: '尚未选择',
    neverChosen: '未作选择',
    notAnswered: '尚未填写',
    yes: '是',
    no: '否',
    kind: {
      ImageContent: '[图片]',
      VoiceContent: '[语音]',
      VideoContent: '[视频]',
      LocationContent: '[位置]',
      StickerContent: '[表情]',
      SurveyInvitationContent: '[邀请评价]',
      RecalledContent: '消息已撤回',
    },
  },
  toast: { region: '操作提示', dismiss: '关闭提示' },
  form: formZhCN,
  login: loginZhCN,
  exports: exportsZhCN,
  profile: profileZhCN,
  upload: uploadZhCN,
  error: {
    UNAVAILABLE: '暂时连不上服务器，内容没有丢失，请稍后重试。',
    RATE_LIMITED: '操作太快，请 {{seconds}} 秒后再试。',
    FORBIDDEN: '当前角色没有这项权限。',
    NOT_FOUND: '内容已不存在。',
    INVALID_INPUT: '填写的内容有误，请检查。',
    UNAUTHENTICATED: '登录已失效，请重新登录。',
    unknown: '操作未成功，请重试。',
  },
};
