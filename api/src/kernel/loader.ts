import DataLoader from 'dataloader';
import type { Context } from './context.ts';

/** Batches reads of whole rows by id: `table` in the schema of the tenant's rows. Missing ids give null. */
export const rowsById = <V extends { id: string }>(table: string) =>
  defineLoader<V>((ctx, ids) => ctx.rows<V>(table, ids));

/** Batches reads by key within one context. Missing keys give null. */
export function defineLoader<V>(
  read: (ctx: Context, keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): (ctx: Context, key: string) => Promise<V | null> {
  return (ctx, key) =>
    ctx
      .once(
        read,
        () =>
          new DataLoader<string, V | null>(async keys => {
            const found = await read(ctx, keys);
            return keys.map(wanted => found.get(wanted) ?? null);
          }),
      )
      .load(key);
}
