import { TestBed } from '@angular/core/testing';
import { Conversations } from '../conversation/conversations';
import { conversation } from '../testing/conversation';
import { deskTestbed } from '../testing/desk-testbed';
import { Drafts } from './drafts';

const id = 'conversation';
const note = (text: string) => ({ text, isNote: true });
const words = (text: string) => ({ text, isNote: false });

function open(draft: string | null = null) {
  vi.useFakeTimers();
  const api = deskTestbed();
  api.answer('DraftSet', () => ({ draftSet: { __typename: 'ConversationPayload' } }));
  const conversations = TestBed.inject(Conversations);
  conversations.accept(conversation({ draft }));
  const drafts = TestBed.inject(Drafts);
  drafts.fromElsewhere(id);
  const told = () =>
    api.calls
      .filter(({ name }) => name === 'DraftSet')
      .map(({ variables }) => (variables as { input: { text: string } }).input.text);
  const server = (text: string | null) => {
    conversations.accept(conversation({ draft: text }));
    return drafts.fromElsewhere(id);
  };
  return { drafts, told, server };
}

afterEach(() => {
  vi.useRealTimers();
  TestBed.resetTestingModule();
  localStorage.clear();
});

it('A-04: tells the server of a draft after a pause, once, and never of a note', () => {
  const { drafts, told } = open();
  for (const text of ['h', 'he', 'hel']) drafts.keep(id, words(text));
  vi.advanceTimersByTime(1_000);
  expect(told()).toEqual(['hel']);
  drafts.keep(id, note('for Mia'));
  vi.advanceTimersByTime(1_000);
  expect(told()).toEqual(['hel', '']);
  expect(drafts.of(id)).toEqual(note('for Mia'));
});

it('A-28: shows what was begun on another device, and takes over what changes there', () => {
  const { drafts, told, server } = open('from home');
  expect(drafts.of(id).text).toBe('from home');
  expect(server('from home, more')).toBe('from home, more');
  expect(drafts.of(id).text).toBe('from home, more');
  vi.advanceTimersByTime(5_000);
  expect(told()).toEqual([]);
});

it('A-28: leaves alone whoever types here, and his own words that come back', () => {
  const { drafts, server } = open();
  drafts.keep(id, words('mine'));
  expect(server('theirs')).toBeNull();
  vi.advanceTimersByTime(1_000);
  drafts.keep(id, words('mine, more'));
  vi.advanceTimersByTime(1_000);
  expect(server('mine')).toBeNull();
  expect(server('mine, more')).toBeNull();
  expect(server(null)).toBe('');
});
