import { byUnread, type DeskNotice, groupOf, kindsOf, pathOf } from './notice-group';

const notice = (differences: Partial<DeskNotice> = {}): DeskNotice => ({
  id: '1',
  kind: 'MENTIONED',
  createdAt: '2026-03-01T10:00:00.000Z',
  readAt: null,
  text: 'Mia mentioned you.',
  announcement: null,
  conversation: null,
  ticket: null,
  visitor: null,
  url: null,
  ...differences,
});

it('N-09: leads to the ticket or the conversation, wherever that stands now', () => {
  const at = (status: 'QUEUED' | 'ACTIVE' | 'CLOSED') =>
    pathOf(notice({ conversation: { id: 'c', status, agent: null } }));
  expect(at('ACTIVE')).toEqual(['/inbox/mine', 'c']);
  expect(at('CLOSED')).toEqual(['/history', 'c']);
  expect(at('QUEUED')).toEqual(['/inbox/waiting', 'c']);
  expect(pathOf(notice({ ticket: { id: 't' } }))).toEqual(['/tickets', 'open', 't']);
  expect(pathOf(notice({ visitor: { id: 'v' } }))).toEqual(['/customers', 'v']);
  expect(pathOf(notice())).toBeNull();
});

it('N-09: puts unread ones first, then the newest', () => {
  const readAt = '2026-03-01T11:00:00.000Z';
  const all = [notice({ id: '1' }), notice({ id: '3', readAt }), notice({ id: '2' })];
  expect(all.toSorted(byUnread).map(({ id }) => id)).toEqual(['2', '1', '3']);
});

it('knows the group of each kind, also of one it has never heard of', () => {
  expect(kindsOf('ticket').map(kind => groupOf(notice({ kind })))).toEqual(Array(6).fill('ticket'));
  expect(groupOf({ kind: 'BRAND_NEW' as DeskNotice['kind'] })).toBe('account');
});
