import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const blockBytes = 32;
const randomLength = 16;

const keyOf = (encodingAesKey: string) => Buffer.from(`${encodingAesKey}=`, 'base64');

/** Thrown for what is not encrypted with this key, or not for this account. */
export class NotForUs extends Error {}

/**
 * Reads an encrypted message: AES-256-CBC with blocks of 32 bytes (Node pads to 16, so it is done by hand), then 16 random
 * bytes, the length, the message, the account. Throws `NotForUs`.
 */
export function decrypt(encrypted: string, encodingAesKey: string, appId: string): string {
  const key = keyOf(encodingAesKey);
  if (key.length !== 32) throw new NotForUs('The key is not one.');
  let padded: Buffer;
  try {
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(
      false,
    );
    padded = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]);
  } catch {
    throw new NotForUs('It is not whole blocks.');
  }
  const pad = padded.at(-1) ?? 0;
  if (pad < 1 || pad > blockBytes || pad > padded.length)
    throw new NotForUs('The padding is wrong.');
  const plain = padded.subarray(0, padded.length - pad);
  if (plain.length < randomLength + 4) throw new NotForUs('It is too short.');
  const end = randomLength + 4 + plain.readUInt32BE(randomLength);
  if (end > plain.length || plain.toString('utf8', end) !== appId)
    throw new NotForUs('It is for another account.');
  return plain.toString('utf8', randomLength + 4, end);
}

/** The reverse of `decrypt`. */
export function encrypt(text: string, encodingAesKey: string, appId: string): string {
  const key = keyOf(encodingAesKey);
  const body = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const plain = Buffer.concat([randomBytes(randomLength), length, body, Buffer.from(appId)]);
  const pad = blockBytes - (plain.length % blockBytes);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([plain, Buffer.alloc(pad, pad)]);
  return Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64');
}
