import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakeS3 } from './fake-s3.ts';
import { createFileStore, FileMissingError, type FileStore } from './file-store.ts';
import { parseS3Url } from './flydrive-disk.ts';

function conformance(open: () => FileStore) {
  const newKey = () => `${randomUUID()}/${randomUUID()}`;

  async function read(store: FileStore, key: string) {
    const { stream, size } = await store.read(key);
    return { bytes: await buffer(stream), size };
  }

  it('gives back what was put, from memory', async () => {
    const [store, key, bytes] = [open(), newKey(), randomBytes(1_000)];
    await store.put(key, bytes, 'image/png');
    expect(await read(store, key)).toEqual({ bytes, size: 1_000 });
  });

  it('gives back what was put, from a stream of many pieces', async () => {
    const [store, key] = [open(), newKey()];
    const pieces = Array.from({ length: 50 }, () => randomBytes(20_000));
    await store.put(key, { stream: Readable.from(pieces), size: 1_000_000 }, 'video/mp4');
    expect(await read(store, key)).toEqual({ bytes: Buffer.concat(pieces), size: 1_000_000 });
  });

  it('replaces what was there', async () => {
    const [store, key] = [open(), newKey()];
    await store.put(key, Buffer.from('a long first text'), 'text/plain');
    await store.put(key, Buffer.from('second'), 'text/plain');
    expect(String((await read(store, key)).bytes)).toBe('second');
  });

  it('keeps an empty file', async () => {
    const [store, key] = [open(), newKey()];
    await store.put(key, Buffer.alloc(0), 'text/plain');
    expect(await read(store, key)).toEqual({ bytes: Buffer.alloc(0), size: 0 });
  });

  it('says that a file is missing, and deletes what is there or not', async () => {
    const [store, key] = [open(), newKey()];
    await expect(store.read(key)).rejects.toThrow(FileMissingError);
    await store.delete(key);
    await store.put(key, Buffer.from('x'), 'text/plain');
    await store.delete(key);
    await expect(store.read(key)).rejects.toThrow(FileMissingError);
  });

  it('rejects when the bytes break off, and accepts the file again', async () => {
    const [store, key] = [open(), newKey()];
    async function* broken() {
      yield Buffer.from('half');
      throw new Error('the disk fell out');
    }
    const stream = Readable.from(broken());
    await expect(store.put(key, { stream, size: 8 }, 'text/plain')).rejects.toThrow();
    await store.put(key, Buffer.from('whole'), 'text/plain');
    expect(String((await read(store, key)).bytes)).toBe('whole');
  });

  it('never leaves its place', async () => {
    await expect(open().put('../outside', Buffer.from('x'), 'text/plain')).rejects.toThrow();
  });
}

describe('in a folder', () => {
  let parent: string;
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'parley-store-'));
  });
  afterAll(async () => {
    expect(await readdir(parent)).toEqual(['files']);
    await rm(parent, { recursive: true });
  });

  conformance(() => createFileStore({ folder: join(parent, 'files') }));
});

describe('in S3', () => {
  let s3: Awaited<ReturnType<typeof startFakeS3>>;
  beforeAll(async () => {
    s3 = await startFakeS3();
  });
  afterAll(() => s3.stop());

  conformance(() => createFileStore({ url: s3.url }));

  it('tells S3 what a file is', async () => {
    await createFileStore({ url: s3.url }).put('tenant/file', Buffer.from('x'), 'image/webp');
    expect(s3.objects.get('tenant/file')?.type).toBe('image/webp');
  });

  it('reports a wrong key as a failure and not as a missing file', async () => {
    const store = createFileStore({ url: s3.url.replace('key:', 'stranger:') });
    await expect(store.read('tenant/file')).rejects.not.toThrow(FileMissingError);
  });
});

it('reads the address of a bucket', () => {
  expect(parseS3Url('s3://k%2Fy:s%2Bt@minio.example:9000/files?region=eu-west-1')).toEqual({
    endpoint: 'https://minio.example:9000',
    bucket: 'files',
    region: 'eu-west-1',
    credentials: { accessKeyId: 'k/y', secretAccessKey: 's+t' },
  });
});

it.each([
  '',
  'https://host/bucket',
  's3://host/bucket',
  's3://key:secret@host/',
  's3://k:s@host/a/b',
])('refuses the address %j with a sentence', url => {
  expect(() => parseS3Url(url)).toThrow('STORAGE_URL must look like');
});
