import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Secrets } from './secrets.ts';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Keeps other people's secrets: encrypted and bound to the place they are kept in (AES-256-GCM). */
export class SealedBox {
  readonly #key: Uint8Array;

  constructor(secrets: Secrets, purpose: string) {
    this.#key = secrets.key(purpose);
  }

  /** `place`: where it will be kept, such as tenant and row; it cannot be opened anywhere else. */
  seal(text: string, place: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.#key, nonce).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  /** Throws when it was changed, belongs to another place, or was sealed with another secret. */
  open(sealed: Uint8Array, place: string): string {
    const bytes = Buffer.from(sealed);
    const decipher = createDecipheriv(algorithm, this.#key, bytes.subarray(0, nonceBytes))
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    const body = bytes.subarray(nonceBytes + tagBytes);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  }
}
