import { readdir } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Context } from '../../kernel/context.ts';
import { FileRefusedError } from './file.errors.ts';
import { startFileHouse } from './file.house.ts';
import { picture } from './file.samples.ts';

let house: Awaited<ReturnType<typeof startFileHouse>>;
let visitor: Context;
beforeAll(async () => {
  house = await startFileHouse();
}, 60_000);
afterAll(() => house.stop());
beforeEach(async () => {
  visitor = await house.someVisitor();
});

it('F01: refuses a byte more than announced or allowed, and a byte less', async () => {
  const limit = 20 * 1_048_576;
  expect(
    await house.service.start(visitor, {
      name: 'a.zip',
      mimeType: 'application/zip',
      size: limit + 1,
    }),
  ).toBeInstanceOf(FileRefusedError);
  const more = await house.start(visitor, 'a.txt', 'text/plain', 10);
  expect(await house.put(more.uploadUrl, 'x'.repeat(11))).toMatchObject({
    status: 413,
    answer: { reason: 'LARGER_THAN_ANNOUNCED' },
  });
  const less = await house.start(visitor, 'a.txt', 'text/plain', 10);
  expect(await house.put(less.uploadUrl, 'x'.repeat(9))).toMatchObject({
    status: 400,
    answer: { reason: 'INCOMPLETE' },
  });
  // A break is no verdict about the file: the same address takes it on the next try.
  expect((await house.put(less.uploadUrl, 'x'.repeat(10))).status).toBe(201);
});

it('F01: refuses an endless body without a length, and answers before it ends', async () => {
  const { uploadUrl } = await house.start(visitor, 'a.txt', 'text/plain', 1_000);
  const request = httpRequest(house.origin + uploadUrl, { method: 'PUT' });
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
      const { uploadUrl } = await house.start(visitor, 'a.txt', 'text/plain', 100);
      const request = httpRequest(house.origin + uploadUrl, { method: 'PUT' });
      request.on('error', () => {});
      request.write('x');
      return request;
    }),
  );
  const fifth = await house.start(visitor, 'a.txt', 'text/plain', 1);
  // The fourth may not have arrived yet; then this one slips in before it.
  await expect
    .poll(
      async () =>
        (await house.put((await house.start(visitor, 'a.txt', 'text/plain', 1)).uploadUrl, 'x'))
          .status,
    )
    .toBe(429);
  for (const request of hanging) request.destroy();
  await expect.poll(async () => (await house.put(fifth.uploadUrl, 'x')).status).toBe(201);
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
    const { status, answer } = await house.upload(visitor, name, type, bytes);
    expect([status, answer['reason']]).toEqual([413, 'PICTURE_TOO_LARGE']);
    expect(performance.now() - before).toBeLessThan(1_000);
  }
}, 30_000);

it('F03: says why it refuses, in the language of the browser, and takes no second try', async () => {
  const page = '<!doctype html><script>alert(1)</script>';
  const { fileId, uploadUrl } = await house.start(visitor, 'cat.png', 'image/png', page.length);
  const response = await fetch(house.origin + uploadUrl, {
    method: 'PUT',
    body: page,
    headers: { 'accept-language': 'zh-CN' },
  });
  expect([response.status, await response.json()]).toEqual([
    415,
    { code: 'FILE_REFUSED', reason: 'PROGRAM', message: '不能发送程序、脚本或网页文件。' },
  ]);
  expect((await house.put(uploadUrl, page)).status).toBe(409);
  expect(await house.service.claim(visitor, fileId)).toMatchObject({ code: 'FILE_REFUSED' });
});

it('takes the bytes of one file once, also when two uploads race', async () => {
  const bytes = await picture('png', 600, 600);
  const { fileId, uploadUrl } = await house.start(visitor, 'a.png', 'image/png', bytes.length);
  const answers = await Promise.all([
    house.put(uploadUrl, bytes),
    house.put(uploadUrl, bytes),
    house.put(uploadUrl, bytes),
  ]);
  expect(answers.map(answer => String(answer.status)).toSorted()).toEqual(['201', '409', '409']);
  expect((await house.claimed(visitor, fileId)).state).toBe('READY');
});

it('gives a file to its owner alone, again when a send is repeated', async () => {
  const { fileId } = await house.upload(visitor, 'a.txt', 'text/plain', 'text');
  const [other, stranger] = [await house.someVisitor(visitor.tenantId), await house.someVisitor()];
  for (const thief of [other, stranger]) {
    await expect(house.service.claim(thief, fileId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
  await expect(house.service.claim(visitor, 'no uuid')).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await house.claimed(visitor, fileId);
  expect((await house.claimed(visitor, fileId)).id).toBe(fileId);
  expect(await house.service.claimImage(visitor, fileId)).toMatchObject({ code: 'FILE_REFUSED' });
});
