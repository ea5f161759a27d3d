import type { Context } from '../../kernel/context.ts';
import { listOf, textListOf } from '../../kernel/db/list.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';

/** How a conversation is classified; parts left out stay. */
export interface Tagging {
  readonly tagIds?: readonly string[] | null;
  /** Whether the tags it has stay beside these. */
  readonly isAdding?: boolean;
  readonly remark?: string | null;
}

const mostTags = 50;
const notPickable: Sentence = {
  en: 'Pick tags that are enabled and have none below them.',
  'zh-CN': '请选择已启用的最末级标签。',
};
const tooMany: Sentence = { en: 'At most {max} tags.', 'zh-CN': '最多选择 {max} 个标签。' };

/**
 * Sets tags and remark of a conversation that is locked, and keeps who did it. Answers whether that changed anything; nothing
 * was written when it is declined. `agentId` null: a timer or rule did it. Whether somebody may is decided by whoever calls.
 */
export async function tagWithin(
  ctx: Context,
  conversationId: string,
  { tagIds, isAdding, remark }: Tagging,
  agentId: string | null,
): Promise<InvalidInputError | boolean> {
  const check = new InputCheck(ctx.locale).check('remark', remark, length(0, 500));
  const kept = tagIds && isAdding ? await tagIdsOf(ctx, conversationId) : [];
  const wanted = tagIds ? [...new Set([...kept, ...tagIds])] : null;
  if (wanted && wanted.length > mostTags) check.fault('tagIds', tooMany, { max: mostTags });
  else if (wanted && !(await arePickable(ctx, conversationId, wanted)))
    check.fault('tagIds', notPickable);
  if (check.error) return check.error;

  let isChanged = false;
  if (wanted) isChanged = await setTags(ctx, conversationId, wanted);
  if (remark != null) isChanged = (await setRemark(ctx, conversationId, remark)) || isChanged;
  if (isChanged) await keepChange(ctx, conversationId, agentId);
  return isChanged;
}

/**
 * Adds what a timer gives a locked conversation that it ends: those of its tags that can still be picked, and its remark where
 * nobody wrote one. Answers whether that changed anything.
 */
export async function tagAtEnd(
  ctx: Context,
  conversationId: string,
  { tagIds, remark }: { readonly tagIds: readonly string[]; readonly remark: string | null },
): Promise<boolean> {
  if (tagIds.length === 0 && !remark) return false;
  const added = await ctx.query(
    `insert into app.conversation_tag_use (tenant_id, conversation_id, tag_id)
     select t.tenant_id, ?, t.id from app.conversation_tag t where t.tenant_id = ? and t.id = any(?::uuid[]) and ${isPickable}
     on conflict do nothing returning tag_id`,
    [conversationId, ctx.tenantId, listOf(tagIds)],
  );
  const noted = remark
    ? await ctx.query(
        'update app.conversation set remark = ? where tenant_id = ? and id = ? and remark is null returning id',
        [remark, ctx.tenantId, conversationId],
      )
    : [];
  const isChanged = added.length + noted.length > 0;
  if (isChanged) await keepChange(ctx, conversationId, null);
  return isChanged;
}

/** How many tags a conversation has. */
export async function countTags(ctx: Context, conversationId: string): Promise<number> {
  const [row] = await ctx.query<{ count: string }>(
    'select count(*) from app.conversation_tag_use where tenant_id = ? and conversation_id = ?',
    [ctx.tenantId, conversationId],
  );
  return Number(row?.count ?? 0);
}

async function tagIdsOf(ctx: Context, conversationId: string): Promise<string[]> {
  const rows = await ctx.query<{ tagId: string }>(
    'select tag_id from app.conversation_tag_use where tenant_id = ? and conversation_id = ?',
    [ctx.tenantId, conversationId],
  );
  return rows.map(({ tagId }) => tagId);
}

/** Of a tag `t`: it has none below it, and it and all above are enabled. */
const isPickable = `(not exists (select from app.conversation_tag c where c.tenant_id = t.tenant_id and c.parent_id = t.id)
  and not exists (select from app.conversation_tag a where a.tenant_id = t.tenant_id and not a.is_enabled
                     and a.path = t.path[1:cardinality(a.path)]))`;

/** Tags it has already may stay, whatever became of them. */
async function arePickable(
  ctx: Context,
  conversationId: string,
  ids: readonly string[],
): Promise<boolean> {
  if (!ids.every(isUuid)) return false;
  const [row] = await ctx.query<{ count: string }>(
    `select count(*) from app.conversation_tag t
      where t.tenant_id = ? and t.id = any(?::uuid[]) and (
        exists (select from app.conversation_tag_use u where u.tenant_id = t.tenant_id and u.tag_id = t.id and u.conversation_id = ?)
        or ${isPickable})`,
    [ctx.tenantId, listOf(ids), conversationId],
  );
  return Number(row?.count ?? 0) === ids.length;
}

async function setTags(
  ctx: Context,
  conversationId: string,
  ids: readonly string[],
): Promise<boolean> {
  const gone = await ctx.query(
    `delete from app.conversation_tag_use
      where tenant_id = ? and conversation_id = ? and not (tag_id = any(?::uuid[])) returning tag_id`,
    [ctx.tenantId, conversationId, listOf(ids)],
  );
  const added = await ctx.query(
    `insert into app.conversation_tag_use (tenant_id, conversation_id, tag_id)
     select ?, ?, wanted from unnest(?::uuid[]) as wanted on conflict do nothing returning tag_id`,
    [ctx.tenantId, conversationId, listOf(ids)],
  );
  return gone.length + added.length > 0;
}

async function setRemark(ctx: Context, conversationId: string, remark: string): Promise<boolean> {
  const text = remark.trim() || null;
  const changed = await ctx.query(
    'update app.conversation set remark = ? where tenant_id = ? and id = ? and remark is distinct from ?::text returning id',
    [text, ctx.tenantId, conversationId, text],
  );
  return changed.length > 0;
}

async function keepChange(
  ctx: Context,
  conversationId: string,
  agentId: string | null,
): Promise<void> {
  const tags = await ctx.query<{ path: string[] }>(
    `select t.path from app.conversation_tag_use u
       join app.conversation_tag t on t.tenant_id = u.tenant_id and t.id = u.tag_id
      where u.tenant_id = ? and u.conversation_id = ? order by t.path`,
    [ctx.tenantId, conversationId],
  );
  await ctx.query(
    `insert into app.conversation_tagging (tenant_id, id, conversation_id, agent_id, tags, remark, created_at)
     select tenant_id, ?, id, ?::uuid, ?::text[], remark, ? from app.conversation where tenant_id = ? and id = ?`,
    [
      ctx.newId(),
      agentId,
      textListOf(tags.map(tag => tag.path.join(' / '))),
      ctx.now(),
      ctx.tenantId,
      conversationId,
    ],
  );
}
