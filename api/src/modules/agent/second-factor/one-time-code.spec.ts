import { expect, it } from 'vitest';
import { addressOf, newSecret, stepOf } from './one-time-code.ts';

// RFC 6238, appendix B: the secret of the SHA-1 vectors, of which the last six digits count here.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1_000);

it('M-09: codes are those of RFC 6238', () => {
  for (const [seconds, code] of [
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ] as const)
    expect(stepOf(secret, code, at(seconds)), code).toBe(Math.floor(seconds / 30));
});

it('M-09: a clock may be a step off and no more, and only six digits are a code', () => {
  expect(stepOf(secret, '287 082', at(59 + 30))).toBe(1);
  expect(stepOf(secret, '287082', at(59 - 30))).toBe(1);
  expect(stepOf(secret, '287082', at(59 + 60))).toBeNull();
  for (const bad of ['', '28708', '2870822', 'abcdef', '287083'])
    expect(stepOf(secret, bad, at(59)), bad).toBeNull();
});

it('M-09: each secret is new, and its address names company and account', () => {
  expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(newSecret()).not.toBe(newSecret());
  expect(addressOf(secret, 'ann@x.test')).toContain('otpauth://totp/Parley:ann%40x.test?');
});
