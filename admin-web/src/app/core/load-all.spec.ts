import { loadAll } from './load-all';

const pages: Record<string, { nodes: string[]; next: string | null }> = {
  start: { nodes: ['ann', 'bo'], next: 'two' },
  two: { nodes: ['chen'], next: null },
};

const load = async (after: string | null) => {
  const { nodes, next } = pages[after ?? 'start'] ?? { nodes: [], next: null };
  return { nodes, pageInfo: { hasNextPage: next !== null, endCursor: next } };
};

it('goes on until there is no next page', async () => {
  expect(await loadAll(load)).toEqual(['ann', 'bo', 'chen']);
});

it('passes a fault on instead of answering half a list', async () => {
  const broken = async (after: string | null) => {
    if (after) throw new Error('gone');
    return load(after);
  };
  await expect(loadAll(broken)).rejects.toThrow('gone');
});
