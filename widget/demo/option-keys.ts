import type { Methods, ParleyEvents } from '../embed/api.ts';
import type { Keys } from '../loader/keys.ts';

/** A sentence in both languages of the page. */
export type Words = readonly [en: string, zh: string];

/** One key of `init`: how it is chosen here, and what it does. */
export interface OptionKey {
  readonly name: keyof Keys | 'wechatProfile';
  readonly kind: 'text' | 'number' | 'switch' | 'color' | 'json' | readonly string[];
  readonly says: Words;
  /** Where nothing is chosen; for switches that are on. */
  readonly isOn?: boolean;
  /** Read when the chat starts, so that a change starts it anew. */
  readonly isAtStart?: boolean;
  /** Taken by the full page as a parameter of its address, too. */
  readonly isOfPage?: boolean;
}

/** Keys that belong together. */
export interface OptionGroup {
  readonly title: Words;
  readonly keys: readonly OptionKey[];
}

/** Every key that a page can choose for itself (README.md, keys). */
export const optionGroups: readonly OptionGroup[] = [
  {
    title: ['Look', '外观'],
    keys: [
      {
        name: 'locale',
        kind: ['auto', 'zh-CN', 'en'],
        says: ['Language of the chat', '聊天窗口的语言'],
        isAtStart: true,
        isOfPage: true,
      },
      {
        name: 'colorScheme',
        kind: ['auto', 'light', 'dark'],
        says: ['Light or dark', '浅色或深色'],
        isOfPage: true,
      },
      { name: 'themeColor', kind: 'color', says: ['Own colour', '主题色'], isOfPage: true },
      { name: 'launcherText', kind: 'text', says: ['Words on the button', '联系按钮上的文字'] },
      {
        name: 'hideLauncher',
        kind: 'switch',
        says: ['No button; the page has its own', '隐藏联系按钮，由页面自行打开'],
      },
      {
        name: 'hideNotices',
        kind: 'switch',
        says: ['No notices of who joins or leaves', '不显示接入、转接等状态提示'],
        isOfPage: true,
      },
      {
        name: 'showAgentStatus',
        kind: 'switch',
        isOn: true,
        says: ['Whether the agent is online', '显示客服在线状态'],
        isOfPage: true,
      },
    ],
  },
  {
    title: ['Size and place', '尺寸与位置'],
    keys: [
      { name: 'width', kind: 'number', says: ['Pixels, 360', '宽度（像素），默认 360'] },
      { name: 'height', kind: 'number', says: ['Pixels, 650', '高度（像素），默认 650'] },
      {
        name: 'position',
        kind: ['bottom-right', 'bottom-left', 'top-right', 'top-left'],
        says: ['Corner', '所在的角'],
      },
      {
        name: 'offset',
        kind: 'text',
        says: ['Pixels from the edges, as in 10,10', '与边缘的距离（像素），例如 10,10'],
      },
      { name: 'draggable', kind: 'switch', isOn: true, says: ['Can be moved', '可拖动'] },
      {
        name: 'container',
        kind: 'switch',
        says: [
          'Fills an element of the page instead; here the frame beside the keys',
          '嵌入页面元素中显示；此处为参数旁的方框',
        ],
        isAtStart: true,
      },
    ],
  },
  {
    title: ['Behaviour', '行为'],
    keys: [
      {
        name: 'autoOpen',
        kind: 'switch',
        says: ['Open when the page is loaded', '页面加载后自动打开'],
        isAtStart: true,
      },
      { name: 'sound', kind: 'switch', isOn: true, says: ['Sound', '提示音'], isOfPage: true },
      { name: 'notifications', kind: 'switch', isOn: true, says: ['Pop-ups', '桌面通知'] },
      { name: 'titleAlert', kind: 'switch', isOn: true, says: ['Title flashes', '标题闪烁提醒'] },
      {
        name: 'endOnClose',
        kind: 'switch',
        says: ['Closing the window ends the conversation', '关闭窗口时结束会话'],
      },
      {
        name: 'ticket',
        kind: 'switch',
        isOn: true,
        says: ['Entry to leave a message', '显示留言入口'],
        isOfPage: true,
      },
      {
        name: 'surveyButton',
        kind: 'switch',
        says: ['Button to rate', '显示评价按钮'],
        isOfPage: true,
      },
      {
        name: 'surveyMode',
        kind: ['card', 'dialog'],
        says: ['How a rating is asked for', '评价的展示方式'],
        isOfPage: true,
      },
      {
        name: 'offHours',
        kind: ['', 'TICKET', 'TEXT', 'CHAT'],
        says: ['While nobody is on duty', '非工作时间的处理方式'],
        isOfPage: true,
      },
      {
        name: 'offHoursText',
        kind: 'text',
        says: ['What is read then', '非工作时间的提示语'],
        isOfPage: true,
      },
    ],
  },
  {
    title: ['Who writes, to whom', '访客与接待'],
    keys: [
      {
        name: 'skillGroup',
        kind: 'text',
        says: ['Name or id of the group', '接待的技能组，名称或 ID'],
        isAtStart: true,
        isOfPage: true,
      },
      {
        name: 'agent',
        kind: 'text',
        says: ['Login name or id of the agent', '接待的客服，登录名或 ID'],
        isAtStart: true,
        isOfPage: true,
      },
      {
        name: 'visitor',
        kind: 'json',
        says: ['Unsigned profile, never believed', '未签名的访客资料，不作为身份依据'],
        isAtStart: true,
      },
      {
        name: 'attributes',
        kind: 'json',
        says: ['Own values of the person', '访客的自定义属性'],
        isAtStart: true,
      },
      {
        name: 'conversationAttributes',
        kind: 'json',
        says: ['Own values of the conversation', '会话的自定义属性'],
        isAtStart: true,
      },
      {
        name: 'identity',
        kind: 'text',
        says: ['Token signed by your server', '由你的服务器签发的身份令牌'],
        isAtStart: true,
      },
      {
        name: 'storage',
        kind: ['local', 'session', 'memory'],
        says: ['Where the device keeps what it must', '本机数据的保存位置'],
        isAtStart: true,
      },
    ],
  },
  {
    title: ['On the full page only', '仅用于独立页面'],
    keys: [
      {
        name: 'inputToggle',
        kind: 'switch',
        isOn: true,
        says: ['Input can move to the top', '输入框可移到顶部'],
        isOfPage: true,
      },
      { name: 'pageTitle', kind: 'text', says: ['Its title', '页面标题'], isOfPage: true },
      {
        name: 'wechatProfile',
        kind: 'switch',
        says: ['Ask WeChat for name and picture', '在微信中获取昵称与头像'],
        isOfPage: true,
      },
    ],
  },
];

/** What can be tried by a button: the method, and what it is given here. */
export const tries: readonly (readonly [method: keyof Methods, argument?: unknown])[] = [
  ['open', { text: 'Hello' }],
  ['close'],
  ['toggle'],
  ['show'],
  ['hide'],
  ['sendText', 'Written by the page'],
  ['sendTrack', { title: 'Oak lamp', price: '¥ 289.00', itemUrl: 'https://example.com/lamps/oak' }],
  ['sendOrder', { title: 'Oak lamp', orderNumber: 'A-1024', status: 'Shipped' }],
  ['openTicket', { subject: 'Oak lamp', content: 'The lamp arrived broken' }],
  ['openSurvey'],
  ['setAttributes', { level: 'gold' }],
  ['setConversationAttributes', { page: 'cart' }],
  ['endConversation'],
  ['logout'],
  ['getState'],
  ['destroy'],
];

/** Everything that a page can hear. */
export const events: readonly (keyof ParleyEvents)[] = [
  'ready',
  'opened',
  'closed',
  'unread',
  'message',
  'conversation.created',
  'conversation.queued',
  'conversation.assigned',
  'conversation.transferred',
  'conversation.closed',
  'duty',
  'survey.invited',
  'survey.submitted',
  'ticket.created',
  'ticket.updated',
  'identity.expired',
  'warning',
  'error',
];
