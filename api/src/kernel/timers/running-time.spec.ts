import { expect, it } from 'vitest';
import { always, dueAt } from './running-time.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 0, minutes));
const minutes = (count: number) => count * 60_000;

it('O-14: without an outage something is due after its length', () => {
  expect(dueAt(always, at(0), minutes(10), [])).toEqual(at(10));
});

it('O-14: what fell due during an outage gets its full length from the end of it', () => {
  const outage = { from: at(5), to: at(30) };
  expect(dueAt(always, at(0), minutes(10), [outage])).toEqual(at(40));
});

it('O-14: what was not due by then goes on without the time of the outage', () => {
  const outage = { from: at(5), to: at(8) };
  expect(dueAt(always, at(0), minutes(10), [outage])).toEqual(at(13));
});

it('O-14: what was due before the outage, or begins after it, knows nothing of it', () => {
  const outage = { from: at(20), to: at(30) };
  expect(dueAt(always, at(0), minutes(10), [outage])).toEqual(at(10));
  expect(dueAt(always, at(31), minutes(10), [outage])).toEqual(at(41));
});

it('O-14: what began during an outage runs from its end, and two outages count both', () => {
  const first = { from: at(5), to: at(8) };
  const second = { from: at(9), to: at(12) };
  expect(dueAt(always, at(6), minutes(10), [first])).toEqual(at(18));
  expect(dueAt(always, at(0), minutes(10), [first, second])).toEqual(at(16));
});
