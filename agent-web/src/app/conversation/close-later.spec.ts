import { TestBed } from '@angular/core/testing';
import { conversation, message } from '../testing/conversation';
import { deskTestbed, settled } from '../testing/desk-testbed';
import { CloseLater, UNDO_MS } from './close-later';

const mine = conversation({ lastSeq: 1, lastMessage: message(1) });
const closed = { ...mine, version: 2, status: 'CLOSED' as const };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function open() {
  const api = deskTestbed();
  api.answer('ConversationClose', () => ({
    conversationClose: { __typename: 'ConversationPayload', conversation: closed },
  }));
  const later = TestBed.inject(CloseLater);
  await settled();
  const closes = () => api.calls.filter(({ name }) => name === 'ConversationClose').length;
  return { api, later, closes };
}

it('A-10: ends a conversation after five seconds', async () => {
  const { later, closes } = await open();
  later.close(mine);
  vi.advanceTimersByTime(UNDO_MS - 1);
  expect(closes()).toBe(0);
  expect(later.isPending(mine.id)).toBe(true);
  vi.advanceTimersByTime(1);
  expect(closes()).toBe(1);
  expect(later.isPending(mine.id)).toBe(false);
});

it('A-10: does nothing when it is undone', async () => {
  const { later, closes } = await open();
  later.close(mine);
  later.undo(mine.id);
  vi.advanceTimersByTime(UNDO_MS * 2);
  expect(closes()).toBe(0);
});

it('A-10: stays open when the visitor writes, not when the agent does', async () => {
  const { api, later, closes } = await open();
  const say = (seq: number, kind: 'VISITOR' | 'AGENT') => {
    const lastMessage = message(seq, { sender: { kind, name: 'x', avatarUrl: null } });
    const next = { ...mine, lastSeq: seq, lastMessage };
    api.push('Inbox', { inbox: { cursor: `${seq}`, conversation: next, isGone: false } });
  };
  later.close(mine);
  say(2, 'AGENT');
  expect(later.isPending(mine.id)).toBe(true);
  say(3, 'VISITOR');
  expect(later.isPending(mine.id)).toBe(false);
  vi.advanceTimersByTime(UNDO_MS * 2);
  expect(closes()).toBe(0);
});
