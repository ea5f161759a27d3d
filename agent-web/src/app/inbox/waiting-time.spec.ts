import { urgencyOf } from './waiting-time';

it.each([
  [59_000, 'calm'],
  [60_000, 'warning'],
  [299_000, 'warning'],
  [300_000, 'danger'],
])('%d ms of waiting is %s', (waited, urgency) => {
  expect(urgencyOf(waited)).toBe(urgency);
});
