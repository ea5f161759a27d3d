import { type FileHandle, open } from 'node:fs/promises';
import { withDeadline } from '../../kernel/deadline.ts';

const playableBrands = /^(?:isom|iso[2-9]|mp4[12]|avc1|dash|M4V |M4VH|M4VP|MSNV|mmp4|hvc1|hev1)$/;
// Far more than any honest video has on the level of its parts.
const maxBoxes = 2_000;

interface Box {
  readonly type: string;
  /** Where the content begins, and where the box ends, in bytes from the start of the file. */
  readonly start: number;
  readonly end: number;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position });
  return buffer.subarray(0, bytesRead);
}

/** The boxes of one level of an ISO media file (ISO/IEC 14496-12), never looking inside them. */
async function* boxes(file: FileHandle, from: number, to: number): AsyncGenerator<Box> {
  let position = from;
  for (let count = 0; count < maxBoxes && position + 8 <= to; count += 1) {
    const head = await readAt(file, position, 16);
    if (head.length < 8) return;
    const short = head.readUInt32BE(0);
    const isLong = short === 1 && head.length === 16;
    const size = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? to - position : short;
    const start = position + (isLong ? 16 : 8);
    if (position + size < start || position + size > to) return;
    yield { type: head.toString('latin1', 4, 8), start, end: position + size };
    position += size;
  }
}

async function find(file: FileHandle, type: string, from: number, to: number): Promise<Box | null> {
  for await (const box of boxes(file, from, to)) if (box.type === type) return box;
  return null;
}

async function headerDurationMs(file: FileHandle, header: Box): Promise<number> {
  const bytes = await readAt(file, header.start, Math.min(header.end - header.start, 32));
  const isLong = bytes[0] === 1;
  if (bytes.length < (isLong ? 32 : 20)) return 0;
  const scale = bytes.readUInt32BE(isLong ? 20 : 12);
  const duration = isLong ? Number(bytes.readBigUInt64BE(24)) : bytes.readUInt32BE(16);
  return scale > 0 ? Math.round((duration / scale) * 1_000) : 0;
}

/**
 * The length of an mp4 in milliseconds (0 where the file does not say), or null when it is not an mp4
 * that players take: a brand of another family, or no index of its tracks.
 */
export async function videoDurationMs(path: string): Promise<number | null> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const brand = await find(file, 'ftyp', 0, size);
    const index = await find(file, 'moov', 0, size);
    if (!brand || !index) return null;
    if (!playableBrands.test((await readAt(file, brand.start, 4)).toString('latin1'))) return null;
    const header = await find(file, 'mvhd', index.start, index.end);
    return header ? await headerDurationMs(file, header) : null;
  } finally {
    await file.close();
  }
}

/** The length of a sound file in milliseconds, or null where it cannot be told. */
export async function soundDurationMs(path: string): Promise<number | null> {
  const { parseFile } = await import('music-metadata');
  try {
    const parsing = parseFile(path, { duration: true, skipCovers: true });
    const { format } = await withDeadline(parsing, 2_000, 'Reading a sound file');
    return format.duration ? Math.round(format.duration * 1_000) : null;
  } catch {
    return null;
  }
}
