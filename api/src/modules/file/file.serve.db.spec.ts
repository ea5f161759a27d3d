import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Context } from '../../kernel/context.ts';
import { startFileHouse } from './file.house.ts';
import { deleteUnusedFile } from './file.jobs.ts';
import { heicPhoto, mp4, picture, telltalePhoto } from './file.samples.ts';

let house: Awaited<ReturnType<typeof startFileHouse>>;
let visitor: Context;
beforeAll(async () => {
  house = await startFileHouse();
}, 60_000);
afterAll(() => house.stop());
beforeEach(async () => {
  house.installation.clock.now = new Date();
  visitor = await house.someVisitor();
});

it('K-05: keeps a picture upright and without place and camera, and makes a thumbnail', async () => {
  const photo = await telltalePhoto();
  expect(photo.toString('latin1')).toContain('Telltale');
  const { fileId, status, answer } = await house.upload(visitor, '照片.jpeg', 'image/jpeg', photo);
  expect([status, answer]).toEqual([
    201,
    expect.objectContaining({ kind: 'IMAGE', width: 40, height: 80 }),
  ]);

  const file = await house.claimed(visitor, fileId);
  const response = await house.download(house.urls.url(visitor, file));
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(response.headers.get('content-type')).toBe('image/jpeg');
  expect(response.headers.get('content-disposition')).toMatch(/^inline;.*%E7%85%A7%E7%89%87\.jpg$/);
  expect(bytes).toHaveLength(file.size);
  expect(bytes.toString('latin1')).not.toContain('Telltale');
  const metadata = await sharp(bytes).metadata();
  expect(metadata).toMatchObject({ width: 40, height: 80 });
  expect(metadata).not.toHaveProperty('exif');

  const thumbnail = await house.download(house.urls.url(visitor, file, 'thumbnail'));
  expect(thumbnail.headers.get('content-type')).toBe('image/webp');
  expect((await sharp(await thumbnail.arrayBuffer()).metadata()).format).toBe('webp');
});

it('makes thumbnails of at most 640 pixels', async () => {
  const { fileId } = await house.upload(
    visitor,
    'wide.png',
    'image/png',
    await picture('png', 1_600, 400),
  );
  const response = await house.download(
    house.urls.url(visitor, await house.claimed(visitor, fileId), 'thumbnail'),
  );
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
  const { fileId, answer } = await house.upload(visitor, 'move.gif', 'image/gif', gif);
  expect(answer).toMatchObject({ width: 6, height: 4 });
  const response = await house.download(
    house.urls.url(visitor, await house.claimed(visitor, fileId)),
  );
  expect((await sharp(await response.arrayBuffer()).metadata()).pages).toBe(2);
});

it('K-05: turns a photo of an iPhone into one that every browser shows', async () => {
  const { fileId, answer } = await house.upload(
    visitor,
    'IMG_0042.HEIC',
    'image/heic',
    await heicPhoto(),
  );
  expect(answer).toMatchObject({
    name: 'IMG_0042.jpg',
    mimeType: 'image/jpeg',
    width: 64,
    height: 48,
  });
  const response = await house.download(
    house.urls.url(visitor, await house.claimed(visitor, fileId)),
  );
  const { dominant } = await sharp(await response.arrayBuffer()).stats();
  expect(dominant).toEqual({ r: 200, g: 24, b: 56 });
});

it('K-07: plays a video in place, by ranges', async () => {
  const video = mp4({ padding: 5_000 });
  const { fileId, answer } = await house.upload(visitor, 'clip.mp4', 'video/mp4', video);
  expect(answer).toMatchObject({ kind: 'VIDEO', mimeType: 'video/mp4' });
  const url = house.urls.url(visitor, await house.claimed(visitor, fileId));
  const part = await house.download(url, { range: 'bytes=100-199' });
  expect(part.status).toBe(206);
  expect(part.headers.get('content-range')).toBe(`bytes 100-199/${video.length}`);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(video.subarray(100, 200));
});

it('K-08: hands out a file for saving only, under headers that keep it from running', async () => {
  const { fileId } = await house.upload(
    visitor,
    '合同.pdf',
    'application/pdf',
    '%PDF-1.4\n%%EOF\n',
  );
  const response = await house.download(
    house.urls.url(visitor, await house.claimed(visitor, fileId)),
  );
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="__.pdf"; filename*=UTF-8''%E5%90%88%E5%90%8C.pdf`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'private, max-age=600',
  });
});

it('F05: answers 410 once an address has expired, was changed, or its file is gone', async () => {
  const { fileId, uploadUrl } = await house.upload(visitor, 'a.txt', 'text/plain', 'text');
  const url = house.urls.url(visitor, await house.claimed(visitor, fileId));
  expect((await house.download(url)).status).toBe(200);
  for (const wrong of [
    url.replace(fileId, randomUUID()),
    url.replace('visitor-', 'agent-'),
    url.replace('/files/full.', '/files/thumbnail.'),
    uploadUrl.replace('/upload/', '/'),
    '/files/..%2f..%2fetc%2fpasswd',
  ]) {
    expect((await house.download(wrong)).status, wrong).toBe(410);
  }
  expect((await house.put(url.replace('/files/', '/files/upload/'), 'text')).status).toBe(410);

  house.installation.clock.now = new Date(Date.now() + 10 * 60_000);
  expect((await house.download(url)).status).toBe(410);
  house.installation.clock.now = new Date();
  await visitor.em.execute('delete from app.file where tenant_id = ? and id = ?', [
    visitor.tenantId,
    fileId,
  ]);
  expect((await house.download(url)).status).toBe(410);
});

it('shows a logo or a face to everybody, at an address that stays', async () => {
  const { fileId } = await house.upload(visitor, 'logo.png', 'image/png', await picture('png'));
  const url = house.urls.publicUrl(visitor, fileId);
  expect(house.urls.publicUrl(visitor, fileId)).toBe(url);
  house.installation.clock.now = new Date(Date.now() + 365 * 86_400_000);
  const response = await house.download(url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/webp');
  expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
});

it('P-16: deletes a file with its bytes when nothing refers to it after a day', async () => {
  const [used, unused] = [
    await house.upload(visitor, 'a.png', 'image/png', await picture('png')),
    await house.upload(visitor, 'b.txt', 'text/plain', 'text'),
  ];
  await house.claimed(visitor, used.fileId);
  const due = () =>
    house.installation.database.pool.query<{ fired: string }>(
      'select app.timer_claim($1, 1000) as fired',
      [house.installation.clock.now],
    );
  house.installation.clock.now = new Date(Date.now() + 25 * 3_600_000);
  await due();
  const { rows } = await house.installation.database.pool.query<{
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

  const job = deleteUnusedFile(house.service);
  const system = house.installation.openContext(visitor.tenantId);
  await job.run(system, { subjectId: unused.fileId });
  // Too late or by mistake, it spares a file in use.
  await job.run(system, { subjectId: used.fileId });
  expect(await readdir(join(house.folder, visitor.tenantId))).toEqual([
    used.fileId,
    `${used.fileId}-thumbnail`,
  ]);
  expect((await house.claimed(visitor, used.fileId)).id).toBe(used.fileId);
});
