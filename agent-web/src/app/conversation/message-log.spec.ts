import { message } from '../testing/conversation';
import { lastSeq, type MessageLog, trimmed, withEntries, withOlder } from './message-log';

const log: MessageLog = { messages: [message(3), message(4)], hasOlder: true };
const seqs = ({ messages }: MessageLog) => messages.map(({ seq }) => seq);

it('keeps each entry once and in order, however it arrives', () => {
  expect(seqs(withEntries(log, [message(6), message(5), message(4)]))).toEqual([3, 4, 5, 6]);
});

it('puts an older page in front', () => {
  const whole = withOlder(log, [message(1), message(2)], false);
  expect(seqs(whole)).toEqual([1, 2, 3, 4]);
  expect(whole.hasOlder).toBe(false);
  expect(lastSeq(whole)).toBe(4);
});

it('withdraws a recalled message and empties the quotes of it', () => {
  const quoting = message(5, { quote: { ...message(4) } });
  const recalled = message(6, {
    sender: { kind: 'SYSTEM', name: 'Shop', avatarUrl: null, isOwn: false },
    content: { __typename: 'EventContent', type: 'RECALLED', text: 'withdrawn' },
    quote: { ...message(4) },
  });
  const { messages } = withEntries(log, [quoting, recalled]);
  expect(messages[1]?.content).toEqual({ __typename: 'RecalledContent', by: 'VISITOR' });
  expect(messages[2]?.quote?.content.__typename).toBe('RecalledContent');
  expect(messages[0]?.content.__typename).toBe('TextContent');
});

it('cuts a long log to its end and knows that there is more', () => {
  const long = { messages: Array.from({ length: 500 }, (_, n) => message(n + 1)), hasOlder: false };
  const short = trimmed(long);
  expect(short.messages).toHaveLength(200);
  expect(lastSeq(short)).toBe(500);
  expect(short.hasOlder).toBe(true);
});

it('K-11: learns from the answer what was chosen', () => {
  const menu = {
    __typename: 'MenuContent' as const,
    title: 'What is it about?',
    entries: [{ id: 'a', text: 'Delivery' }],
    isInert: false,
    chosenId: null,
  };
  const asked = message(1, { content: menu });
  const { id, seq, sender } = asked;
  const quote = { id, seq, sender, content: { ...menu, isInert: true, chosenId: 'a' } };
  const log = withEntries({ messages: [asked], hasOlder: false }, [message(2, { quote })]);
  expect(log.messages[0]?.content).toMatchObject({ chosenId: 'a' });
});
