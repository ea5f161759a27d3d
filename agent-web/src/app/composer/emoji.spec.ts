import { emojiGroups, usedLately } from './emoji';

it('splits every group into single signs', () => {
  const all = emojiGroups.flatMap(({ emoji }) => emoji);
  expect(all).toContain('✌️');
  expect(new Set(all).size).toBe(all.length);
});

it('remembers what was used last, each once', () => {
  expect(usedLately(['😀', '👍'], '👍')).toEqual(['👍', '😀']);
});
