import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { disposition, fileHeaders, rangeOf, slice } from './file.download.ts';

it('names a file for old and new browsers', () => {
  expect(disposition('attachment', '合同 "a" (1).pdf')).toBe(
    `attachment; filename="__ _a_ (1).pdf"; filename*=UTF-8''%E5%90%88%E5%90%8C%20%22a%22%20%281%29.pdf`,
  );
});

it.each([
  ['image/png', 'inline'],
  ['video/mp4', 'inline'],
  ['application/pdf', 'attachment'],
  ['text/plain', 'attachment'],
  ['image/svg+xml', 'attachment'],
])('hands out %s as %s', (mimeType, type) => {
  const headers = fileHeaders({ name: 'a', mimeType }, { isThumbnail: false, reader: 'agent-1' });
  expect(headers['content-disposition']).toMatch(new RegExp(`^${type};`));
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, max-age=600',
    'cross-origin-resource-policy': 'same-origin',
  });
});

it.each([
  ['bytes=0-', { start: 0, end: 99 }],
  ['bytes=10-19', { start: 10, end: 19 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=100-', null],
  ['bytes=20-10', null],
  ['bytes=-', null],
  ['bytes=0-1,5-6', null],
  ['items=0-1', null],
  [undefined, null],
])('reads the range %s of 100 bytes', (header, range) => {
  expect(rangeOf(header, 100)).toEqual(range);
});

it('cuts a range out of a stream, across chunks', async () => {
  const stream = () => Readable.from([Buffer.from('0123'), Buffer.from('4567'), Buffer.from('89')]);
  expect(String(await buffer(slice(stream(), { start: 2, end: 8 })))).toBe('2345678');
  expect(String(await buffer(slice(stream(), { start: 5, end: 5 })))).toBe('5');
  expect(String(await buffer(slice(stream(), { start: 0, end: 9 })))).toBe('0123456789');
});
