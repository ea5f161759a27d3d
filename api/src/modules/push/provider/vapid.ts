import { type KeyObject, createECDH, createPrivateKey } from 'node:crypto';
import type { Secrets } from '../../../kernel/secrets.ts';
import { signJwt } from './jws.ts';

const lifeMs = 12 * 3_600_000;

/**
 * By what browsers' push services know this installation (RFC 8292): one key pair, made of its one secret, so that every process
 * has the same and nothing is to be kept.
 */
export class Vapid {
  readonly publicKey: string;
  readonly #key: KeyObject;

  constructor(
    secrets: Secrets,
    private readonly subject: string,
  ) {
    const pair = createECDH('prime256v1');
    pair.setPrivateKey(Buffer.from(secrets.key('web-push')));
    const point = pair.getPublicKey();
    this.publicKey = point.toString('base64url');
    this.#key = createPrivateKey({
      format: 'jwk',
      key: {
        kty: 'EC',
        crv: 'P-256',
        d: pair.getPrivateKey().toString('base64url'),
        x: point.subarray(1, 33).toString('base64url'),
        y: point.subarray(33).toString('base64url'),
      },
    });
  }

  /** The header for a call to this endpoint. */
  authorization(endpoint: string, now: Date): string {
    const claims = {
      aud: new URL(endpoint).origin,
      exp: Math.floor((now.getTime() + lifeMs) / 1_000),
      sub: this.subject,
    };
    const token = signJwt({ typ: 'JWT', alg: 'ES256' }, claims, this.#key);
    return `vapid t=${token}, k=${this.publicKey}`;
  }
}
