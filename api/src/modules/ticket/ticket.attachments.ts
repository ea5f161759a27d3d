import type { Context } from '../../kernel/context.ts';
import type { FileRefusedError, FileService } from '../file/index.ts';
import type { StoredFile } from '../message/index.ts';

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
