import { expect, it } from 'vitest';
import { statusAfter } from './ticket.state.ts';

it('T-06: taking and answering make an open ticket pending; notes and assignment leave it', () => {
  expect(statusAfter('OPEN', { kind: 'TAKEN' })).toBe('PENDING');
  expect(statusAfter('OPEN', { kind: 'MEMBER_COMMENT', isInternal: false })).toBe('PENDING');
  expect(statusAfter('OPEN', { kind: 'MEMBER_COMMENT', isInternal: true })).toBe('OPEN');
  expect(statusAfter('OPEN', { kind: 'ASSIGNED' })).toBe('OPEN');
  expect(statusAfter('SOLVED', { kind: 'TAKEN' })).toBe('SOLVED');
});

it('T-06: a visitor’s comment opens a solved one again; a member chooses any status', () => {
  expect(statusAfter('SOLVED', { kind: 'VISITOR_COMMENT' })).toBe('OPEN');
  expect(statusAfter('PENDING', { kind: 'VISITOR_COMMENT' })).toBe('PENDING');
  expect(
    statusAfter('PENDING', { kind: 'MEMBER_COMMENT', isInternal: false, wish: 'SOLVED' }),
  ).toBe('SOLVED');
  expect(statusAfter('SOLVED', { kind: 'SET', wish: 'OPEN' })).toBe('OPEN');
});
