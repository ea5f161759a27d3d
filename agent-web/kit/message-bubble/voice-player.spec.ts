import { formatLength } from './voice-player';

it.each([
  [0, '0:00'],
  [4_400, '0:04'],
  [59_700, '1:00'],
])('K-06: %d ms of voice are %s', (ms, shown) => {
  expect(formatLength(ms)).toBe(shown);
});
