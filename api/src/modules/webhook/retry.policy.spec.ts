import { expect, it } from 'vitest';
import { outcomeOf, pauseAfter, triedForMs } from './retry.policy.ts';

it.each([
  [200, 'DELIVERED'],
  [204, 'DELIVERED'],
  [null, 'RETRY'],
  [500, 'RETRY'],
  [503, 'RETRY'],
  [429, 'RETRY'],
  [408, 'RETRY'],
  [301, 'REFUSED'],
  [400, 'REFUSED'],
  [404, 'REFUSED'],
  [410, 'GONE'],
])('P-10: the answer %s means %s', (status, outcome) => {
  expect(outcomeOf(status)).toBe(outcome);
});

it('P-10: pauses grow, are scattered, and leave more than twenty tries in a day', () => {
  const middle = Array.from({ length: 40 }, (_, index) => pauseAfter(index + 1, 0.5));
  expect(middle.toSorted((a, b) => a - b)).toEqual(middle);
  expect(pauseAfter(3, 0)).toBeLessThan(pauseAfter(3, 1));
  let tries = 1;
  for (let spent = 0; spent + middle[tries - 1]! < triedForMs; tries += 1)
    spent += middle[tries - 1]!;
  expect(tries).toBeGreaterThan(20);
});
