import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import {
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
  type Page,
} from '../../kernel/graphql/connection.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { Conversation } from './conversation.entity.ts';
import { anyOf, reachOf, wordSearch } from './conversation.reach.ts';
import type { ConversationFilter } from './conversation.type.ts';
import { findMessages, isSearchNarrowed } from './found.ts';

const mostFound = 1_000;

interface Narrowing {
  readonly sql: string[];
  readonly values: unknown[];
}

/** Conversations the viewer may read, the one with the newest message first. */
export async function listConversations(
  ctx: Context,
  filter: ConversationFilter,
  first: number,
  after: string | null,
): Promise<Page<Conversation>> {
  const size = pageSize(first);
  const where = narrow(ctx, filter);
  await addWord(ctx, filter.word?.trim() ?? '', where);
  if (after) {
    const [moment, id] = decodeCursor(after, 2);
    where.sql.push('(c.last_message_at, c.id) < (?::timestamptz, ?::uuid)');
    where.values.push(moment, isUuid(String(id)) ? id : null);
  }
  const ids = await ctx.em.execute<{ id: string }[]>(
    `select c.id from app.conversation c where ${where.sql.join(' and ')} order by c.last_message_at desc, c.id desc limit ?`,
    [...where.values, size + 1],
  );
  const rows = await ctx.em.find(Conversation, { id: { $in: ids.map(row => row.id) } });
  const byId = new Map(rows.map(row => [row.id, row]));
  const sorted = ids.flatMap(({ id }) => byId.get(id) ?? []);
  return pageOf(sorted, size, row => encodeCursor([row.lastMessageAt.toISOString(), row.id]));
}

function narrow(ctx: Context, filter: ConversationFilter): Narrowing {
  const where: Narrowing = { sql: ['c.tenant_id = ?'], values: [ctx.tenantId] };
  const add = (sql: string, values: readonly unknown[]) => {
    where.sql.push(sql);
    where.values.push(...values);
  };
  add(...reachOf(ctx.agent));
  if (filter.status) add(...anyOf('c.status', filter.status));
  for (const [column, ids] of [
    ['c.agent_id', filter.agentIds],
    ['c.skill_group_id', filter.skillGroupIds],
    ['c.channel_id', filter.channelIds],
    ['c.visitor_id', filter.visitorIds],
  ] as const) {
    if (ids) add(...anyOf(column, ids.filter(isUuid)));
  }
  addHistory(filter, add);
  if (filter.search?.trim()) addSearch(filter.search.trim(), add);
  return where;
}

function addSearch(search: string, add: (sql: string, values: readonly unknown[]) => void): void {
  const number = /^#?(\d{1,9})$/.exec(search)?.[1];
  add(
    `(c.number = ? or exists (select from app.visitor v where v.tenant_id = c.tenant_id and v.id = c.visitor_id
       and position(lower(?) in lower(coalesce(v.name, '') || ' ' || right(v.id::text, 4))) > 0))`,
    [number ? Number(number) : -1, search],
  );
}

const legs =
  'select from app.service_leg l where l.tenant_id = c.tenant_id and l.conversation_id = c.id';

/** What narrows the history (FEATURES A-21). */
function addHistory(
  filter: ConversationFilter,
  add: (sql: string, values: readonly unknown[]) => void,
): void {
  if (filter.createdFrom) add('c.created_at >= ?', [filter.createdFrom]);
  if (filter.createdTo) add('c.created_at < ?', [filter.createdTo]);
  if (filter.closedFrom) add('c.closed_at >= ?', [filter.closedFrom]);
  if (filter.closedTo) add('c.closed_at < ?', [filter.closedTo]);
  if (filter.closeReasons) add(...anyOf('c.close_reason', filter.closeReasons));
  if (filter.number != null) add('c.number = ?', [filter.number]);
  if (filter.tagIds)
    add(
      'exists (select from app.conversation_tag_use u where u.tenant_id = c.tenant_id and u.conversation_id = c.id and u.tag_id = any(?::uuid[]))',
      [listOf(filter.tagIds.filter(isUuid))],
    );
  if (filter.name?.trim())
    add(
      `exists (select from app.visitor v where v.tenant_id = c.tenant_id and v.id = c.visitor_id and position(lower(?) in lower(v.name)) > 0)`,
      [filter.name.trim()],
    );
  if (filter.isTransferred != null)
    add(
      `exists (${legs} and l.left_by in ('TRANSFERRED', 'REASSIGNED')) = ${filter.isTransferred}`,
      [],
    );
  if (filter.isCallBack != null)
    add(`exists (${legs} and l.joined_by = 'CALL_BACK') = ${filter.isCallBack}`, []);
  if (filter.neverServed != null)
    add(`exists (${legs} and l.agent_id is not null) <> ${filter.neverServed}`, []);
}

/** Narrows to conversations in which a word stands, as the viewer may see it. */
async function addWord(ctx: Context, words: string, where: Narrowing): Promise<void> {
  if ([...words].length < 2) return;
  if (await isSearchNarrowed(ctx)) {
    const found = await findMessages(ctx, words, mostFound);
    where.sql.push('c.id = any(?::uuid[])');
    where.values.push(listOf(new Set(found.map(({ conversationId }) => conversationId))));
    return;
  }
  const [found, values] = wordSearch(ctx, words, mostFound);
  where.sql.push(`c.id in (select f.conversation_id from ${found} f)`);
  where.values.push(...values);
}
