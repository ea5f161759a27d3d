import { Readable } from 'node:stream';
import type { File } from './file.entity.ts';

const inlineTypes = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'video/mp4',
  'audio/mpeg',
  'audio/mp4',
  'audio/ogg',
  'audio/webm',
  'audio/aac',
  'audio/wav',
]);

const percentEncode = (text: string) =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A `Content-Disposition` with the name for old and new browsers (RFC 6266, RFC 8187). */
export function disposition(type: 'inline' | 'attachment', name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  return `${type}; filename="${ascii}"; filename*=UTF-8''${percentEncode(name)}`;
}

/** Headers under which a file can be looked at or saved, but never runs as a page of ours. */
export function fileHeaders(
  { name, mimeType }: Pick<File, 'name' | 'mimeType'>,
  { isThumbnail, reader }: { isThumbnail: boolean; reader: string },
): Record<string, string> {
  const isPublic = reader === 'public';
  // Visitors look at files inside other sites too; members only ever at the desk.
  const isEmbeddable = isPublic || reader.startsWith('visitor-');
  const type = isThumbnail ? 'image/webp' : mimeType;
  return {
    'content-type': type,
    'content-disposition': disposition(inlineTypes.has(type) ? 'inline' : 'attachment', name),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': isEmbeddable ? 'cross-origin' : 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': isPublic ? 'public, max-age=86400' : 'private, max-age=600',
  };
}

/** Bytes from `start` to `end`, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** The one range a `Range` header asks for; null to send the whole file (RFC 9110 allows that always). */
export function rangeOf(header: string | undefined, size: number): ByteRange | null {
  const [, first, last] = /^bytes=(?=.*\d)(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined) return null;
  const range = first
    ? { start: Number(first), end: last ? Math.min(Number(last), size - 1) : size - 1 }
    : { start: Math.max(size - Number(last), 0), end: size - 1 };
  return range.start <= range.end ? range : null;
}

/** The bytes of a range out of a stream. */
export function slice(stream: Readable, { start, end }: ByteRange): Readable {
  async function* part() {
    let position = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      const piece = chunk.subarray(Math.max(start - position, 0), end + 1 - position);
      position += chunk.length;
      if (piece.length > 0) yield piece;
      if (position > end) return;
    }
  }
  return Readable.from(part(), { objectMode: false });
}
