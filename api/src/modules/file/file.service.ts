import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { FileStore } from '../../kernel/files/file-store.ts';
import type { RateLimiter } from '../../kernel/rate-limits.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { File, FileKind } from './file.entity.ts';
import { FileRefusedError } from './file.errors.ts';
import { announcedKinds, isProgramName } from './file.kind.ts';
import { fileLimits } from './file.limits.ts';
import { cleanName } from './file.name.ts';
import type { RefusalReason } from './file.refusal.ts';
import { FileUploadStartPayload, type FileUploadStartInput } from './file.type.ts';
import type { FileUrls } from './file.urls.ts';

/** The timer that looks whether an uploaded file was used. */
export const unusedTimer = 'file.delete-unused';
const keepUnusedMs = 24 * 3_600_000;

/** Where the bytes of a file, of its thumbnail, and of what it was made from are stored. */
export const storageKeys = ({ tenantId, id }: Pick<File, 'tenantId' | 'id'>) => ({
  full: `${tenantId}/${id}`,
  thumbnail: `${tenantId}/${id}-thumbnail`,
  original: `${tenantId}/${id}-original`,
});

function ownerOf({ viewer }: Context): Pick<File, 'ownerKind' | 'ownerId'> {
  if (viewer.kind === 'AGENT') return { ownerKind: 'AGENT', ownerId: viewer.agentId };
  if (viewer.kind === 'VISITOR') return { ownerKind: 'VISITOR', ownerId: viewer.visitorId };
  throw notFound();
}

/** Why a file is not even worth sending; null when it is. */
export function refusalOf({
  name,
  mimeType,
  size,
}: Pick<FileUploadStartInput, 'name' | 'mimeType' | 'size'>): RefusalReason | null {
  if (size < 1) return 'EMPTY';
  if (size > fileLimits.size) return 'TOO_LARGE';
  if (isProgramName(cleanName(name))) return 'PROGRAM';
  if (mimeType.startsWith('video/') && size > fileLimits.videoSize) return 'VIDEO_TOO_LARGE';
  return null;
}

/** The kinds of files that the viewing visitor's channel takes. */
export type WelcomeKinds = (ctx: Context) => Promise<readonly FileKind[]>;

/** Files from their announcement to the message, logo or avatar that refers to them. */
export class FileService {
  readonly #store: FileStore;
  readonly #urls: FileUrls;
  readonly #uploads: RateLimiter;
  readonly #welcome: WelcomeKinds;

  constructor(store: FileStore, urls: FileUrls, uploads: RateLimiter, welcome: WelcomeKinds) {
    this.#welcome = welcome;
    this.#store = store;
    this.#urls = urls;
    this.#uploads = uploads;
  }

  /** Announces a file; its bytes then go to the address in the answer. Unused after a day, it is deleted. */
  async start(
    ctx: Context,
    input: FileUploadStartInput,
  ): Promise<FileUploadStartPayload | InvalidInputError | FileRefusedError> {
    const { error } = new InputCheck(ctx.locale)
      .check('name', input.name, length(1, 255))
      .check('mimeType', input.mimeType, length(0, 255));
    if (error) return error;
    const refusal = refusalOf(input) ?? (await this.#refusalHere(ctx, announcedKinds(input)));
    if (refusal) return FileRefusedError.because(refusal, ctx.locale);
    const owner = ownerOf(ctx);
    await this.#uploads.take(owner.ownerId);

    const fileId = ctx.newId();
    await ctx.transact(async inside => {
      const { mimeType, size } = input;
      const row = { ...owner, name: cleanName(input.name), mimeType, size, id: fileId };
      inside.em.create(File, { ...row, tenantId: ctx.tenantId, createdAt: ctx.now() });
      await inside.em.flush();
      await inside.em.execute(
        'insert into app.timer (tenant_id, id, kind, subject_id, due_at) values (?, ?, ?, ?, ?)',
        [
          ctx.tenantId,
          ctx.newId(),
          unusedTimer,
          fileId,
          new Date(ctx.now().getTime() + keepUnusedMs),
        ],
      );
    });
    const uploadUrl = this.#urls.uploadUrl(ctx, fileId);
    return Object.assign(new FileUploadStartPayload(), { fileId, uploadUrl });
  }

  /**
   * Takes a file of the viewer's own into use; taking it again, as a repeated send does, changes
   * nothing. Throws NOT_FOUND for anybody else's.
   */
  async claim(ctx: Context, fileId: string): Promise<File | FileRefusedError> {
    const file = isUuid(fileId)
      ? await ctx.em.findOne(File, { id: fileId, ...ownerOf(ctx) })
      : null;
    if (!file) throw notFound();
    if (file.state !== 'READY') return FileRefusedError.because('NOT_UPLOADED', ctx.locale);
    if (file.referencedAt) return file;
    const refusal = await this.#refusalHere(ctx, [file.kind ?? FileKind.FILE]);
    if (refusal) return FileRefusedError.because(refusal, ctx.locale);
    file.referencedAt = ctx.now();
    await ctx.em.execute(
      'update app.file set referenced_at = ? where tenant_id = ? and id = ? and referenced_at is null',
      [file.referencedAt, ctx.tenantId, fileId],
    );
    await ctx.em.execute(
      'delete from app.timer where tenant_id = ? and kind = ? and subject_id = ?',
      [ctx.tenantId, unusedTimer, fileId],
    );
    return file;
  }

  /** What a visitor sends is of a kind that his channel takes; null when one of these is. */
  async #refusalHere(ctx: Context, kinds: readonly FileKind[]): Promise<RefusalReason | null> {
    if (ctx.viewer.kind !== 'VISITOR') return null;
    const welcome = await this.#welcome(ctx);
    return kinds.some(kind => welcome.includes(kind)) ? null : 'KIND_NOT_WELCOME';
  }

  /** Like `claim`, for places where only a picture will do. */
  async claimImage(ctx: Context, fileId: string): Promise<File | FileRefusedError> {
    const file = await this.claim(ctx, fileId);
    if ('code' in file || file.kind === FileKind.IMAGE) return file;
    return FileRefusedError.because('NOT_A_PICTURE', ctx.locale);
  }

  /** The bytes of a stored file; null when there is none. */
  async bytes(ctx: Context, fileId: string): Promise<Buffer | null> {
    const file = await ctx.em.findOne(File, { id: fileId, state: 'READY' });
    if (!file) return null;
    const { stream } = await this.#store.read(storageKeys(file).full);
    return buffer(stream);
  }

  /** Keeps a file the house made for a member; it is his, and goes by `remove` alone. Answers its id. */
  async keep(
    ctx: Context,
    { agentId, ...parts }: Pick<File, 'name' | 'mimeType' | 'size'> & { readonly agentId: string },
    stream: Readable,
  ): Promise<string> {
    const id = ctx.newId();
    const { tenantId } = ctx;
    await this.#store.put(
      storageKeys({ tenantId, id }).full,
      { stream, size: parts.size },
      parts.mimeType,
    );
    await ctx.transact(async inner => {
      inner.em.create(File, {
        ...parts,
        tenantId,
        id,
        ownerKind: 'AGENT',
        ownerId: agentId,
        state: 'READY',
        kind: FileKind.FILE,
        referencedAt: inner.now(),
        createdAt: inner.now(),
      });
      await inner.em.flush();
    });
    return id;
  }

  /** Deletes a file that the house made, with its bytes. */
  async remove(ctx: Context, fileId: string): Promise<void> {
    await ctx.em.nativeDelete(File, { id: fileId });
    await this.#store.delete(storageKeys({ tenantId: ctx.tenantId, id: fileId }).full);
  }

  /** Deletes a file that nothing refers to, with its bytes. */
  async deleteUnused(ctx: Context, fileId: string): Promise<void> {
    // The row goes first: from then on nobody can take the file into use.
    const deleted = await ctx.em.nativeDelete(File, { id: fileId, referencedAt: null });
    if (deleted === 0) return;
    const keys = storageKeys({ tenantId: ctx.tenantId, id: fileId });
    await this.#store.delete(keys.full);
    await this.#store.delete(keys.thumbnail);
    await this.#store.delete(keys.original);
  }
}
