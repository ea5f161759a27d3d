import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Context } from '../../kernel/context.ts';
import type { FileStore } from '../../kernel/files/file-store.ts';
import { File, FileKind } from './file.entity.ts';
import { type Picture, redraw } from './file.image.ts';
import { judge, type Judged } from './file.kind.ts';
import { cleanName, withExtension } from './file.name.ts';
import { receive } from './file.receive.ts';
import { Refusal } from './file.refusal.ts';
import { refusalOf, storageKeys } from './file.service.ts';
import type { Ticket } from './file.ticket.ts';
import type { SoundConverter } from './sound-converter.ts';

const atOnce = 32;
const atOnceByOne = 4;

/** What is stored of an upload. */
interface Checked {
  readonly path: string;
  readonly judged: Judged;
  readonly picture?: Picture;
  /** What it was made from, to be kept as well. */
  readonly original?: { readonly path: string; readonly mimeType: string };
}

/** Takes the bytes of announced files: receives, judges, cleans and stores them. */
export class FileIntake {
  readonly #store: FileStore;
  readonly #sounds: SoundConverter;
  readonly #openContext: (tenantId: string) => Context;
  readonly #running = new Map<string, number>();
  #total = 0;

  constructor(
    store: FileStore,
    sounds: SoundConverter,
    openContext: (tenantId: string) => Context,
  ) {
    this.#store = store;
    this.#sounds = sounds;
    this.#openContext = openContext;
  }

  /** Resolves to the stored file. Throws a `Refusal`; what was refused cannot be tried again. */
  async take(ticket: Ticket, body: Readable): Promise<File> {
    const mine = this.#running.get(ticket.reader) ?? 0;
    if (this.#total >= atOnce || mine >= atOnceByOne) throw new Refusal('BUSY');
    this.#total += 1;
    this.#running.set(ticket.reader, mine + 1);
    const folder = await mkdtemp(join(tmpdir(), 'parley-upload-'));
    try {
      return await this.#process(ticket, body, folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
      this.#total -= 1;
      const left = (this.#running.get(ticket.reader) ?? 1) - 1;
      if (left > 0) this.#running.set(ticket.reader, left);
      else this.#running.delete(ticket.reader);
    }
  }

  /**
   * Keeps what a provider brought for a visitor, checked like an upload and in use from the start. Throws a `Refusal` for what
   * is not welcome.
   */
  async keep(
    ctx: Context,
    visitorId: string,
    { name, mimeType, bytes }: { name: string; mimeType: string; bytes: Buffer },
  ): Promise<File> {
    const { tenantId } = ctx;
    const id = ctx.newId();
    const refusal = refusalOf({ name, mimeType, size: bytes.length });
    if (refusal) throw new Refusal(refusal);
    ctx.em.create(File, {
      tenantId,
      id,
      name: cleanName(name),
      mimeType,
      size: bytes.length,
      ownerKind: 'VISITOR',
      ownerId: visitorId,
      state: 'STARTED',
      createdAt: ctx.now(),
      referencedAt: ctx.now(),
    });
    await ctx.em.flush();
    const ticket = { use: 'upload', tenantId, fileId: id, expires: 0 } as const;
    return this.take({ ...ticket, reader: `visitor-${visitorId}` }, Readable.from([bytes]));
  }

  async #process({ tenantId, fileId }: Ticket, body: Readable, folder: string): Promise<File> {
    const ctx = this.#openContext(tenantId);
    const file = await ctx.em.findOne(File, { id: fileId });
    if (!file) throw new Refusal('EXPIRED');
    if (file.state !== 'STARTED') throw new Refusal('UPLOADED_BEFORE');
    const [upload, target] = [join(folder, 'upload'), join(folder, 'redrawn')];
    await receive(body, upload, file.size);
    try {
      const { name, mimeType, size } = file;
      const judged = await judge({ path: upload, name, mimeType, size });
      const playable = judged.mimeType === 'audio/amr' && (await this.#playable(upload, folder));
      if (playable) return await this.#keep(ctx, file, playable);
      if (judged.kind !== FileKind.IMAGE) {
        return await this.#keep(ctx, file, { path: upload, judged });
      }
      const picture = await redraw(upload, target, judged);
      return await this.#keep(ctx, file, { path: target, judged, picture });
    } catch (error) {
      if (error instanceof Refusal) await this.#refuse(ctx, fileId);
      throw error;
    }
  }

  /** An AMR sound as browsers play it; null without the program for it, or where that cannot read it. */
  async #playable(upload: string, folder: string): Promise<Checked | null> {
    const path = join(folder, 'playable');
    if (!(await this.#sounds.isThere()) || !(await this.#sounds.convert(upload, path))) return null;
    const { size } = await stat(path);
    const judged = await judge({ path, name: 'voice.mp3', mimeType: 'audio/mpeg', size });
    return { path, judged, original: { path: upload, mimeType: 'audio/amr' } };
  }

  async #keep(
    ctx: Context,
    { id, name, tenantId }: File,
    { path, judged, picture, original }: Checked,
  ): Promise<File> {
    const keys = storageKeys({ tenantId, id });
    const { size } = await stat(path);
    return ctx.transact(async inside => {
      // Locked while the bytes are stored: of two uploads to one address the second comes too late.
      const [row] = await inside.em.execute<{ state: string }[]>(
        'select state from app.file where tenant_id = ? and id = ? for update',
        [tenantId, id],
      );
      if (row?.state !== 'STARTED') throw new Refusal('UPLOADED_BEFORE');
      if (picture) await this.#store.put(keys.thumbnail, picture.thumbnail, 'image/webp');
      if (original)
        await this.#store.put(
          keys.original,
          { stream: createReadStream(original.path), size: (await stat(original.path)).size },
          original.mimeType,
        );
      await this.#store.put(keys.full, { stream: createReadStream(path), size }, judged.mimeType);
      const file = await inside.em.findOneOrFail(File, { id });
      Object.assign(file, { state: 'READY', kind: judged.kind, mimeType: judged.mimeType, size });
      Object.assign(file, { durationMs: judged.durationMs ?? null });
      if (original) file.name = withExtension(name, 'mp3');
      if (picture) {
        const { width, height, extension } = picture;
        Object.assign(file, { width, height, name: withExtension(name, extension) });
      }
      await inside.em.flush();
      return file;
    });
  }

  async #refuse(ctx: Context, fileId: string): Promise<void> {
    await ctx.em.nativeUpdate(File, { id: fileId, state: 'STARTED' }, { state: 'REFUSED' });
  }
}
