import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import type { Viewer } from '../../kernel/auth/viewer.ts';
import { Context } from '../../kernel/context.ts';
import { createFileStore } from '../../kernel/files/file-store.ts';
import { startInstallation } from '../../kernel/testing/installation.ts';
import { File, FileKind } from './file.entity.ts';
import { FileRefusedError } from './file.errors.ts';
import { FileIntake } from './file.intake.ts';
import { fileRoutes } from './file.routes.ts';
import { FileService } from './file.service.ts';
import { FileUploadStartPayload } from './file.type.ts';
import { FileUrls } from './file.urls.ts';
import { SoundConverter } from './sound-converter.ts';

/** For specs: files on a database, a folder and a server of their own, and what people do with them. */
export async function startFileHouse(ffmpegPath = 'no-such-program') {
  const installation = await startInstallation([File]);
  const folder = await mkdtemp(join(tmpdir(), 'parley-files-'));
  const store = createFileStore({ folder });
  const { openContext, parts } = installation;
  const urls = new FileUrls(installation.secrets);
  const limiter = { take: () => Promise.resolve(), forgive: () => Promise.resolve() };
  const service = new FileService(store, urls, limiter, async () => Object.values(FileKind));
  const app = fastify();
  const intake = new FileIntake(store, new SoundConverter(ffmpegPath), openContext);
  fileRoutes(app, { urls, intake, store, openContext, now: parts.now });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const stop = async () => {
    await app.close();
    await installation.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return {
    installation,
    folder,
    urls,
    service,
    origin,
    stop,
    ...peopleOf(service, installation, origin),
  };
}

type Installation = Awaited<ReturnType<typeof startInstallation>>;

function peopleOf(service: FileService, installation: Installation, origin: string) {
  /** A visitor of a tenant, by default of a new one. */
  async function someVisitor(tenantId?: string): Promise<Context> {
    const viewer: Viewer = { kind: 'VISITOR', visitorId: randomUUID(), channelId: randomUUID() };
    const tenant = tenantId ?? (await installation.addTenant());
    return new Context(installation.parts, tenant, viewer, 'en');
  }

  async function start(ctx: Context, name: string, mimeType: string, size: number) {
    const result = await service.start(ctx, { name, mimeType, size });
    if (!(result instanceof FileUploadStartPayload)) throw new Error(result.message);
    return result;
  }

  async function put(uploadUrl: string, body: Buffer | string) {
    const bytes = new Uint8Array(Buffer.from(body));
    const response = await fetch(origin + uploadUrl, { method: 'PUT', body: bytes });
    return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
  }

  /** Announces and puts a file; gives its id and what the server answered. */
  async function upload(ctx: Context, name: string, mimeType: string, body: Buffer | string) {
    const { fileId, uploadUrl } = await start(ctx, name, mimeType, Buffer.byteLength(body));
    return { fileId, uploadUrl, ...(await put(uploadUrl, body)) };
  }

  async function claimed(ctx: Context, fileId: string): Promise<File> {
    const file = await service.claim(ctx, fileId);
    if (file instanceof FileRefusedError) throw new Error(file.message);
    return file;
  }

  const download = (url: string, headers: Record<string, string> = {}) =>
    fetch(origin + url, { headers });

  return { someVisitor, start, put, upload, claimed, download };
}
