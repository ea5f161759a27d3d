import { noFilter } from '../inbox/list-filter';
import { packed, unpacked } from './saved-filter';

it('A-03: keeps a filter as it is', () => {
  const filter = { ...noFilter, search: 'lamp', marks: ['vip' as const], tagIds: ['t'] };
  expect(unpacked(packed(filter))).toEqual(filter);
});

it('A-03: narrows by nothing that it does not understand', () => {
  expect(unpacked('{"marks":["loud","unread"],"channelIds":7,"mood":"good"}')).toEqual({
    ...noFilter,
    marks: ['unread'],
  });
  expect(unpacked('no json')).toEqual(noFilter);
  expect(unpacked('null')).toEqual(noFilter);
});
