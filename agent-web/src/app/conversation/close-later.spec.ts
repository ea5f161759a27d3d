import { TestBed } from '@angular/core/testing';
import { ApiError } from '@parley/schema';
import { conversation, message } from '../testing/conversation';
import { deskTestbed, settled } from '../testing/desk-testbed';
import { CloseLater, UNDO_MS } from './close-later';
import { Conversations } from './conversations';
import { MessageLogs } from './message-logs';

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

it('A-10: ends at once when the page goes away, by a call that outlives it', async () => {
  const { api, later, closes } = await open();
  later.close(mine);
  window.dispatchEvent(new Event('pagehide'));
  expect(closes()).toBe(1);
  expect(api.calls.at(-1)?.options).toEqual({ outlivesPage: true });
  vi.advanceTimersByTime(UNDO_MS * 2);
  expect(closes()).toBe(1);
});

it('A-10: ends at once when the desk goes away', async () => {
  const { later, closes } = await open();
  later.close(mine);
  TestBed.resetTestingModule();
  expect(closes()).toBe(1);
});

it('A-10: asks again until the server answers', async () => {
  const { api, later, closes } = await open();
  let isDown = true;
  api.answer('ConversationClose', () => {
    if (isDown) throw new ApiError('UNAVAILABLE', 'No connection.');
    return { conversationClose: { __typename: 'ConversationPayload', conversation: closed } };
  });
  later.close(mine);
  await vi.advanceTimersByTimeAsync(UNDO_MS);
  isDown = false;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(closes()).toBe(2);
  expect(TestBed.inject(Conversations).get(mine.id)?.status).toBe('CLOSED');
});

it('A-10: takes what the thread showed for heard, also when the list hears it later', async () => {
  const { api, later, closes } = await open();
  const shown = message(2);
  const page = { nodes: [message(1), shown], pageInfo: { hasNextPage: false, endCursor: null } };
  api.answer('ConversationOpen', () => ({ conversation: { ...mine, messagesBefore: page } }));
  TestBed.inject(MessageLogs).follow(mine.id);
  await vi.advanceTimersByTimeAsync(0);
  later.close(mine);
  const late = { ...mine, lastSeq: 2, lastMessage: shown };
  api.push('Inbox', { inbox: { cursor: '2', conversation: late, isGone: false } });
  vi.advanceTimersByTime(UNDO_MS);
  expect(closes()).toBe(1);
});

it('A-10: stays open when the visitor writes, not when the agent does', async () => {
  const { api, later, closes } = await open();
  const say = (seq: number, kind: 'VISITOR' | 'AGENT') => {
    const lastMessage = message(seq, {
      sender: { kind, name: 'x', avatarUrl: null, isOwn: kind === 'AGENT' },
    });
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
