import { createHmac } from 'node:crypto';

/** The signature of a call: `v1=` and the hex HMAC-SHA256 of time, nonce and raw body. */
export function signature(
  secret: string,
  { timestamp, nonce }: { timestamp: string; nonce: string },
  body: string | Uint8Array,
): string {
  const mac = createHmac('sha256', secret).update(`${timestamp}.${nonce}.`).update(body);
  return `v1=${mac.digest('hex')}`;
}
