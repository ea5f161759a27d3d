import { may } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import {
  type Page,
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
} from '../../kernel/graphql/connection.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { CannedReplyType } from './canned-reply.type.ts';
import { termsOf } from './reply-search.policy.ts';

/** Who keeps public replies. */
export const keepsPublic = (ctx: Context): boolean => may(ctx.viewer, 'settings.write');

const columns = `r.id, r.owner_id, r.category, r.text, r.shortcut, r.position, r.file_id, r.tag_ids, r.skill_group_ids,
  r.is_inviting, r.is_closing,
  (select coalesce(sum(u.uses), 0)::integer from app.canned_reply_use u where u.tenant_id = r.tenant_id and u.reply_id = r.id) as uses`;

/** Own ones, and public ones for all or for the viewer's groups; who keeps the public ones sees all of them. */
function seen(ctx: Context): [string, unknown[]] {
  const { agentId, skillGroupIds } = ctx.agent;
  return [
    `r.tenant_id = ? and (r.owner_id = ? or (r.owner_id is null and (? or r.skill_group_ids = '{}' or r.skill_group_ids && ?::uuid[])))`,
    [ctx.tenantId, agentId, keepsPublic(ctx), listOf(skillGroupIds)],
  ];
}

/** Ready texts the viewer sees: found ones by how often he used them, all by category. */
export async function listReplies(
  ctx: Context,
  filter: { search: string | null; isOwn: boolean | null },
  first: number,
  after: string | null,
): Promise<Page<CannedReplyType>> {
  const size = pageSize(first);
  const offset = after ? Number(decodeCursor(after, 1)[0]) : 0;
  const [where, values] = seen(ctx);
  const terms = termsOf(filter.search ?? '');
  const conditions = [where, ...terms.map(() => 'position(? in r.search_text) > 0')];
  values.push(...terms);
  if (filter.isOwn !== null) conditions.push(`(r.owner_id is not null) = ${filter.isOwn}`);
  const order =
    terms.length > 0 ? 'own_uses desc, uses desc, r.id' : 'r.category, r.position, r.id';
  const rows = await ctx.query<CannedReplyType>(
    `select ${columns}, coalesce((select u.uses from app.canned_reply_use u
              where u.tenant_id = r.tenant_id and u.reply_id = r.id and u.agent_id = ?), 0) as own_uses
       from app.canned_reply r where ${conditions.join(' and ')} order by ${order} limit ? offset ?`,
    [
      ctx.agent.agentId,
      ...values,
      size + 1,
      Number.isSafeInteger(offset) ? Math.max(0, offset) : 0,
    ],
  );
  return pageOf(rows, size, row => encodeCursor([offset + rows.indexOf(row) + 1]));
}

/** A ready text the viewer sees. Throws NOT_FOUND. */
export async function getReply(ctx: Context, id: string): Promise<CannedReplyType> {
  const [where, values] = seen(ctx);
  const [reply] = isUuid(id)
    ? await ctx.query<CannedReplyType>(
        `select ${columns} from app.canned_reply r where ${where} and r.id = ?`,
        [...values, id],
      )
    : [];
  return reply ?? Promise.reject(notFound());
}
