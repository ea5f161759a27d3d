import { TestBed } from '@angular/core/testing';
import { deskTestbed } from '../testing/desk-testbed';
import { CannedReplies } from './canned-replies';
import { categoryText, levelsOf } from './category';

it('A-05: offers what is used most first, and keeps the order of what was found', async () => {
  const api = deskTestbed();
  api.answer('CannedReplies', () => ({
    cannedReplies: {
      nodes: [
        { id: 'rare', useCount: 1 },
        { id: 'often', useCount: 9 },
      ],
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  }));
  const replies = TestBed.inject(CannedReplies);
  const ids = async (typed: string) => (await replies.offered(typed)).map(({ id }) => id);
  expect(await ids('')).toEqual(['often', 'rare']);
  expect(await ids('nh')).toEqual(['rare', 'often']);
});

it('A-05: reads a category as it is written, and writes it the same way', () => {
  expect(levelsOf(' Shop /Returns ')).toEqual(['Shop', 'Returns']);
  expect(levelsOf('')).toEqual([]);
  expect(categoryText(['Shop', 'Returns'])).toBe('Shop / Returns');
});
