import { TestBed } from '@angular/core/testing';
import { deskTestbed, settled } from '../testing/desk-testbed';
import { NoticeCentre } from './notice-centre';

const notice = (id: string, readAt: string | null = null) => ({
  id,
  kind: 'TICKET_CHANGED',
  createdAt: '2026-03-01T10:00:00.000Z',
  readAt,
  text: id,
  announcement: null,
  conversation: null,
  ticket: null,
  visitor: null,
  url: null,
});

async function open() {
  const api = deskTestbed();
  api.answer('Notices', () => ({
    notices: { nodes: [notice('1')], pageInfo: { hasNextPage: false, endCursor: null } },
  }));
  api.answer('NoticesRead', () => ({ noticesRead: { unreadCount: 0 } }));
  const centre = TestBed.inject(NoticeCentre);
  await centre.show(null);
  return { api, centre };
}

it('N-09: counts and shows what comes, newest first', async () => {
  const { api, centre } = await open();
  api.push('NoticeUnread', { noticeUnread: 2 });
  api.push('NoticeAdded', { noticeAdded: notice('2') });
  expect(centre.unread()).toBe(2);
  expect(centre.shown().map(({ id }) => id)).toEqual(['2', '1']);
});

it('N-09: keeps out of a chosen kind what is of another', async () => {
  const { api, centre } = await open();
  await centre.show('announcement');
  const { variables } = api.calls.findLast(({ name }) => name === 'Notices') ?? {};
  expect(variables).toMatchObject({ kinds: ['ANNOUNCED', 'POSTED'] });
  api.push('NoticeAdded', { noticeAdded: notice('2') });
  expect(centre.shown().map(({ id }) => id)).toEqual(['1']);
});

it('N-09: marks one or all as read and leaves them where they are', async () => {
  const { api, centre } = await open();
  api.push('NoticeAdded', { noticeAdded: notice('2') });
  centre.read('2');
  await settled();
  expect(centre.shown().map(({ id, readAt }) => [id, readAt !== null])).toEqual([
    ['2', true],
    ['1', false],
  ]);
  await centre.readAll();
  expect(centre.shown().every(({ readAt }) => readAt)).toBe(true);
  expect(centre.unread()).toBe(0);
});
