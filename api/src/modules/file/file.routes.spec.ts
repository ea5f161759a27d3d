import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import fastify, { type FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Viewer } from '../../kernel/auth/viewer.ts';
import { Context } from '../../kernel/context.ts';
import { createFileStore } from '../../kernel/files/file-store.ts';
import { type Installation, startInstallation } from '../../kernel/testing/installation.ts';
import { File } from './file.entity.ts';
import { FileRefusedError } from './file.errors.ts';
import { FileIntake } from './file.intake.ts';
import { deleteUnusedFile } from './file.jobs.ts';
import { fileRoutes } from './file.routes.ts';
import { heicPhoto, mp4, picture, telltalePhoto } from './file.samples.ts';
import { FileService } from './file.service.ts';
import { FileUploadStartPayload } from './file.type.ts';
import { FileUrls } from './file.urls.ts';

let installation: Installation;
let folder: string;
let app: FastifyInstance;
let origin: string;
let urls: FileUrls;
let service: FileService;
let visitor: Context;

beforeAll(async () => {
  installation = await startInstallation([File]);
  folder = await mkdtemp(join(tmpdir(), 'parley-files-'));
  const store = createFileStore({ folder });
  const { openContext, parts } = installation;
  urls = new FileUrls(installation.secrets);
  const limiter = { take: () => Promise.resolve(), forgive: () => Promise.resolve() };
  service = new FileService(store, urls, limiter);
  app = fastify();
  const intake = new FileIntake(store, openContext);
  fileRoutes(app, { urls, intake, store, openContext, now: parts.now });
  await app.listen({ port: 0, host: '127.0.0.1' });
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}, 60_000);

afterAll(async () => {
  await app.close();
  await installation.stop();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  visitor = await someVisitor();
  installation.clock.now = new Date();
});

async function someVisitor(tenantId?: string): Promise<Context> {
  const viewer: Viewer = { kind: 'VISITOR', visitorId: randomUUID(), channelId: randomUUID() };
  return new Context(
    installation.parts,
    tenantId ?? (await installation.addTenant()),
    viewer,
    'en',
  );
}

async function start(name: string, mimeType: string, size: number, ctx = visitor) {
  const result = await service.start(ctx, { name, mimeType, size });
  if (!(result instanceof FileUploadStartPayload)) throw new Error(result.message);
  return result;
}

async function put(uploadUrl: string, body: Buffer | string) {
  const response = await fetch(origin + uploadUrl, {
    method: 'PUT',
    body: new Uint8Array(Buffer.from(body)),
  });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
}

/** Announces and puts a file; gives its id and what the server answered. */
async function upload(name: string, mimeType: string, body: Buffer | string, ctx = visitor) {
  const { fileId, uploadUrl } = await start(name, mimeType, Buffer.byteLength(body), ctx);
  return { fileId, uploadUrl, ...(await put(uploadUrl, body)) };
}

async function claimed(fileId: string, ctx = visitor): Promise<File> {
  const file = await service.claim(ctx, fileId);
  if (file instanceof FileRefusedError) throw new Error(file.message);
  return file;
}

const download = (url: string, headers: Record<string, string> = {}) =>
  fetch(origin + url, { headers });

it('K-05: keeps a picture upright and without place and camera, and makes a thumbnail', async () => {
  const photo = await telltalePhoto();
  expect(photo.toString('latin1')).toContain('Telltale');
  const { fileId, status, answer } = await upload('照片.jpeg', 'image/jpeg', photo);
  expect([status, answer]).toEqual([
    201,
    expect.objectContaining({ kind: 'IMAGE', width: 40, height: 80 }),
  ]);

  const file = await claimed(fileId);
  const response = await download(urls.url(visitor, file));
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(response.headers.get('content-type')).toBe('image/jpeg');
  expect(response.headers.get('content-disposition')).toMatch(/^inline;.*%E7%85%A7%E7%89%87\.jpg$/);
  expect(bytes).toHaveLength(file.size);
  expect(bytes.toString('latin1')).not.toContain('Telltale');
  const metadata = await sharp(bytes).metadata();
  expect(metadata).toMatchObject({ width: 40, height: 80 });
  expect(metadata).not.toHaveProperty('exif');

  const thumbnail = await download(urls.url(visitor, file, 'thumbnail'));
  expect(thumbnail.headers.get('content-type')).toBe('image/webp');
  expect((await sharp(await thumbnail.arrayBuffer()).metadata()).format).toBe('webp');
});

it('makes thumbnails of at most 640 pixels', async () => {
  const { fileId } = await upload('wide.png', 'image/png', await picture('png', 1_600, 400));
  const response = await download(urls.url(visitor, await claimed(fileId), 'thumbnail'));
  expect(await sharp(await response.arrayBuffer()).metadata()).toMatchObject({
    width: 640,
    height: 160,
  });
});

it('keeps a moving picture moving', async () => {
  const frames = await Promise.all(
    [10, 200].map(red =>
      sharp({ create: { width: 6, height: 4, channels: 3, background: { r: red, g: 0, b: 0 } } })
        .png()
        .toBuffer(),
    ),
  );
  const gif = await sharp(frames, { join: { animated: true } })
    .gif({ delay: [100, 100] })
    .toBuffer();
  const { fileId, answer } = await upload('move.gif', 'image/gif', gif);
  expect(answer).toMatchObject({ width: 6, height: 4 });
  const response = await download(urls.url(visitor, await claimed(fileId)));
  expect((await sharp(await response.arrayBuffer()).metadata()).pages).toBe(2);
});

it('K-05: turns a photo of an iPhone into one that every browser shows', async () => {
  const { fileId, answer } = await upload('IMG_0042.HEIC', 'image/heic', await heicPhoto());
  expect(answer).toMatchObject({
    name: 'IMG_0042.jpg',
    mimeType: 'image/jpeg',
    width: 64,
    height: 48,
  });
  const response = await download(urls.url(visitor, await claimed(fileId)));
  const { dominant } = await sharp(await response.arrayBuffer()).stats();
  expect(dominant).toEqual({ r: 200, g: 24, b: 56 });
});

it('K-07: plays a video in place, by ranges', async () => {
  const video = mp4({ padding: 5_000 });
  const { fileId, answer } = await upload('clip.mp4', 'video/mp4', video);
  expect(answer).toMatchObject({ kind: 'VIDEO', mimeType: 'video/mp4' });
  const url = urls.url(visitor, await claimed(fileId));
  const part = await download(url, { range: 'bytes=100-199' });
  expect(part.status).toBe(206);
  expect(part.headers.get('content-range')).toBe(`bytes 100-199/${video.length}`);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(video.subarray(100, 200));
});

it('K-08: hands out a file for saving only, under headers that keep it from running', async () => {
  const { fileId } = await upload('合同.pdf', 'application/pdf', '%PDF-1.4\n%%EOF\n');
  const response = await download(urls.url(visitor, await claimed(fileId)));
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="__.pdf"; filename*=UTF-8''%E5%90%88%E5%90%8C.pdf`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, max-age=600',
  });
});

it('F01: refuses a byte more than announced or allowed, and a byte less', async () => {
  const limit = 20 * 1_048_576;
  expect(
    await service.start(visitor, { name: 'a.zip', mimeType: 'application/zip', size: limit + 1 }),
  ).toBeInstanceOf(FileRefusedError);
  const more = await start('a.txt', 'text/plain', 10);
  expect(await put(more.uploadUrl, 'x'.repeat(11))).toMatchObject({
    status: 413,
    answer: { reason: 'LARGER_THAN_ANNOUNCED' },
  });
  const less = await start('a.txt', 'text/plain', 10);
  expect(await put(less.uploadUrl, 'x'.repeat(9))).toMatchObject({
    status: 400,
    answer: { reason: 'INCOMPLETE' },
  });
  // A break is no verdict about the file: the same address takes it on the next try.
  expect((await put(less.uploadUrl, 'x'.repeat(10))).status).toBe(201);
});

it('F01: refuses an endless body without a length, and answers before it ends', async () => {
  const { uploadUrl } = await start('a.txt', 'text/plain', 1_000);
  const request = httpRequest(origin + uploadUrl, { method: 'PUT' });
  request.on('error', () => {});
  const answered = new Promise<string>(resolve => {
    request.once(
      'response',
      response => void text(response).then(body => resolve(`${response.statusCode} ${body}`)),
    );
  });
  request.write(Buffer.alloc(5_000));
  expect(await answered).toMatch(/^413 .*LARGER_THAN_ANNOUNCED/);
  request.destroy();
});

it('F01: refuses too many uploads at once by one person, and leaves nothing behind', async () => {
  const hanging = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const { uploadUrl } = await start('a.txt', 'text/plain', 100);
      const request = httpRequest(origin + uploadUrl, { method: 'PUT' });
      request.on('error', () => {});
      request.write('x');
      return request;
    }),
  );
  const fifth = await start('a.txt', 'text/plain', 1);
  // The fourth may not have arrived yet; then this one slips in before it.
  await expect
    .poll(async () => (await put((await start('a.txt', 'text/plain', 1)).uploadUrl, 'x')).status)
    .toBe(429);
  for (const request of hanging) request.destroy();
  await expect.poll(async () => (await put(fifth.uploadUrl, 'x')).status).toBe(201);
  await expect
    .poll(async () => (await readdir(tmpdir())).filter(name => name.startsWith('parley-upload-')))
    .toEqual([]);
});

it('F04: refuses bombs quickly, by their pixels and not by their bytes', async () => {
  const many = Array.from({ length: 42 }, (_, index) => ({
    create: {
      width: 1_000,
      height: 1_000,
      channels: 3 as const,
      background: index % 2 ? 'red' : 'blue',
    },
  }));
  const frames = await Promise.all(many.map(frame => sharp(frame).png().toBuffer()));
  const gif = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const wide = await sharp({
    create: { width: 9_000, height: 9_000, channels: 3, background: 'red' },
    limitInputPixels: false,
  })
    .png()
    .toBuffer();
  for (const [name, type, bytes] of [
    ['b.gif', 'image/gif', gif],
    ['b.png', 'image/png', wide],
  ] as const) {
    const before = performance.now();
    const { status, answer } = await upload(name, type, bytes);
    expect([status, answer['reason']]).toEqual([413, 'PICTURE_TOO_LARGE']);
    expect(performance.now() - before).toBeLessThan(1_000);
  }
}, 30_000);

it('F03: says why it refuses, in the language of the browser, and takes no second try', async () => {
  const page = '<!doctype html><script>alert(1)</script>';
  const { fileId, uploadUrl } = await start('cat.png', 'image/png', page.length);
  const response = await fetch(origin + uploadUrl, {
    method: 'PUT',
    body: page,
    headers: { 'accept-language': 'zh-CN' },
  });
  expect([response.status, await response.json()]).toEqual([
    415,
    { code: 'FILE_REFUSED', reason: 'PROGRAM', message: '不能发送程序、脚本或网页文件。' },
  ]);
  expect((await put(uploadUrl, page)).status).toBe(409);
  expect(await service.claim(visitor, fileId)).toMatchObject({ code: 'FILE_REFUSED' });
});

it('takes the bytes of one file once, also when two uploads race', async () => {
  const bytes = await picture('png', 600, 600);
  const { fileId, uploadUrl } = await start('a.png', 'image/png', bytes.length);
  const answers = await Promise.all([
    put(uploadUrl, bytes),
    put(uploadUrl, bytes),
    put(uploadUrl, bytes),
  ]);
  expect(answers.map(answer => answer.status).toSorted()).toEqual([201, 409, 409]);
  expect((await claimed(fileId)).state).toBe('READY');
});

it('gives a file to its owner alone, again when a send is repeated', async () => {
  const { fileId } = await upload('a.txt', 'text/plain', 'text');
  const [other, stranger] = [await someVisitor(visitor.tenantId), await someVisitor()];
  for (const thief of [other, stranger]) {
    await expect(service.claim(thief, fileId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
  await expect(service.claim(visitor, 'no uuid')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await claimed(fileId);
  expect((await claimed(fileId)).id).toBe(fileId);
  expect(await service.claimImage(visitor, fileId)).toMatchObject({ code: 'FILE_REFUSED' });
});

it('F05: answers 410 once an address has expired, was changed, or its file is gone', async () => {
  const { fileId, uploadUrl } = await upload('a.txt', 'text/plain', 'text');
  const url = urls.url(visitor, await claimed(fileId));
  expect((await download(url)).status).toBe(200);
  for (const wrong of [
    url.replace(fileId, randomUUID()),
    url.replace('visitor-', 'agent-'),
    url.replace('/files/full.', '/files/thumbnail.'),
    uploadUrl.replace('/upload/', '/'),
    '/files/..%2f..%2fetc%2fpasswd',
  ]) {
    expect((await download(wrong)).status, wrong).toBe(410);
  }
  expect((await put(url.replace('/files/', '/files/upload/'), 'text')).status).toBe(410);

  installation.clock.now = new Date(Date.now() + 10 * 60_000);
  expect((await download(url)).status).toBe(410);
  installation.clock.now = new Date();
  await visitor.em.execute('delete from app.file where tenant_id = ? and id = ?', [
    visitor.tenantId,
    fileId,
  ]);
  expect((await download(url)).status).toBe(410);
});

it('shows a logo or a face to everybody, at an address that stays', async () => {
  const { fileId } = await upload('logo.png', 'image/png', await picture('png'));
  const url = urls.publicUrl(visitor.tenantId, fileId);
  expect(urls.publicUrl(visitor.tenantId, fileId)).toBe(url);
  installation.clock.now = new Date(Date.now() + 365 * 86_400_000);
  const response = await download(url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/webp');
  expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
});

it('P-16: deletes a file with its bytes when nothing refers to it after a day', async () => {
  const [used, unused] = [
    await upload('a.png', 'image/png', await picture('png')),
    await upload('b.txt', 'text/plain', 'text'),
  ];
  await claimed(used.fileId);
  const due = () =>
    installation.database.pool.query<{ fired: string }>(
      'select app.timer_claim($1, 1000) as fired',
      [installation.clock.now],
    );
  installation.clock.now = new Date(Date.now() + 25 * 3_600_000);
  await due();
  const { rows } = await installation.database.pool.query<{
    tenant_id: string;
    kind: string;
    payload: unknown;
  }>(`select tenant_id, kind, payload from app.outbox_claim(1000, '1 hour') where tenant_id = $1`, [
    visitor.tenantId,
  ]);
  expect(rows).toEqual([
    {
      tenant_id: visitor.tenantId,
      kind: 'timer.file.delete-unused',
      payload: { subjectId: unused.fileId },
    },
  ]);

  const job = deleteUnusedFile(service);
  const system = installation.openContext(visitor.tenantId);
  await job.run(system, { subjectId: unused.fileId });
  // Too late or by mistake, it spares a file in use.
  await job.run(system, { subjectId: used.fileId });
  expect(await readdir(join(folder, visitor.tenantId))).toEqual([
    used.fileId,
    `${used.fileId}-thumbnail`,
  ]);
  expect((await claimed(used.fileId)).id).toBe(used.fileId);
});
