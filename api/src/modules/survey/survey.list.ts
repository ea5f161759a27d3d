import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import {
  type Page,
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
} from '../../kernel/graphql/connection.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { SurveyFilter } from './survey.type.ts';

interface Row {
  readonly id: string;
  readonly conversationId: string;
  readonly answeredAt: Date | string;
}

/** Conversations with an answer, the newest answer first. Only for members with `survey.read`. */
export async function listSurveys(
  ctx: Context,
  filter: SurveyFilter,
  first: number,
  after: string | null,
): Promise<Page<Row>> {
  const size = pageSize(first);
  const where = ['s.tenant_id = ?', 's.answered_at is not null'];
  const values: unknown[] = [ctx.tenantId];
  const add = (sql: string, ...more: unknown[]) => {
    where.push(sql);
    values.push(...more);
  };
  if (after) {
    const [moment, id] = decodeCursor(after, 2);
    add(
      '(s.answered_at, s.id) < (?::timestamptz, ?::uuid)',
      moment,
      isUuid(String(id)) ? id : null,
    );
  }
  if (filter.scores) add('s.score = any(?::int[])', listOf(filter.scores));
  if (filter.answeredFrom) add('s.answered_at >= ?', filter.answeredFrom);
  if (filter.answeredTo) add('s.answered_at < ?', filter.answeredTo);
  if (filter.agentIds)
    add(
      `exists (select from app.service_leg l where l.tenant_id = s.tenant_id and l.conversation_id = s.conversation_id
                  and l.agent_id = any(?::uuid[]))`,
      listOf(filter.agentIds.filter(isUuid)),
    );
  const rows = await ctx.query<Row>(
    `select s.id, s.conversation_id, s.answered_at from app.survey s where ${where.join(' and ')}
      order by s.answered_at desc, s.id desc limit ?`,
    [...values, size + 1],
  );
  return pageOf(rows, size, row => encodeCursor([new Date(row.answeredAt).toISOString(), row.id]));
}

/** All who served a conversation, in the order in which they did. */
export async function agentIdsOf(ctx: Context, conversationId: string): Promise<string[]> {
  const rows = await ctx.query<{ agentId: string }>(
    `select agent_id, min(started_at) from app.service_leg
      where tenant_id = ? and conversation_id = ? and agent_id is not null group by agent_id order by 2`,
    [ctx.tenantId, conversationId],
  );
  return rows.map(row => row.agentId);
}
