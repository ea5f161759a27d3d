import { type ConversationTag, inBranches, pickable } from './tags';

const tag = (path: string[], more: Partial<ConversationTag> = {}): ConversationTag => ({
  id: path.join('/'),
  name: path.at(-1) ?? '',
  path,
  color: null,
  isEnabled: true,
  isLeaf: true,
  ...more,
});
const tree = [
  tag(['After sales'], { isLeaf: false }),
  tag(['After sales', 'Return']),
  tag(['After sales', 'Repair'], { isEnabled: false }),
  tag(['Praise']),
];

it('A-09: offers enabled leaves only, found by any part of their path', () => {
  expect(pickable(tree, '').map(({ name }) => name)).toEqual(['Return', 'Praise']);
  expect(pickable(tree, 'sales ret').map(({ name }) => name)).toEqual(['Return']);
});

it('A-09: shows them under what stands above them', () => {
  expect(inBranches(pickable(tree, '')).map(({ name }) => name)).toEqual(['After sales', '']);
});
