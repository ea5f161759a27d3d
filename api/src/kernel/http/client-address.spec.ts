import { expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as never;

it('M-19: takes the peer, and what trusted proxies say of it, and nothing that anybody can write', () => {
  expect(clientAddress(from('::ffff:9.9.9.9', '1.1.1.1'), false)).toBe('9.9.9.9');
  expect(clientAddress(from('10.0.0.2', '1.1.1.1, 10.0.0.3'), '10.0.0.0/8')).toBe('1.1.1.1');
  expect(clientAddress(from('10.0.0.2', '6.6.6.6, 1.1.1.1'), '10.0.0.0/8')).toBe('1.1.1.1');
  expect(clientAddress(from('9.9.9.9', '1.1.1.1'), '10.0.0.0/8')).toBe('9.9.9.9');
  expect(clientAddress(from('10.0.0.2', 'nonsense'), true)).toBe('10.0.0.2');
});
