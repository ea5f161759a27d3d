import type { Locale } from '../../../kernel/context.ts';
import { type Sentence, say } from '../../../kernel/errors/words.ts';
import { decodeCursor, encodeCursor, pageOf } from '../../../kernel/graphql/connection.ts';
import { isUuid } from '../../../kernel/uuid.ts';
import { reachesAll } from '../../conversation/index.ts';
import type { ExportList } from '../export-list.ts';
import { writingFor } from './of-conversations.ts';
import { titlesIn, wordFor } from './words.ts';

/** Why a status changed; a cause without a word stays as it is. */
const causes: Record<string, Sentence> = {
  SELF: { en: 'Chosen', 'zh-CN': '自行切换' },
  SIGN_IN: { en: 'Signed in', 'zh-CN': '登录' },
  SIGN_OUT: { en: 'Signed out', 'zh-CN': '退出登录' },
  SIGNED_OUT: { en: 'Signed out elsewhere', 'zh-CN': '被登出' },
  LOST: { en: 'Connection lost', 'zh-CN': '连接中断' },
  OFFERS_MISSED: { en: 'Missed offers', 'zh-CN': '未响应邀约' },
  DISABLED: { en: 'Disabled', 'zh-CN': '账号停用' },
  APPROVED: { en: 'Approved', 'zh-CN': '审批通过' },
  NO_INPUT: { en: 'No input', 'zh-CN': '无操作' },
  INPUT: { en: 'Input again', 'zh-CN': '恢复操作' },
  RETURNED: { en: 'Connection back', 'zh-CN': '连接恢复' },
};
const size = 500;

interface Row {
  readonly id: string;
  readonly agent: string;
  readonly status: string;
  readonly cause: string;
  readonly by: string | null;
  readonly at: Date;
}

/** One row for each change of a member's status; whoever does not reach everybody gets his own (FEATURES Y-14). */
export const statusChangeList: ExportList = {
  permission: 'statistics.read',
  titles: async ctx =>
    titlesIn(
      [
        { en: 'Member', 'zh-CN': '客服' },
        { en: 'Status', 'zh-CN': '状态' },
        { en: 'At', 'zh-CN': '时间' },
        { en: 'Cause', 'zh-CN': '原因' },
        { en: 'By', 'zh-CN': '操作人' },
      ],
      ctx.locale,
    ),
  async read(ctx, { from = null, to = null }, after) {
    const [moment, id] = after ? decodeCursor(after, 2) : [null, null];
    const found = await ctx.query<Row>(
      `select s.id, a.nickname as agent, s.status, s.cause, b.nickname as by, s.at from app.agent_status_change s
         join app.agent a on a.tenant_id = s.tenant_id and a.id = s.agent_id
         left join app.agent b on b.tenant_id = s.tenant_id and b.id = s.by_agent_id
        where s.tenant_id = ? and (? or s.agent_id = ?)
          and (?::timestamptz is null or s.at >= ?::timestamptz) and (?::timestamptz is null or s.at < ?::timestamptz)
          and (?::timestamptz is null or (s.at, s.id) < (?::timestamptz, ?::uuid))
        order by s.at desc, s.id desc limit ?`,
      [
        ctx.tenantId,
        reachesAll(ctx.agent),
        ctx.agent.agentId,
        from,
        from,
        to,
        to,
        moment,
        moment,
        isUuid(String(id)) ? id : null,
        size + 1,
      ],
    );
    const { nodes, pageInfo } = pageOf(found, size, row =>
      encodeCursor([row.at.toISOString(), row.id]),
    );
    const { clock, locale } = await writingFor(ctx);
    return {
      rows: nodes.map(row => [
        row.agent,
        wordFor(row.status, locale),
        clock(row.at),
        causeIn(row.cause, locale),
        row.by,
      ]),
      after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  },
};

function causeIn(cause: string, locale: Locale): string {
  const sentence = causes[cause];
  return sentence ? say(sentence, locale) : cause;
}
