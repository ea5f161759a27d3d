import type { Context } from '../../kernel/context.ts';
import type { FileRefusedError, FileService, FileType, FileUrls } from '../file/index.ts';
import { masked } from '../masking/index.ts';
import type { MessageView, StoredFile } from '../message/index.ts';

/** The viewer's own uploaded files, taken into use; a repeat takes the same ones again. Throws NOT_FOUND. */
export async function claimAttachments(
  ctx: Context,
  files: FileService,
  ids: readonly string[],
): Promise<StoredFile[] | FileRefusedError> {
  const stored: StoredFile[] = [];
  for (const id of new Set(ids)) {
    const file = await files.claim(ctx, id);
    if ('code' in file) return file;
    const { name, mimeType, size } = file;
    stored.push({ kind: file.kind ?? 'FILE', fileId: id, name, mimeType, size });
  }
  return stored;
}

/** Attachments as this reader may see them: numbers in their names may be hidden. */
export async function shownFiles(
  ctx: Context,
  files: FileUrls,
  view: MessageView,
  stored: readonly StoredFile[],
): Promise<FileType[]> {
  const mask = stored.length > 0 ? await view.mask(ctx) : null;
  const shown = mask ? masked(stored, mask) : stored;
  return shown.map(({ fileId: id, ...file }) => files.show(ctx, { id, ...file }));
}
