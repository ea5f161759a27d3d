import { expect, it } from 'vitest';
import { isNetwork, isWithin } from './network.ts';

it.each(['203.0.113.7', '203.0.113.0/24', '2001:db8::/32', '::1'])('%s is a network', text => {
  expect(isNetwork(text)).toBe(true);
});

it.each(['', 'example.com', '203.0.113.0/33', '203.0.113.0/x', '1.2.3.4/8/8', '2001:db8::/129'])(
  '%s is none',
  text => {
    expect(isNetwork(text)).toBe(false);
  },
);

it('knows the addresses of a range, of both families', () => {
  const office = ['203.0.113.0/24', '2001:db8::/32'];
  expect(isWithin('203.0.113.200', office)).toBe(true);
  expect(isWithin('2001:db8:1::5', office)).toBe(true);
  expect(isWithin('203.0.114.1', office)).toBe(false);
});

it('takes an IPv4 address for the same when it is written as IPv6', () => {
  expect(isWithin('::ffff:203.0.113.9', ['203.0.113.0/24'])).toBe(true);
});
