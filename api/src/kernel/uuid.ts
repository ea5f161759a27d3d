import { randomBytes } from 'node:crypto';

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a string has the form of a UUID of any version. */
export const isUuid = (value: string): boolean => form.test(value);

let pool = Buffer.alloc(0);
let offset = 0;

function random(): Buffer {
  if (offset + 10 > pool.length) {
    pool = randomBytes(4096);
    offset = 0;
  }
  return pool.subarray(offset, (offset += 10));
}

/** A UUID of version 7 (RFC 9562): 48 bits of milliseconds since 1970, then 74 random bits. */
export function uuidv7(milliseconds: number): string {
  const time = milliseconds.toString(16).padStart(12, '0');
  const tail = random().toString('hex');
  const variant = ((Number.parseInt(tail[3] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-${variant}${tail.slice(4, 7)}-${tail.slice(7, 19)}`;
}

/** The moment a UUID of version 7 was made. */
export function momentOfUuid(id: string): Date {
  return new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));
}
