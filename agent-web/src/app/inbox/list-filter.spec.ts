import { conversation } from '../testing/conversation';
import { choicesIn, noFilter, orders, passes } from './list-filter';

const group = { id: 'g', name: 'Returns' };
const one = conversation({
  id: 'one',
  number: 42,
  visitorName: 'Ada',
  unreadCount: 2,
  waitingSince: '2026-03-01T10:05:00.000Z',
  skillGroup: group,
  tags: [{ id: 't', name: 'Return', path: ['Return'], color: null }],
});
const two = conversation({ id: 'two', number: 7, visitorName: 'Bo', channelName: 'Weibo' });

it('A-03: finds by name, number, channel and group', () => {
  const found = (search: string) => passes(one, { ...noFilter, search });
  expect(['ada', '#42', 'shop', 'returns', ''].map(found)).not.toContain(false);
  expect(found('bo')).toBe(false);
});

it('A-03: narrows to unread, to those who wait, to channels and groups', () => {
  const kept = (filter: object) =>
    [one, two].filter(row => passes(row, { ...noFilter, ...filter })).map(({ id }) => id);
  expect(kept({ marks: ['unread'] })).toEqual(['one']);
  expect(kept({ marks: ['waiting'] })).toEqual(['one']);
  expect(kept({ marks: ['vip'] })).toEqual([]);
  expect(kept({ tagIds: ['t'] })).toEqual(['one']);
  expect(kept({ groupIds: ['g'] })).toEqual(['one']);
  expect(kept({ channelIds: ['channel'] })).toEqual(['one', 'two']);
  expect(kept({ marks: ['unread'], search: 'bo' })).toEqual([]);
});

it('A-20: narrows to VIPs and to those who asked for an agent by name', () => {
  const vip = { ...one, vipLevel: 1 };
  const named = { ...two, addressedAgent: { id: 'me', nickname: 'Lin' } };
  const kept = (mark: 'vip' | 'named') =>
    [vip, named].filter(row => passes(row, { ...noFilter, marks: [mark] })).map(({ id }) => id);
  expect(kept('vip')).toEqual(['one']);
  expect(kept('named')).toEqual(['two']);
});

it('A-02: sorts those who wait for an answer first, the longest wait on top', () => {
  const longer = { ...one, id: 'longer', waitingSince: '2026-03-01T09:00:00.000Z' };
  const sorted = [two, one, longer].toSorted(orders.waiting).map(({ id }) => id);
  expect(sorted).toEqual(['longer', 'one', 'two']);
});

it('offers what occurs in the list, each once', () => {
  expect(choicesIn([one, two, one]).groups).toEqual([group]);
  expect(choicesIn([one, two]).channels.map(({ id }) => id)).toEqual(['channel']);
});
