import type { Context } from '../../../kernel/context.ts';
import { listOf } from '../../../kernel/db/list.ts';
import type { Sentence } from '../../../kernel/errors/words.ts';
import { maskOf } from '../../masking/index.ts';
import { listTickets } from '../../ticket/index.ts';
import type { ExportList } from '../export-list.ts';
import { clockOf } from '../moment.ts';
import { titlesIn, wordFor } from './words.ts';

const titles: readonly Sentence[] = [
  { en: 'Number', 'zh-CN': '编号' },
  { en: 'Status', 'zh-CN': '状态' },
  { en: 'Category', 'zh-CN': '分类' },
  { en: 'Subject', 'zh-CN': '主题' },
  { en: 'Content', 'zh-CN': '内容' },
  { en: 'Contact', 'zh-CN': '联系人' },
  { en: 'Phone', 'zh-CN': '电话' },
  { en: 'E-mail', 'zh-CN': '邮箱' },
  { en: 'Channel', 'zh-CN': '渠道' },
  { en: 'Assignee', 'zh-CN': '负责人' },
  { en: 'Created', 'zh-CN': '提交时间' },
  { en: 'First answer', 'zh-CN': '首次回复' },
  { en: 'Solved', 'zh-CN': '解决时间' },
  { en: 'Comments', 'zh-CN': '评论' },
];

interface More {
  readonly id: string;
  readonly channel: string;
  readonly assignee: string | null;
}
interface Comment {
  readonly ticketId: string;
  readonly author: string | null;
  readonly authorKind: string;
  readonly text: string;
  readonly createdAt: Date;
}

/** One row for each ticket, its comments in one cell (FEATURES T-11); what is hidden stays hidden (K-28). */
export const ticketList: ExportList = {
  permission: 'ticket.read',
  titles: async ctx => titlesIn(titles, ctx.locale),
  async read(ctx, filter, after) {
    const { nodes, pageInfo } = await listTickets(ctx, filter, 'CREATED', 100, after);
    const ids = listOf(nodes.map(({ id }) => id));
    const more = new Map((await moreOf(ctx, ids)).map(row => [row.id, row]));
    const comments = Map.groupBy(await commentsOf(ctx, ids), ({ ticketId }) => ticketId);
    const [clock, mask] = [await clockOf(ctx), await maskOf(ctx)];
    const shown = (text: string | null) => (text && mask ? mask.text(text) : text);
    const rows = nodes.map(ticket => [
      ticket.number,
      wordFor(ticket.status, ctx.locale),
      ticket.category ?? null,
      shown(ticket.subject ?? null),
      shown(ticket.content),
      ticket.contactName ?? null,
      ticket.contactPhone ?? null,
      ticket.contactEmail ?? null,
      more.get(ticket.id)?.channel ?? null,
      more.get(ticket.id)?.assignee ?? null,
      clock(ticket.createdAt),
      clock(ticket.firstAnsweredAt ?? null),
      clock(ticket.solvedAt ?? null),
      (comments.get(ticket.id) ?? [])
        .map(({ author, authorKind, text, createdAt }) => {
          const who = author ?? wordFor(authorKind, ctx.locale);
          return `${clock(createdAt)} ${who}: ${shown(text)}`;
        })
        .join('\n') || null,
    ]);
    return { rows, after: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  },
};

const moreOf = (ctx: Context, ids: string): Promise<More[]> =>
  ctx.query<More>(
    `select t.id, ch.name as channel, a.nickname as assignee from app.ticket t
       join app.channel ch on ch.tenant_id = t.tenant_id and ch.id = t.channel_id
       left join app.agent a on a.tenant_id = t.tenant_id and a.id = t.assignee_id
      where t.tenant_id = ? and t.id = any(?::uuid[])`,
    [ctx.tenantId, ids],
  );

const commentsOf = (ctx: Context, ids: string): Promise<Comment[]> =>
  ctx.query<Comment>(
    `select m.ticket_id, m.author_kind, a.nickname as author, m.text, m.created_at from app.ticket_comment m
       left join app.agent a on a.tenant_id = m.tenant_id and a.id = m.author_id and m.author_kind = 'AGENT'
      where m.tenant_id = ? and m.ticket_id = any(?::uuid[]) order by m.ticket_id, m.seq`,
    [ctx.tenantId, ids],
  );
