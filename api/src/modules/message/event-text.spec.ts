import { expect, it } from 'vitest';
import { type EventReader, eventText } from './event-text.ts';

const names: Record<string, string> = { lin: '林晓', chen: '陈默' };
const desk: EventReader = { locale: 'zh-CN', isVisitor: false, nameOf: id => names[id] ?? null };
const visitor: EventReader = { locale: 'zh-CN', isVisitor: true, nameOf: () => null };
const accepted = { kind: 'EVENT', type: 'ACCEPTED', agentId: 'lin' } as const;
const transferred = {
  kind: 'EVENT',
  type: 'TRANSFERRED',
  agentId: 'chen',
  fromAgentId: 'lin',
  remark: '要退货',
} as const;

it('W-09, W-11: names an agent only to those who may know the name', () => {
  expect(eventText(accepted, desk)).toBe('林晓 已接入');
  expect(eventText(accepted, visitor)).toBe('客服已接入');
  expect(eventText(accepted, { ...visitor, nameOf: id => names[id] ?? null })).toBe('林晓 已接入');
});

it('4.6: never shows a visitor the remark of a transfer, nor who gave him away', () => {
  expect(eventText(transferred, desk)).toBe('林晓 转接给 陈默：要退货');
  expect(eventText(transferred, visitor)).toBe('已转接至其他客服');
});

it('W-11: says by which side it ended, from where the reader stands', () => {
  const closed = { kind: 'EVENT', type: 'CLOSED', by: 'VISITOR' } as const;
  expect(eventText(closed, visitor)).toBe('您已结束会话');
  expect(eventText(closed, desk)).toBe('访客已结束会话');
});
