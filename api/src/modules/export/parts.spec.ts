import { expect, it } from 'vitest';
import { Parts } from './parts.ts';

async function filesOf(pages: readonly (readonly number[])[], rowsInPart: number) {
  const files: string[] = [];
  const open = async (number: number) => {
    files[number - 1] = '';
    return {
      add: async (rows: readonly (readonly unknown[])[]) => {
        files[number - 1] += rows.join('');
      },
      close: async () => {
        files[number - 1] += '.';
      },
    };
  };
  const parts = new Parts(open, rowsInPart);
  for (const page of pages) await parts.add(page.map(cell => [cell]));
  await parts.close();
  return { files, rows: parts.rows };
}

it('M-29: rows come in parts that are full, in their order, each closed once', async () => {
  expect(await filesOf([[1, 2, 3, 4, 5], [6], [7, 8]], 3)).toEqual({
    files: ['123.', '456.', '78.'],
    rows: [3, 3, 2],
  });
});

it('M-29: a part that is just full is the last one, and nothing makes one empty file', async () => {
  expect(await filesOf([[1, 2], [3]], 3)).toEqual({ files: ['123.'], rows: [3] });
  expect(await filesOf([[]], 3)).toEqual({ files: ['.'], rows: [0] });
});
