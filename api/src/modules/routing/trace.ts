import type { Sentence } from '../../kernel/errors/words.ts';

/** Told of each step while a target is sought. */
export type Trace = (sentence: Sentence, values?: Record<string, string | number>) => void;

/** What each step of routing says of itself. */
export const traced = {
  namedAgent: { en: 'The visitor asks for {agent}.', 'zh-CN': '访客指定了客服 {agent}。' },
  namedAgentOffline: {
    en: 'The visitor asks for {agent}, who is offline: routing goes on.',
    'zh-CN': '访客指定的客服 {agent} 不在线，继续分配。',
  },
  namedAgentUnknown: {
    en: 'Nobody is called {agent}: the name is ignored.',
    'zh-CN': '没有名为 {agent} 的客服，已忽略。',
  },
  namedGroup: { en: 'The visitor asks for {group}.', 'zh-CN': '访客指定了技能组「{group}」。' },
  namedGroupUnknown: {
    en: 'No group is called {group}: the name is ignored.',
    'zh-CN': '没有名为「{group}」的技能组，已忽略。',
  },
  previousAgent: {
    en: '{agent} served this visitor last, is online and has room, in {group}.',
    'zh-CN': '{agent} 上次接待过该访客，当前在线且有空位（{group}）。',
  },
  previousAgentBusy: {
    en: '{agent} served this visitor last, but is not online with room.',
    'zh-CN': '{agent} 上次接待过该访客，但当前不在线或已满。',
  },
  rule: { en: 'The channel is served by {group}.', 'zh-CN': '该渠道由「{group}」接待。' },
  offDutyRule: {
    en: 'Off duty the channel is served by {group}.',
    'zh-CN': '下班时间该渠道由「{group}」接待。',
  },
  defaultGroup: {
    en: 'No rule gives a group: {group}, the default one, serves.',
    'zh-CN': '没有规则指定技能组，由默认技能组「{group}」接待。',
  },
  onDuty: { en: '{group} is on duty.', 'zh-CN': '「{group}」正在上班。' },
  offDuty: { en: '{group} is off duty.', 'zh-CN': '「{group}」已下班。' },
  overflow: {
    en: '{waiting} wait in {from}, its limit: {to} is asked.',
    'zh-CN': '「{from}」已有 {waiting} 人排队，达到上限，转由「{to}」接待。',
  },
  nobody: {
    en: 'Nobody in {group} is online with room.',
    'zh-CN': '「{group}」没有在线且有空位的客服。',
  },
  given: { en: '{agent} would get it.', 'zh-CN': '将分配给 {agent}。' },
  waitsFor: { en: 'It would wait for {agent}.', 'zh-CN': '将排队等待 {agent}。' },
  waits: { en: 'It would wait in {group}.', 'zh-CN': '将在「{group}」排队。' },
} satisfies Record<string, Sentence>;
