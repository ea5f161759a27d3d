import { TestBed } from '@angular/core/testing';
import { conversation, message } from '../testing/conversation';
import { deskTestbed, settled } from '../testing/desk-testbed';
import { type LogState, MessageLogs } from './message-logs';

const id = 'conversation';
const page = (seqs: number[], hasNextPage = false) => ({
  nodes: seqs.map(seq => message(seq)),
  pageInfo: { hasNextPage, endCursor: null },
});
const seqs = (state: LogState) =>
  state.kind === 'ready' ? state.log.messages.map(({ seq }) => seq) : state.kind;

async function open() {
  const api = deskTestbed();
  api.answer('ConversationOpen', () => ({
    conversation: { ...conversation(), messagesBefore: page([4, 5], true) },
  }));
  const logs = TestBed.inject(MessageLogs);
  const stop = logs.follow(id);
  await settled();
  return { api, logs, stop };
}

it('shows the newest page and follows from its end', async () => {
  const { api, logs } = await open();
  expect(seqs(logs.of(id)())).toEqual([4, 5]);
  expect(api.watched('Messages')).toEqual([{ conversationId: id, after: 5 }]);
  api.push('Messages', { messages: message(6) });
  expect(seqs(logs.of(id)())).toEqual([4, 5, 6]);
  expect(api.watched('Messages')).toEqual([{ conversationId: id, after: 6 }]);
});

it('fetches what a gap left out before it shows what follows', async () => {
  const { api, logs } = await open();
  api.answer('MessagesAfter', () => ({ conversation: { messages: page([6, 7, 8]) } }));
  api.push('Messages', { messages: message(8) });
  await settled();
  expect(seqs(logs.of(id)())).toEqual([4, 5, 6, 7, 8]);
});

it('K-20: shows at once how far a known message got, and knows no other by that', async () => {
  const { api, logs } = await open();
  api.push('Messages', { messages: message(5, { delivery: 'FAILED', deliveryReason: 'Gone.' }) });
  api.push('Messages', { messages: message(2, { delivery: 'DELIVERED' }) });
  const state = logs.of(id)();
  expect(seqs(state)).toEqual([4, 5]);
  expect(state).toMatchObject({ log: { messages: [{}, { deliveryReason: 'Gone.' }] } });
});

it('puts older pages in front until there are none', async () => {
  const { api, logs } = await open();
  api.answer('MessagesOlder', () => ({ conversation: { messagesBefore: page([2, 3]) } }));
  await logs.loadOlder(id);
  await logs.loadOlder(id);
  expect(seqs(logs.of(id)())).toEqual([2, 3, 4, 5]);
  expect(api.calls.filter(({ name }) => name === 'MessagesOlder')).toHaveLength(1);
});

it('takes an answer only when it is the next entry', async () => {
  const { logs } = await open();
  logs.add(id, message(9));
  expect(seqs(logs.of(id)())).toEqual([4, 5]);
  logs.add(id, message(6));
  expect(seqs(logs.of(id)())).toEqual([4, 5, 6]);
});

it('shows a known log at once when it is opened again, and catches up', async () => {
  const { api, logs, stop } = await open();
  stop();
  expect(api.watched('Messages')).toEqual([]);
  logs.follow(id);
  expect(seqs(logs.of(id)())).toEqual([4, 5]);
  await settled();
  expect(api.calls.filter(({ name }) => name === 'ConversationOpen')).toHaveLength(1);
  expect(api.watched('Messages')).toEqual([{ conversationId: id, after: 5 }]);
});

it('says why it failed and tries again when asked', async () => {
  const api = deskTestbed();
  api.answer('ConversationOpen', () => ({ conversation: null }));
  const logs = TestBed.inject(MessageLogs);
  logs.follow(id);
  await settled();
  expect(logs.of(id)()).toMatchObject({ kind: 'failed', error: { code: 'NOT_FOUND' } });
  api.answer('ConversationOpen', () => ({
    conversation: { ...conversation(), messagesBefore: page([1]) },
  }));
  logs.retry(id);
  await settled();
  expect(seqs(logs.of(id)())).toEqual([1]);
});
