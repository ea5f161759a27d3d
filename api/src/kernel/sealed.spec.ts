import { expect, it } from 'vitest';
import { SealedBox } from './sealed.ts';
import { Secrets } from './secrets.ts';

it('O-13: a kept secret opens in its own place, with the same installation secret, unchanged', () => {
  const box = new SealedBox(new Secrets('a'.repeat(32)), 'channel');
  const sealed = box.seal('密钥 s3cret', 'tenant channel');

  expect(box.open(sealed, 'tenant channel')).toBe('密钥 s3cret');
  expect(sealed.toString('latin1')).not.toContain('s3cret');
  expect(box.seal('密钥 s3cret', 'tenant channel')).not.toEqual(sealed);
  expect(() => box.open(sealed, 'other channel')).toThrow();
  const other = new SealedBox(new Secrets('b'.repeat(32)), 'channel');
  expect(() => other.open(sealed, 'tenant channel')).toThrow();
  sealed[sealed.length - 1]! ^= 1;
  expect(() => box.open(sealed, 'tenant channel')).toThrow();
});
