import { createECDH, createHash, createPrivateKey, createPublicKey, verify } from 'node:crypto';
import { compactVerify, createLocalJWKSet } from 'jose';
import { expect, it } from 'vitest';
import { Secrets } from '../../../kernel/secrets.ts';
import { jpushAuthorization } from './jpush.ts';
import { jwsSignature, signJwt } from './jws.ts';
import { meizuSign } from './meizu.ts';
import { oppoSign } from './oppo.ts';
import { Vapid } from './vapid.ts';
import { vivoSign } from './vivo.ts';
import { encryptForBrowser } from './web-push.encryption.ts';

const rsa = {
  kty: 'RSA',
  n: 'ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ',
  e: 'AQAB',
  d: 'Eq5xpGnNCivDflJsRQBXHx1hdR1k6Ulwe2JZD50LpXyWPEAeP88vLNO97IjlA7_GQ5sLKMgvfTeXZx9SE-7YwVol2NXOoAJe46sui395IW_GO-pWJ1O0BkTGoVEn2bKVRUCgu-GjBVaYLU6f3l9kJfFNS3E0QbVdxzubSu3Mkqzjkn439X0M_V51gfpRLI9JYanrC4D4qAdGcopV_0ZHHzQlBjudU2QvXt4ehNYTCBr6XCLQUShb1juUO1ZdiYoFaFQT5Tw8bGUl_x_jTj3ccPDVZFD9pIuhLhBOneufuBiB4cS98l2SR_RQyGWSeWjnczT0QU91p1DhOVRuOopznQ',
  p: '4BzEEOtIpmVdVEZNCqS7baC4crd0pqnRH_5IB3jw3bcxGn6QLvnEtfdUdiYrqBdss1l58BQ3KhooKeQTa9AB0Hw_Py5PJdTJNPY8cQn7ouZ2KKDcmnPGBY5t7yLc1QlQ5xHdwW1VhvKn-nXqhJTBgIPgtldC-KDV5z-y2XDwGUc',
  q: 'uQPEfgmVtjL0Uyyx88GZFF1fOunH3-7cepKmtH4pxhtCoHqpWmT8YAmZxaewHgHAjLYsp1ZSe7zFYHj7C6ul7TjeLQeZD_YwD66t62wDmpe_HlB-TnBA-njbglfIsRLtXlnDzQkv5dTltRJ11BKBBypeeF6689rjcJIDEz9RWdc',
  dp: 'BwKfV3Akq5_MFZDFZCnW-wzl-CCo83WoZvnLQwCTeDv8uzluRSnm71I3QCLdhrqE2e9YkxvuxdBfpT_PI7Yz-FOKnu1R6HsJeDCjn12Sk3vmAktV2zb34MCdy7cpdTh_YVr7tss2u6vneTwrA86rZtu5Mbr1C1XsmvkxHQAdYo0',
  dq: 'h_96-mK1R_7glhsum81dZxjTnYynPbZpHziZjeeHcXYsXaaMwkOlODsWa7I9xXDoRwbKgB719rrmI2oKr6N3Do9U0ajaHF-NKJnwgjMd2w9cjz3_-kyNlxAr2v4IKhGNpmM5iIgOS1VZnOZ68m6_pbLBSp3nssTdlqvd0tIiTHU',
  qi: 'IYd7DHOhrWvxkwPQsRM2tOgrjbcrfvtQJipd-DlcxyVuuMhQsIp2rsIROnnTKiSYbJWHYFQLbvGdcJpHU_zLJtLQAvKo5rFcpF3gqmDg8gEaLKxFK0GSyGdQkYZBpKGTx8zaWKZbdiC2vIgyj5CnZaJlsgK0nlkmqDzsnXZ1aZA',
};
const ec = {
  kty: 'EC',
  crv: 'P-256',
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI',
};

it('N-05: a push is encrypted as in RFC 8291, byte for byte', () => {
  const own = createECDH('prime256v1');
  own.setPrivateKey(Buffer.from('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw', 'base64url'));
  const salt = Buffer.from('DGv6ra1nlYgDCS1FRnbzlw', 'base64url');
  const keys = {
    p256dh:
      'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  };
  const body = encryptForBrowser(Buffer.from('When I grow up, I want to be a watermelon'), keys, {
    own,
    salt,
  });
  expect(body.toString('base64url')).toBe(
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
  );
});

it('N-02: an RS256 signature is that of RFC 7515 A.2', () => {
  const input =
    'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ';
  expect(jwsSignature('RS256', input, createPrivateKey({ format: 'jwk', key: rsa }))).toBe(
    'cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw',
  );
});

it('N-02: an ES256 token is signed so that the key of RFC 7515 A.3 verifies it, and no other', () => {
  const key = createPrivateKey({ format: 'jwk', key: ec });
  const [header = '', claims = '', signature = ''] = signJwt(
    { alg: 'ES256', kid: 'ABC' },
    { iss: 'TEAM' },
    key,
  ).split('.');
  const verified = (dsaEncoding: 'ieee-p1363' | 'der') =>
    verify(
      'sha256',
      Buffer.from(`${header}.${claims}`),
      { key: createPublicKey(key), dsaEncoding },
      Buffer.from(signature, 'base64url'),
    );
  expect(verified('ieee-p1363')).toBe(true);
  expect(verified('der')).toBe(false);
  expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({
    alg: 'ES256',
    kid: 'ABC',
  });
});

it.each([
  ['ES256', ec],
  ['RS256', rsa],
] as const)('N-02: %s tokens are verified by somebody else’s library', async (alg, jwk) => {
  const token = signJwt(
    { alg, kid: 'ABC' },
    { iss: 'TEAM' },
    createPrivateKey({ format: 'jwk', key: jwk }),
  );
  const published = createPublicKey(createPrivateKey({ format: 'jwk', key: jwk })).export({
    format: 'jwk',
  });
  const keys = createLocalJWKSet({ keys: [{ ...published, kty: jwk.kty, kid: 'ABC', alg }] });
  const { payload, protectedHeader } = await compactVerify(token, keys);
  expect(protectedHeader).toEqual({ alg, kid: 'ABC' });
  expect(JSON.parse(Buffer.from(payload).toString())).toEqual({ iss: 'TEAM' });
});

it('N-02: requests to makers of phones are signed as they say', () => {
  expect(oppoSign('8899aa', '1760000000000', 'oppo-master')).toBe(
    '1cbfa667bd2b3ca3bbc65a519464fe56278221253368a18d4b86e515c6cbe4a4',
  );
  expect(
    vivoSign('10004', '25509283-3767-4b9e-83fe-b6e55ac6243e', '1501484120000', 'vivo-secret'),
  ).toBe('a90b49aee91f6837437238e61d0d1bdd');
  expect(jpushAuthorization('7d431e42dfa6a6d693ac2d04', '5e987ac6d2e04d95a9d8f0d1')).toBe(
    'Basic N2Q0MzFlNDJkZmE2YTZkNjkzYWMyZDA0OjVlOTg3YWM2ZDJlMDRkOTVhOWQ4ZjBkMQ==',
  );
  // Sorted by name, raw values, nothing between them.
  const plain = 'appId=110000messageJson={"x":"与&="}pushIds=p1';
  expect(meizuSign({ pushIds: 'p1', appId: '110000', messageJson: '{"x":"与&="}' }, 'secret')).toBe(
    createHash('md5').update(`${plain}secret`).digest('hex'),
  );
});

it('N-05: one installation has one key for browsers, and signs for the origin it calls', () => {
  const vapid = new Vapid(new Secrets('s'.repeat(32)), 'mailto:a@b.test');
  expect(new Vapid(new Secrets('s'.repeat(32)), 'x').publicKey).toBe(vapid.publicKey);
  expect(new Vapid(new Secrets('t'.repeat(32)), 'x').publicKey).not.toBe(vapid.publicKey);
  const now = new Date('2026-01-01T00:00:00Z');
  const header = vapid.authorization('https://push.test:8443/send/1', now);
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(header) ?? [];
  expect(key).toBe(vapid.publicKey);
  const point = Buffer.from(key, 'base64url');
  const publicKey = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  });
  const [head = '', claims = '', signature = ''] = token.split('.');
  const isRight = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  expect(isRight).toBe(true);
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    aud: 'https://push.test:8443',
    sub: 'mailto:a@b.test',
  });
});
