import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

type Encoding = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif';

/** For specs: a true picture of one colour. */
export async function picture(encoding: Encoding, width = 8, height = 6): Promise<Buffer> {
  const background = { r: 200, g: 30, b: 60 };
  const image = sharp({ create: { width, height, channels: 3, background } });
  return image.toFormat(encoding).toBuffer();
}

/** For specs: a photo that tells where and with what it was taken, standing on its side. */
export async function telltalePhoto(): Promise<Buffer> {
  const image = sharp(await picture('jpeg', 80, 40));
  return image
    .withExif({ IFD0: { Make: 'Telltale Camera' }, IFD3: { GPSLatitude: '31/1 14/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** For specs: a photo as an iPhone makes it, 64 × 48 pixels of crimson (200, 30, 60). */
export const heicPhoto = () => readFile(new URL('file.sample.heic', import.meta.url));

function box(type: string, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

/** For specs: the frame of an mp4 that says it lasts 2.5 s. */
export function mp4({ brand = 'isom', hasIndex = true, padding = 0 } = {}): Buffer {
  const header = Buffer.alloc(100);
  header.writeUInt32BE(1_000, 12);
  header.writeUInt32BE(2_500, 16);
  const index = hasIndex ? [box('moov', box('mvhd', header))] : [];
  const brands = Buffer.from(`${brand}\0\0\0\0${brand}`, 'latin1');
  return Buffer.concat([box('ftyp', brands), box('mdat', Buffer.alloc(padding)), ...index]);
}

/** For specs: a second of silence or more, 8 bit, 8 kHz. */
export function wav(seconds: number): Buffer {
  const samples = Buffer.alloc(8_000 * seconds, 0x80);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8_000, 24);
  head.writeUInt32LE(8_000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}
