import { expect, it } from 'vitest';
import { faultsOf, isInShare, stateOf, typedScore } from './survey.policy.ts';

const at = (hours: number) => new Date(Date.UTC(2026, 0, 1, hours));
const open = { answeredAt: null, closedAt: null, validMs: 24 * 3_600_000 };

it('W-27: is valid from the invitation until 24 h after the close, and an answer is final', () => {
  expect(stateOf(open, at(1_000))).toBe('OPEN');
  expect(stateOf({ ...open, closedAt: at(0) }, at(23))).toBe('OPEN');
  expect(stateOf({ ...open, closedAt: at(0) }, at(24))).toBe('EXPIRED');
  expect(stateOf({ ...open, closedAt: at(0), answeredAt: at(1) }, at(48))).toBe('ANSWERED');
});

const levels = [
  { score: 5, tags: [], isMultiple: false },
  { score: 1, tags: ['slow', 'rude'], isMultiple: false },
  { score: 2, tags: ['slow', 'rude'], isMultiple: true },
];

it.for<[string, number, string[], string[]]>([
  ['a level without tags', 5, [], []],
  ['no such level', 3, [], ['score']],
  ['tags of another level', 5, ['slow'], ['tags']],
  ['none where one is wanted', 1, [], ['tags']],
  ['two where one is allowed', 1, ['slow', 'rude'], ['tags']],
  ['two where several are', 2, ['slow', 'rude'], []],
  ['the same twice', 2, ['slow', 'slow'], ['tags']],
])('W-27: %s', ([, score, tags, expected]) => {
  expect(faultsOf({ score, tags, remark: null }, levels)).toEqual(expected);
});

it('W-27: a remark has at most 500 characters', () => {
  expect(faultsOf({ score: 5, tags: [], remark: '好'.repeat(501) }, levels)).toEqual(['remark']);
});

it('K-16: exactly one digit is an answer, anything else is a text', () => {
  expect([' 5 ', '１', '3'].map(typedScore)).toEqual([5, 1, 3]);
  expect(['0', '6', '55', '5!', 'five', ''].map(typedScore)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

it('W-27: a share of all is invited', () => {
  const id = (last: string) => `01a21e7b-886e-7782-a493-0000000000${last}`;
  expect(isInShare(id('63'), 100)).toBe(true);
  expect(isInShare(id('00'), 1)).toBe(true);
  expect(isInShare(id('63'), 50)).toBe(false);
});
