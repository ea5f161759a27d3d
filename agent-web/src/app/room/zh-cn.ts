import type { Translated } from '@parley/kit';
import type { roomEn } from './en';

/** The texts of colleagues' chats in Chinese. */
export const roomZhCN: Translated<typeof roomEn> = {
  chosen: '未选择聊天',
  chosenText: '选择同事或群聊开始沟通，这里的内容不计入任何会话。',
  search: '搜索同事或群聊',
  searchPeople: '查找同事',
  chats: '聊天',
  people: '全部同事',
  empty: '还没有消息',
  placeholder: '给同事发消息',
  heading: { change: '群聊设置', open: '新建群聊' },
  message: '给同事的消息',
  members: '{{count}} 位成员',
  newGroup: '新建群聊…',
  change: '群聊设置…',
  name: '群聊名称',
  nameHint: '留空则显示成员昵称',
  open: '创建群聊',
  save: '保存',
  leave: '退出群聊',
  point: '发送会话链接…',
  noConversation: '没有匹配的会话。',
  nothingFoundText: '没有同名的同事或群聊。',
  aloneText: '管理员添加成员后，即可在这里与同事沟通。',
};
