import { listOf } from '../../../kernel/db/list.ts';
import type { Sentence } from '../../../kernel/errors/words.ts';
import { listConversations } from '../../conversation/index.ts';
import { visitorName } from '../../visitor/index.ts';
import type { ExportList } from '../export-list.ts';
import { clockOf } from '../moment.ts';
import { titlesIn, wordFor } from './words.ts';

const titles: readonly Sentence[] = [
  { en: 'Number', 'zh-CN': '编号' },
  { en: 'Status', 'zh-CN': '状态' },
  { en: 'Visitor', 'zh-CN': '访客' },
  { en: 'Channel', 'zh-CN': '渠道' },
  { en: 'Skill group', 'zh-CN': '技能组' },
  { en: 'Agent', 'zh-CN': '客服' },
  { en: 'Begun', 'zh-CN': '开始时间' },
  { en: 'Accepted', 'zh-CN': '接入时间' },
  { en: 'Closed', 'zh-CN': '结束时间' },
  { en: 'Close reason', 'zh-CN': '结束原因' },
  { en: 'Tags', 'zh-CN': '标签' },
  { en: 'Remark', 'zh-CN': '备注' },
];

interface Row {
  readonly id: string;
  readonly number: number;
  readonly status: string;
  readonly visitorId: string;
  readonly visitorName: string | null;
  readonly channel: string;
  readonly skillGroup: string | null;
  readonly agent: string | null;
  readonly createdAt: Date;
  readonly acceptedAt: Date | null;
  readonly closedAt: Date | null;
  readonly closeReason: string | null;
  readonly tags: string | null;
  readonly remark: string | null;
}

const facts = `select c.id, c.number, c.status, c.visitor_id, v.name as visitor_name, ch.name as channel, g.name as skill_group,
    a.nickname as agent, c.created_at, c.accepted_at, c.closed_at, c.close_reason, c.remark,
    (select string_agg(array_to_string(t.path, ' / '), '; ' order by t.path)
       from app.conversation_tag_use u join app.conversation_tag t on t.tenant_id = u.tenant_id and t.id = u.tag_id
      where u.tenant_id = c.tenant_id and u.conversation_id = c.id) as tags
  from app.conversation c
  join app.visitor v on v.tenant_id = c.tenant_id and v.id = c.visitor_id
  join app.channel ch on ch.tenant_id = c.tenant_id and ch.id = c.channel_id
  left join app.skill_group g on g.tenant_id = c.tenant_id and g.id = c.skill_group_id
  left join app.agent a on a.tenant_id = c.tenant_id and a.id = c.agent_id
 where c.tenant_id = ? and c.id = any(?::uuid[])`;

/** One row for each conversation. */
export const conversationList: ExportList = {
  permission: 'conversation.read',
  titles: async ctx => titlesIn(titles, ctx.locale),
  async read(ctx, filter, after) {
    const { nodes, pageInfo } = await listConversations(ctx, filter, 100, after);
    const clock = await clockOf(ctx);
    const rows = await ctx.query<Row>(facts, [ctx.tenantId, listOf(nodes.map(({ id }) => id))]);
    const byId = new Map(rows.map(row => [row.id, row]));
    const cells = nodes.flatMap(({ id }) => {
      const row = byId.get(id);
      return row ? [cellsOf(row)] : [];
    });
    return { rows: cells, after: pageInfo.hasNextPage ? pageInfo.endCursor : null };

    function cellsOf(row: Row) {
      const visitor = { id: row.visitorId, name: row.visitorName };
      return [
        row.number,
        wordFor(row.status, ctx.locale),
        visitorName(visitor, ctx.locale),
        row.channel,
        row.skillGroup,
        row.agent,
        clock(row.createdAt),
        clock(row.acceptedAt),
        clock(row.closedAt),
        row.closeReason,
        row.tags,
        row.remark,
      ];
    }
  },
};
