import { TestBed } from '@angular/core/testing';
import { ApiError } from '@parley/schema';
import { conversation, message } from '../testing/conversation';
import { deskTestbed, settled } from '../testing/desk-testbed';
import { InboxStore } from './inbox-store';

const page = (...nodes: unknown[]) => ({
  conversations: { nodes, pageInfo: { hasNextPage: false, endCursor: null } },
});
const change = (cursor: string, of: ReturnType<typeof conversation>, isGone = false) => ({
  inbox: { cursor, conversation: of, isGone },
});
const mine = conversation({ id: 'mine' });
const waiting = conversation({
  id: 'waiting',
  status: 'QUEUED',
  agent: null,
  skillGroup: { id: 'group', name: 'Sales' },
});
const foreign = { ...waiting, id: 'foreign', skillGroup: { id: 'other', name: 'Service' } };

async function open() {
  const api = deskTestbed();
  api.answer('Conversations', ({ filter }: { filter: { status: string[] } }) =>
    filter.status.includes('QUEUED') ? page(waiting, foreign) : page(mine),
  );
  const store = TestBed.inject(InboxStore);
  await settled();
  return { api, store };
}

it('shows own conversations apart from those that wait in own groups', async () => {
  const { store } = await open();
  expect(store.state()).toBe('ready');
  expect(store.mine().map(({ id }) => id)).toEqual(['mine']);
  expect(store.waiting().map(({ id }) => id)).toEqual(['waiting']);
});

it('moves a waiting conversation to its agent, and away when it is gone', async () => {
  const { api, store } = await open();
  api.push('Inbox', change('1', { ...waiting, version: 2, status: 'ACTIVE', agent: mine.agent }));
  expect(store.mine()).toHaveLength(2);
  api.push('Inbox', change('2', { ...waiting, version: 3, status: 'CLOSED' }, true));
  expect(store.mine()).toHaveLength(1);
  expect(store.waiting()).toHaveLength(0);
});

it('resumes from the last cursor', async () => {
  const { api } = await open();
  expect(api.watched('Inbox')).toEqual([{ after: null }]);
  api.push('Inbox', change('41', mine));
  expect(api.watched('Inbox')).toEqual([{ after: '41' }]);
});

it('K-19: begins again with a full picture when its cursor is too old', async () => {
  const { api, store } = await open();
  api.push('Inbox', change('41', conversation({ id: 'other' })));
  api.end('Inbox', new ApiError('RESYNC', 'too old'));
  await settled();
  expect(api.watched('Inbox')).toEqual([{ after: null }]);
  expect(store.mine().map(({ id }) => id)).toEqual(['mine']);
});

it('does not bring back what has gone while the first page was on its way', async () => {
  const api = deskTestbed();
  let deliver: (answer: unknown) => void = () => undefined;
  api.answer('Conversations', () => new Promise(resolve => (deliver = resolve)));
  const store = TestBed.inject(InboxStore);
  api.push('Inbox', change('1', { ...mine, version: 2, status: 'CLOSED' }, true));
  deliver(page(mine));
  await settled();
  expect(store.mine()).toEqual([]);
});

it('tells listeners what changed, with what was known before', async () => {
  const { api, store } = await open();
  const heard: (number | undefined)[][] = [];
  store.listen((after, before) => heard.push([after.lastSeq, before?.lastSeq]));
  api.push('Inbox', change('1', { ...mine, lastSeq: 3, lastMessage: message(3) }));
  api.push('Inbox', change('2', conversation({ id: 'new', lastSeq: 1 })));
  expect(heard).toEqual([
    [3, 0],
    [1, undefined],
  ]);
});

it('sums what is unread and says when it could not load', async () => {
  const { api, store } = await open();
  api.push('Inbox', change('1', { ...mine, unreadCount: 4 }));
  expect(store.unread()).toBe(4);
  api.answer('Conversations', () => Promise.reject(new Error('down')));
  await store.load();
  expect(store.state()).toBe('failed');
});

it('U-08: reads every page, so that hundreds who wait are all there', async () => {
  const api = deskTestbed();
  const queued = (id: string) => ({ ...waiting, id, number: id === 'a' ? 1 : 2 });
  api.answer('Conversations', ({ filter, after }: never) =>
    (filter as { status: string[] }).status.includes('ACTIVE')
      ? page()
      : {
          conversations: after
            ? { nodes: [queued('b')], pageInfo: { hasNextPage: false, endCursor: null } }
            : { nodes: [queued('a')], pageInfo: { hasNextPage: true, endCursor: 'a' } },
        },
  );
  const store = TestBed.inject(InboxStore);
  await settled();
  await settled();
  expect(store.waiting().map(({ id }) => id)).toEqual(['a', 'b']);
  expect(store.state()).toBe('ready');
});
