import { generateKeyPairSync } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { expect, it } from 'vitest';
import { type IdentityKey, readIdentity, readPublicKey } from './identity.token.ts';

const now = new Date('2026-05-01T12:00:00Z');
const at = (minutes: number) => Math.floor(now.getTime() / 1_000) + minutes * 60;
const secret = Buffer.from('a'.repeat(43));
const keys: IdentityKey[] = [{ algorithm: 'HS256', secret }];
const sign = (claims: object, key: Uint8Array = secret, alg = 'HS256') =>
  new SignJWT(claims as Record<string, unknown>).setProtectedHeader({ alg }).sign(key);
const fine = { sub: 'u-1', exp: at(30) };

it('P-12: reads who the bearer is, and what the tenant vouches for', async () => {
  const token = await sign({ ...fine, name: ' Li ', vip: 2, attributes: { plan: 'gold' } });
  expect(await readIdentity(token, keys, now)).toMatchObject({
    userId: 'u-1',
    name: 'Li',
    vip: 2,
    attributes: { plan: 'gold' },
  });
});

it('P-12: takes either of two secrets, and EdDSA by a public key', async () => {
  const old = Buffer.from('b'.repeat(43));
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const three: IdentityKey[] = [
    ...keys,
    { algorithm: 'HS256', secret: old },
    { algorithm: 'EdDSA', publicKey: readPublicKey(pem)! },
  ];
  const byKey = await new SignJWT(fine).setProtectedHeader({ alg: 'EdDSA' }).sign(privateKey);
  for (const token of [await sign(fine), await sign(fine, old), byKey])
    expect(await readIdentity(token, three, now)).toMatchObject({ userId: 'u-1' });
  // The public key is known to all; as a secret it opens nothing.
  expect(await readIdentity(await sign(fine, Buffer.from(pem)), three, now)).toBe('SIGNATURE');
});

it('V01: says in words why a token does not count', async () => {
  const cases: [string | Promise<string>, string][] = [
    ['', 'MALFORMED'],
    ['a.b.c', 'MALFORMED'],
    [new UnsecuredJWT(fine).encode(), 'ALGORITHM'],
    [sign(fine, Buffer.from('c'.repeat(64)), 'HS512'), 'ALGORITHM'],
    [sign(fine, Buffer.from('c'.repeat(43))), 'SIGNATURE'],
    [sign({ ...fine, exp: at(-5) }), 'EXPIRED'],
    [sign({ ...fine, exp: at(120) }), 'TOO_LONG'],
    [sign({ sub: 'u-1' }), 'TOO_LONG'],
    [sign({ exp: at(30) }), 'NO_USER'],
    [sign({ ...fine, sub: 'u-1 ' }), 'NO_USER'],
    [sign({ ...fine, sub: 'u-1\u200b' }), 'NO_USER'],
    [sign({ ...fine, vip: 9 }), 'CLAIMS'],
    [sign({ ...fine, nbf: at(20) }), 'CLAIMS'],
  ];
  for (const [token, problem] of cases)
    expect(await readIdentity(await token, keys, now)).toBe(problem);
  expect(await readIdentity(await sign(fine), [], now)).toBe('NOT_SET_UP');
});
