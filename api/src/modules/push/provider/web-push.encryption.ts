import { createCipheriv, createECDH, hkdfSync, randomBytes, type ECDH } from 'node:crypto';

const recordSize = 4_096;
/** What fits into one record besides header, key and tag. */
export const mostPlainBytes = 3_993;

/** What a push is encrypted with; each time anew. */
export interface WebPushSecrets {
  readonly own: ECDH;
  readonly salt: Buffer;
}

/** A fresh key pair and salt. */
export function freshSecrets(): WebPushSecrets {
  const own = createECDH('prime256v1');
  own.generateKeys();
  return { own, salt: randomBytes(16) };
}

const derive = (salt: Uint8Array, key: Uint8Array, info: Uint8Array | string, length: number) =>
  Buffer.from(hkdfSync('sha256', key, salt, info, length));

/** A body only this browser can read (RFC 8291, one record of RFC 8188). Throws when its key is no point of the curve. */
export function encryptForBrowser(
  plain: Uint8Array,
  keys: { readonly p256dh: string; readonly auth: string },
  { own, salt }: WebPushSecrets = freshSecrets(),
): Buffer {
  const theirs = Buffer.from(keys.p256dh, 'base64url');
  const shared = own.computeSecret(theirs);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirs, own.getPublicKey()]);
  const ikm = derive(Buffer.from(keys.auth, 'base64url'), shared, info, 32);
  const key = derive(salt, ikm, 'Content-Encoding: aes128gcm\0', 16);
  const nonce = derive(salt, ikm, 'Content-Encoding: nonce\0', 12);
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  // 0x02 ends the last record.
  const sealed = Buffer.concat([
    cipher.update(plain),
    cipher.update(Buffer.from([2])),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(recordSize);
  return Buffer.concat([salt, size, Buffer.from([65]), own.getPublicKey(), sealed]);
}
