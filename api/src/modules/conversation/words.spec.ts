import { expect, test } from 'vitest';
import { soughtWords, wordsOf } from './words.ts';

const tenantId = '01a21f0e-9020-701c-852b-34f9c759bc52';
const bare = (words: string[] | null) => words?.map(word => word.replace('34f9c759bc52', ''));
const sought = (text: string) => soughtWords(tenantId, text)?.replaceAll('34f9c759bc52', '');

test('A-23: words are kept small and once, Chinese in pairs of neighbours', () => {
  expect(bare(wordsOf(tenantId, 'Parcel NO-4711, parcel Überfällig'))).toEqual([
    'parcel',
    'no',
    '4711',
    'überfällig',
  ]);
  expect(bare(wordsOf(tenantId, '订单号abc。好'))).toEqual(['订单', '单号', '号', 'abc', '好']);
  expect(wordsOf(tenantId, '…!?')).toBeNull();
});

test('A-23: the last word that is looked for may go on, and quotes cannot end a word', () => {
  expect(sought('Parcel arr')).toBe(`'parcel' & 'arr':*`);
  expect(sought('单')).toBe(`'单':*`);
  expect(sought('订单号')).toBe(`'订单' & '单号'`);
  expect(sought(`it's' | x`)).toBe(`'it' & 's' & 'x':*`);
  expect(sought('?!')).toBeUndefined();
});
