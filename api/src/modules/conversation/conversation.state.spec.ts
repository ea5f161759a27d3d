import { expect, it } from 'vitest';
import { ConversationStatus, canMove } from './conversation.state.ts';

it('4.1: a closed conversation never moves again', () => {
  for (const status of Object.values(ConversationStatus))
    expect(canMove('CLOSED', status)).toBe(false);
});

it('4.1: an open one moves between agents and queues, and ends from either', () => {
  expect(canMove('QUEUED', 'ACTIVE')).toBe(true);
  expect(canMove('ACTIVE', 'QUEUED')).toBe(true);
  expect(canMove('QUEUED', 'CLOSED')).toBe(true);
  expect(canMove('ACTIVE', 'CLOSED')).toBe(true);
});
