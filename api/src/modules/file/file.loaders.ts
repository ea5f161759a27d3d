import { defineLoader } from '../../kernel/loader.ts';
import { File } from './file.entity.ts';

/** Files by id. */
export const fileById = defineLoader<File>(async (ctx, ids) => {
  const files = await ctx.em.find(File, { id: { $in: [...ids] } });
  return new Map(files.map(file => [file.id, file]));
});
