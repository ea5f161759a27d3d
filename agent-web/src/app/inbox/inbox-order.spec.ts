import { conversation } from '../testing/conversation';
import { byLastMessage, byWaiting, raised, settleOrder } from './inbox-order';

const at = (minute: number) => `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`;

it('puts whoever wrote last first', () => {
  const early = conversation({ id: 'early', createdAt: at(1) });
  const late = conversation({ id: 'late', createdAt: at(9) });
  expect([early, late].toSorted(byLastMessage).map(({ id }) => id)).toEqual(['late', 'early']);
});

it('puts whoever waits longest first', () => {
  const long = conversation({ id: 'long', queuedAt: at(1) });
  const short = conversation({ id: 'short', queuedAt: at(9) });
  expect([short, long].toSorted(byWaiting).map(({ id }) => id)).toEqual(['long', 'short']);
});

it('takes the true order while nobody points at the list', () => {
  expect(settleOrder(['a', 'b'], ['b', 'a'], false)).toEqual({ ids: ['b', 'a'], heldBack: 0 });
});

it('moves no row under the pointer and counts what is new', () => {
  const settled = settleOrder(['a', 'b', 'c'], ['new', 'c', 'a'], true);
  expect(settled).toEqual({ ids: ['a', 'c'], heldBack: 1 });
});

it('A-02, A-27: raises what is new or due, then what was pinned', () => {
  const all = ['a', 'b', 'c', 'd'].map(id => conversation({ id, isPinned: id === 'c' }));
  const fresh = { has: (id: string) => id === 'd' };
  expect(raised(all, fresh).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b']);
});
