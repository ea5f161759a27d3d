import { around, stepped, windowOf } from './log-window';

const items = Array.from({ length: 1_000 }, (_, index) => ({ key: String(index) }));
const edges = (lastKey: string | null) => {
  const { shown, hasBefore, hasAfter } = windowOf(items, lastKey);
  return [shown[0]?.key, shown.at(-1)?.key, hasBefore, hasAfter];
};

it('U-04: draws the newest of a long log, and all of a short one', () => {
  expect(edges(null)).toEqual(['880', '999', true, false]);
  const short = items.slice(0, 50);
  expect(windowOf(short, null)).toEqual({ shown: short, hasBefore: false, hasAfter: false });
});

it('moves by a step towards the oldest and back to the newest', () => {
  let last = stepped(items, null, 'older');
  expect(edges(last)).toEqual(['840', '959', true, true]);
  while (windowOf(items, last).hasBefore) last = stepped(items, last, 'older');
  expect(edges(last)).toEqual(['0', '119', false, true]);
  while (windowOf(items, last).hasAfter) last = stepped(items, last, 'newer');
  expect(last).toBeNull();
});

it('keeps its place when an older page is put in front', () => {
  const older = [{ key: 'a' }, { key: 'b' }, ...items];
  expect(windowOf(older, '500').shown.at(-1)?.key).toBe('500');
  expect(windowOf(older, 'a').shown).toHaveLength(120);
});

it('puts an entry that is looked for into its middle', () => {
  const { shown } = windowOf(items, around(items, 300));
  expect(shown.findIndex(({ key }) => key === '300')).toBe(59);
  expect(around(items, 990)).toBeNull();
});
