// An id must be unique, not secret: an engine without `crypto` has enough for that.
const fillRandom = (bytes: Uint8Array<ArrayBuffer>): Uint8Array =>
  globalThis.crypto
    ? crypto.getRandomValues(bytes)
    : bytes.map(() => Math.floor(Math.random() * 256));

/**
 * A UUIDv7: unique, opaque, and sortable by the millisecond it was made in.
 * @param now milliseconds since 1970
 * @param random fills the given 16 bytes
 */
export function uuidv7(
  now: number = Date.now(),
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = fillRandom,
): string {
  const bytes = random(new Uint8Array(16));
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  const time = now.toString(16).padStart(12, '0');
  const variant = (8 | (bytes[8]! & 3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
