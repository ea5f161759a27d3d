import { may } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { isFound, maskOf } from '../masking/index.ts';
import { wordSearch } from './conversation.reach.ts';
import type { LogEntry } from './log.ts';

/**
 * Messages and notes in which words stand and which the viewer may read, the newest first. What he is shown as dots is not found:
 * else a number could be read by searching for it, digit by digit (FEATURES K-28).
 */
export async function findMessages(ctx: Context, words: string, most: number): Promise<LogEntry[]> {
  const [found, values] = wordSearch(ctx, words, most);
  const rows = await ctx.query<LogEntry>(
    `select m.* from ${found} f join app.message m on m.tenant_id = ? and m.id = f.message_id order by m.id desc`,
    [...values, ctx.tenantId],
  );
  const mask = may(ctx.viewer, 'message.masked.read') ? null : await maskOf(ctx);
  if (!mask) return rows;
  return rows.filter(({ content }) => isFound(words, (content as { text: string }).text, mask));
}

/** Whether some of what a search finds may be hidden from the viewer, so that it has to be looked at one by one. */
export const isSearchNarrowed = async (ctx: Context): Promise<boolean> =>
  !may(ctx.viewer, 'message.masked.read') && (await maskOf(ctx)) !== null;
