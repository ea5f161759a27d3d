import type { Outgoing } from '../outbox/outbox';
import { message } from '../testing/conversation';
import { threadItems } from './thread-items';

const event = (seq: number, type: 'ACCEPTED' | 'RECALLED') =>
  message(seq, { content: { __typename: 'EventContent', type, text: 'accepted' } });
const outgoing = (id: string): Outgoing => ({
  id,
  lane: 'conversation',
  payload: { conversationId: 'conversation', content: { kind: 'text', text: 'hi' }, quoteId: null },
  createdAt: 0,
  state: 'waiting',
});

it('groups a run of one sender and ends it at an event', () => {
  const items = threadItems([message(1), message(2), event(3, 'ACCEPTED'), message(4)], []);
  expect(items.map(item => item.kind)).toEqual(['day', 'message', 'message', 'event', 'message']);
  expect(items[1]).toMatchObject({ isFirst: true, isLast: false });
  expect(items[2]).toMatchObject({ isFirst: false, isLast: true });
  expect(items[4]).toMatchObject({ isFirst: true, isLast: true });
});

it('begins a new run after a pause', () => {
  const later = message(2, { createdAt: '2026-03-01T10:30:00.000Z' });
  expect(threadItems([message(1), later], [])[2]).toMatchObject({ isFirst: true });
});

it('says nothing of a recall, which shows in its target', () => {
  expect(threadItems([message(1), event(2, 'RECALLED')], [])).toHaveLength(2);
});

it('shows what is on its way last, and only until it has arrived', () => {
  const arrived = message(1, { clientMessageId: 'a' });
  const items = threadItems([arrived], [outgoing('a'), outgoing('b')]);
  expect(items.map(({ key }) => key)).toEqual(['day-1', 'a', 'b']);
});

it('keeps the key of a message from outbox to log, so that its bubble stays', () => {
  const [before] = threadItems([], [outgoing('a')]);
  const after = threadItems([message(1, { clientMessageId: 'a' })], []).at(-1);
  expect(after?.key).toBe(before?.key);
});
