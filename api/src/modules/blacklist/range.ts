import { isIP } from 'node:net';

/** An address or range as the database takes it. */
export interface Range {
  readonly text: string;
  /** Whether it would keep out whole countries. */
  readonly isTooWide: boolean;
}

const narrowest = { 4: 32, 6: 128 } as const;
const widest = { 4: 16, 6: 32 } as const;

/** What an admin typed: one address, or a range whose host bits are cleared; null for anything else. */
export function readRange(text: string): Range | null {
  const [address = '', bits, ...more] = text.trim().split('/');
  const family = isIP(address);
  if ((family !== 4 && family !== 6) || more.length > 0) return null;
  const length = bits === undefined ? narrowest[family] : Number(bits);
  if (!/^\d{1,3}$/.test(bits ?? '0') || length > narrowest[family]) return null;
  const network = family === 4 ? clear(bytesOf4(address), length, '.') : clear6(address, length);
  return { text: `${network}/${length}`, isTooWide: length < widest[family] };
}

const bytesOf4 = (address: string) => address.split('.').map(Number);

const clear = (bytes: number[], length: number, joint: string): string =>
  bytes
    .map((byte, index) => {
      const kept = Math.min(8, Math.max(0, length - index * 8));
      return byte & ((0xff << (8 - kept)) & 0xff);
    })
    .join(joint);

function clear6(address: string, length: number): string {
  const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const gap = tail === undefined ? 0 : 8 - left.length - right.length;
  const words = [...left, ...Array.from({ length: gap }, () => '0'), ...right];
  return words
    .map((word, index) => {
      const kept = Math.min(16, Math.max(0, length - index * 16));
      return (Number.parseInt(word, 16) & ((0xffff << (16 - kept)) & 0xffff)).toString(16);
    })
    .join(':');
}
