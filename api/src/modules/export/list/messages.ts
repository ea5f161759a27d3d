import type { Context } from '../../../kernel/context.ts';
import type { Sentence } from '../../../kernel/errors/words.ts';
import { type LogEntry, listConversations, mayReadLog } from '../../conversation/index.ts';
import { type Mask, maskOf, masked } from '../../masking/index.ts';
import { type MessageView, type StoredContent, lineOf } from '../../message/index.ts';
import type { Cell } from '../cell.ts';
import type { ExportList } from '../export-list.ts';
import { clockOf } from '../moment.ts';
import { titlesIn, wordFor, yesNo } from './words.ts';

const titles: readonly Sentence[] = [
  { en: 'Conversation', 'zh-CN': '会话编号' },
  { en: 'No.', 'zh-CN': '序号' },
  { en: 'Time', 'zh-CN': '时间' },
  { en: 'Side', 'zh-CN': '发送方' },
  { en: 'Sender', 'zh-CN': '发送人' },
  { en: 'Kind', 'zh-CN': '类型' },
  { en: 'Content', 'zh-CN': '内容' },
  { en: 'Recalled', 'zh-CN': '已撤回' },
];
/** So few conversations a page, since each may hold thousands of messages. */
const conversationsAtOnce = 10;

/** One row for each message of the conversations of a list; events are no messages, and what is hidden stays hidden (K-28). */
export const messageList = (view: MessageView): ExportList => ({
  permission: 'conversation.read',
  titles: async ctx => titlesIn(titles, ctx.locale),
  async read(ctx, filter, after) {
    const page = await listConversations(ctx, filter, conversationsAtOnce, after);
    const [clock, mask] = [await clockOf(ctx), await maskOf(ctx)];
    const rows: Cell[][] = [];
    for (const conversation of page.nodes) {
      if (!(await mayReadLog(ctx, conversation))) continue;
      for (const entry of await entriesOf(ctx, conversation.id)) {
        const { name } = await view.sender(ctx, entry);
        rows.push([
          conversation.number,
          entry.seq,
          clock(entry.createdAt),
          wordFor(entry.senderKind, ctx.locale),
          name,
          wordFor(entry.kind, ctx.locale),
          entry.recalledAt ? null : textOf(entry, mask, ctx),
          yesNo(entry.recalledAt !== null, ctx.locale),
        ]);
      }
    }
    return { rows, after: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null };
  },
});

const entriesOf = (ctx: Context, conversationId: string): Promise<LogEntry[]> =>
  ctx.query<LogEntry>(
    `select * from app.message where tenant_id = ? and conversation_id = ? and kind <> 'EVENT' order by seq`,
    [ctx.tenantId, conversationId],
  );

function textOf(entry: LogEntry, mask: Mask | null, { locale }: Context): string {
  const content = mask ? masked(entry.content, mask) : entry.content;
  return lineOf(content as StoredContent, locale);
}
