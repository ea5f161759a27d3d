import { TestBed } from '@angular/core/testing';
import { InboxStore } from '../inbox/inbox-store';
import { conversation } from '../testing/conversation';
import { deskTestbed, settled } from '../testing/desk-testbed';
import { TypingStore } from './typing-store';

const mine = conversation({ id: 'mine' });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function open() {
  const api = deskTestbed();
  api.answer('TypingSet', () => ({ typingSet: true }));
  TestBed.inject(InboxStore).settle(mine);
  const typing = TestBed.inject(TypingStore);
  await settled();
  const told = () =>
    api.calls.flatMap(({ name, variables }) =>
      name === 'TypingSet' ? (variables as { input: { isTyping: boolean } }).input.isTyping : [],
    );
  return { api, typing, told };
}

it('K-24: shows that the visitor types, for six seconds at most', async () => {
  const { api, typing } = await open();
  api.push('Typing', { typing: { isTyping: true, by: 'VISITOR', text: null } });
  expect(typing.isTyping('mine')).toBe(true);
  vi.advanceTimersByTime(6_000);
  expect(typing.isTyping('mine')).toBe(false);
});

it('K-25: shows what is typed before it is sent, and nothing of it afterwards', async () => {
  const { api, typing } = await open();
  api.push('Typing', { typing: { isTyping: true, by: 'VISITOR', text: 'Where is' } });
  api.push('Typing', { typing: { isTyping: true, by: 'VISITOR', text: 'Where is my' } });
  expect(typing.previewOf('mine')).toBe('Where is my');
  vi.advanceTimersByTime(6_000);
  expect(typing.previewOf('mine')).toBe('');
});

it('does not mistake the own typing for the visitor’s', async () => {
  const { api, typing } = await open();
  api.push('Typing', { typing: { isTyping: true, by: 'AGENT', text: null } });
  expect(typing.isTyping('mine')).toBe(false);
});

it('tells the visitor at most every two seconds, and once that it has stopped', async () => {
  const { typing, told } = await open();
  typing.typed('mine', false);
  typing.typed('mine', false);
  vi.advanceTimersByTime(2_000);
  typing.typed('mine', false);
  typing.stopped('mine');
  typing.stopped('mine');
  expect(told()).toEqual([true, true, false]);
});
