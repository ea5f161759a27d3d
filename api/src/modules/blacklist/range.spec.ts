import { expect, it } from 'vitest';
import { readRange } from './range.ts';

it('M-19: reads addresses and ranges, clears host bits, and refuses what is none or too wide', () => {
  expect(readRange(' 203.0.113.7 ')).toEqual({ text: '203.0.113.7/32', isTooWide: false });
  expect(readRange('203.0.113.77/24')?.text).toBe('203.0.113.0/24');
  expect(readRange('10.1.2.3/8')?.isTooWide).toBe(true);
  expect(readRange('2001:db8::1')?.text).toBe('2001:db8:0:0:0:0:0:1/128');
  expect(readRange('2001:db8:1:2:3::/48')?.text).toBe('2001:db8:1:0:0:0:0:0/48');
  for (const wrong of ['', 'x', '1.2.3', '1.2.3.4/33', '1.2.3.4/-1', '1.2.3.4/8/8', '::1/129'])
    expect(readRange(wrong), wrong).toBeNull();
});
