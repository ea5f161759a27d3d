import { createHmac } from 'node:crypto';

/**
 * What `X-Signature` says: for each secret in force `v1=` and HMAC-SHA256 in hex over seconds, a dot and the raw body,
 * joined by commas; the receiver takes the message if one of them fits.
 */
export function signatureOf(secrets: readonly string[], seconds: number, body: string): string {
  return secrets
    .map(secret => `v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`)
    .join(',');
}
