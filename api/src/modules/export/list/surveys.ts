import { listOf } from '../../../kernel/db/list.ts';
import type { Sentence } from '../../../kernel/errors/words.ts';
import { maskOf } from '../../masking/index.ts';
import { listSurveys } from '../../survey/index.ts';
import type { ExportList } from '../export-list.ts';
import { writingFor } from './of-conversations.ts';
import { titlesIn, yesNo } from './words.ts';

const titles: readonly Sentence[] = [
  { en: 'Conversation', 'zh-CN': '会话编号' },
  { en: 'Agents', 'zh-CN': '客服' },
  { en: 'Invited', 'zh-CN': '邀请时间' },
  { en: 'Answered', 'zh-CN': '评价时间' },
  { en: 'Score', 'zh-CN': '评分' },
  { en: 'Tags', 'zh-CN': '标签' },
  { en: 'Remark', 'zh-CN': '备注' },
  { en: 'Solved', 'zh-CN': '已解决' },
];

interface Row {
  readonly id: string;
  readonly number: number;
  readonly agents: string | null;
  readonly invitedAt: Date | null;
  readonly answeredAt: Date;
  readonly score: number;
  readonly tags: readonly string[];
  readonly remark: string | null;
  readonly isSolved: boolean | null;
}

const facts = `select s.id, c.number, s.invited_at, s.answered_at, s.score, s.tags, s.remark, s.is_solved,
    (select string_agg(distinct a.nickname, '; ') from app.service_leg l
       join app.agent a on a.tenant_id = l.tenant_id and a.id = l.agent_id
      where l.tenant_id = s.tenant_id and l.conversation_id = s.conversation_id) as agents
  from app.survey s join app.conversation c on c.tenant_id = s.tenant_id and c.id = s.conversation_id
 where s.tenant_id = ? and s.id = any(?::uuid[]) order by s.answered_at desc, s.id desc`;

/** One row for each answer to a survey; for admin mode alone (FEATURES 4.10). */
export const surveyList: ExportList = {
  permission: 'survey.read',
  titles: async ctx => titlesIn(titles, ctx.locale),
  async read(ctx, filter, after) {
    const { nodes, pageInfo } = await listSurveys(ctx, filter, 100, after);
    const rows = await ctx.query<Row>(facts, [ctx.tenantId, listOf(nodes.map(({ id }) => id))]);
    const [{ clock, locale }, mask] = [await writingFor(ctx), await maskOf(ctx)];
    return {
      rows: rows.map(row => [
        row.number,
        row.agents,
        clock(row.invitedAt),
        clock(row.answeredAt),
        row.score,
        row.tags.join('; ') || null,
        row.remark && mask ? mask.text(row.remark) : row.remark,
        row.isSolved === null ? null : yesNo(row.isSolved, locale),
      ]),
      after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  },
};
