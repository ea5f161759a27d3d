import { rowsById } from '../../kernel/loader.ts';
import type { File } from './file.entity.ts';

/** Files by id. Whether the viewer may see one is decided by whoever shows it. */
export const fileById = rowsById<File>('file');
