import { expect, it } from 'vitest';
import { createTranslations } from './translations.ts';

interface Input {
  readonly conversationId: string;
  readonly messageIds: readonly string[];
  readonly language: string;
}

/** A server that says everything in capitals, save what it does not know; `asked` is what came. */
function capitals(unknown: readonly string[] = []) {
  const asked: Input[] = [];
  const run = async (_: unknown, { input }: { input: Input }) => {
    asked.push(input);
    const ids = input.messageIds.filter(id => !unknown.includes(id));
    const translations = ids.map(messageId => ({ messageId, text: messageId.toUpperCase() }));
    return { messagesTranslate: { __typename: 'MessagesTranslatePayload', translations } };
  };
  return { asked, client: { run } as never };
}

const message = (id: string, conversationId = 'c') => ({
  id,
  conversation: { id: conversationId },
});

it('K-27: asks for what is wanted at one time together, by conversation, and once', async () => {
  const { asked, client } = capitals();
  const { of } = createTranslations(client, 'en');
  const texts = await Promise.all([of(message('a')), of(message('b')), of(message('x', 'd'))]);
  expect(texts).toEqual(['A', 'B', 'X']);
  expect(await of(message('a'))).toBe('A');
  expect(asked).toEqual([
    { conversationId: 'c', messageIds: ['a', 'b'], language: 'en' },
    { conversationId: 'd', messageIds: ['x'], language: 'en' },
  ]);
});

it('K-27: no more than 50 at once', async () => {
  const { asked, client } = capitals();
  const { of } = createTranslations(client, 'en');
  await Promise.all(Array.from({ length: 120 }, (_, index) => of(message(`m${index}`))));
  expect(asked.map(({ messageIds }) => messageIds.length)).toEqual([50, 50, 20]);
});

it('K-27: what cannot be translated stays as it is, and is asked for again', async () => {
  const { asked, client } = capitals(['a']);
  const { of } = createTranslations(client, 'en');
  expect([await of(message('a')), await of(message('a'))]).toEqual([null, null]);
  expect(asked).toHaveLength(2);
  const broken = { run: () => Promise.reject(new Error('away')) } as never;
  expect(await createTranslations(broken, 'en').of(message('a'))).toBeNull();
});
