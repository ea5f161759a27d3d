import { mentionAt, withMention } from './mention';

it('K-26: hears a name that begins before the cursor, and no mail address', () => {
  expect(mentionAt('Ask @Li', 7)).toBe('Li');
  expect(mentionAt('@', 1)).toBe('');
  expect(mentionAt('write to a@b', 12)).toBeNull();
  expect(mentionAt('@Lin is', 7)).toBeNull();
});

it('K-26: puts the whole name in and leaves the cursor behind it', () => {
  expect(withMention('Ask @Li please', 7, 'Lin')).toEqual({ text: 'Ask @Lin  please', cursor: 9 });
});
