import { neighbour } from './neighbour';

const rows = [{ id: 'a' }, { id: 'b' }];

it('walks through the rows and stays inside', () => {
  expect(neighbour(rows, 'a', 1)).toBe('b');
  expect(neighbour(rows, 'b', 1)).toBeNull();
  expect(neighbour(rows, 'a', -1)).toBeNull();
});

it('begins with the first row', () => {
  expect(neighbour(rows, null, 1)).toBe('a');
  expect(neighbour([], null, 1)).toBeNull();
});
