import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { judge } from './file.kind.ts';
import { mp4, picture, wav } from './file.samples.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-kind-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function judged(name: string, mimeType: string, bytes: Buffer | string) {
  const path = join(folder, 'upload');
  await writeFile(path, bytes);
  return judge({ path, name, mimeType, size: Buffer.byteLength(bytes) });
}

const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
const zip = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(512)]);
const elf = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46]), Buffer.alloc(512)]);
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

it.each(['png', 'jpeg', 'gif', 'webp'] as const)('F02: knows a %s picture', async encoding => {
  const name = `a.${encoding}`;
  const expected = { kind: 'IMAGE', mimeType: `image/${encoding}` };
  expect(await judged(name, 'application/octet-stream', await picture(encoding))).toEqual(expected);
});

it('F02: knows an mp4 and how long it lasts', async () => {
  const expected = { kind: 'VIDEO', mimeType: 'video/mp4', durationMs: 2_500 };
  expect(await judged('clip.mp4', 'video/mp4', mp4())).toEqual(expected);
});

it('F02: takes a short sound for a voice message and a long one for a file', async () => {
  const short = await judged('a.wav', 'audio/wav', wav(3));
  expect(short).toEqual({ kind: 'VOICE', mimeType: 'audio/wav', durationMs: 3_000 });
  const long = await judged('a.wav', 'audio/wav', wav(61));
  expect(long).toEqual({ kind: 'FILE', mimeType: 'audio/wav' });
});

it.each([
  ['合同.pdf', 'application/pdf', pdf, 'application/pdf'],
  ['a.zip', 'application/zip', zip, 'application/zip'],
  ['notes.txt', 'text/plain', '一些文字 < 更多', 'text/plain'],
  ['table.csv', 'text/csv', 'a,b\n1,2\n', 'text/plain'],
  ['data.dat', 'application/octet-stream', Buffer.from([1, 0, 2, 3]), 'application/octet-stream'],
])('takes %s for a file', async (name, type, bytes, mimeType) => {
  expect(await judged(name, type, bytes)).toEqual({ kind: 'FILE', mimeType });
});

it.each([
  ['a Windows program', 'report.pdf', 'application/pdf', exe],
  ['a Linux program', 'notes.txt', 'text/plain', elf],
  ['a shell script', 'notes.txt', 'text/plain', '#!/bin/sh\nrm -rf /\n'],
  ['PHP', 'notes.txt', 'text/plain', '<?php system($_GET["c"]); ?>'],
  ['a page', 'cat.png', 'image/png', '<!doctype html><script>alert(1)</script>'],
  ['a page in UTF-16', 'a.txt', 'text/plain', Buffer.from('\ufeff<html><script>', 'utf16le')],
  ['an SVG', 'cat.svg', 'image/svg+xml', svg],
  ['an SVG called PNG', 'cat.png', 'image/png', svg],
  ['an SVG behind an XML line', 'cat.xml', 'text/xml', `<?xml version="1.0"?>\n<!-- a -->${svg}`],
  ['a script by its name', 'run.bat', 'text/plain', 'echo hello'],
  ['a second extension', 'photo.png.exe', 'image/png', 'harmless'],
])('F03: refuses %s', async (_what, name, type, bytes) => {
  await expect(judged(name, type, bytes)).rejects.toMatchObject({ reason: 'PROGRAM' });
});

it('K-07: refuses content that is not what the name says, with the reason', async () => {
  const png = await picture('png');
  const cases: [string, string, Buffer | string, string][] = [
    ['clip.mp4', 'video/mp4', png, 'NOT_AS_NAMED'],
    ['cat.png', 'image/png', mp4(), 'NOT_AS_NAMED'],
    ['cat.png', 'image/png', 'just text', 'NOT_AS_NAMED'],
    ['report.pdf', 'application/pdf', png, 'NOT_AS_NAMED'],
    ['song.mp3', 'audio/mpeg', pdf, 'NOT_AS_NAMED'],
    ['clip.mov', 'video/quicktime', mp4({ brand: 'qt  ' }), 'VIDEO_CONTAINER'],
    ['clip.mp4', 'video/mp4', mp4({ brand: 'evil' }), 'VIDEO_CONTAINER'],
    ['clip.mp4', 'video/mp4', mp4({ hasIndex: false }), 'VIDEO_CONTAINER'],
    ['clip.mp4', 'video/mp4', mp4({ padding: 10 * 1_048_576 }), 'VIDEO_TOO_LARGE'],
    ['a.avif', 'image/avif', await picture('avif'), 'PICTURE_UNREADABLE'],
  ];
  for (const [name, type, bytes, reason] of cases) {
    await expect(judged(name, type, bytes), `${name}: ${reason}`).rejects.toMatchObject({ reason });
  }
});
