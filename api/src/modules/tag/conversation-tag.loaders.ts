import { listOf } from '../../kernel/db/list.ts';
import { defineLoader } from '../../kernel/loader.ts';
import type { ConversationTagType } from './conversation-tag.type.ts';

/** A tag as it is shown. */
export type ConversationTag = ConversationTagType;

/** The columns of a tag `t`, as it is shown. */
export const tagColumns = `t.id, t.parent_id, t.path, t.color, t.is_enabled,
  not exists (select from app.conversation_tag c where c.tenant_id = t.tenant_id and c.parent_id = t.id) as is_leaf`;

/** Tags by id. */
export const conversationTagById = defineLoader<ConversationTag>(async (ctx, ids) => {
  const rows = await ctx.query<ConversationTag>(
    `select ${tagColumns} from app.conversation_tag t where t.tenant_id = ? and t.id = any(?::uuid[])`,
    [ctx.tenantId, listOf(ids)],
  );
  return new Map(rows.map(row => [row.id, row]));
});

/** The tags of each conversation, in the order of the tree. */
export const tagsOfConversation = defineLoader<ConversationTag[]>(async (ctx, conversationIds) => {
  const rows = await ctx.query<ConversationTag & { conversationId: string }>(
    `select u.conversation_id, ${tagColumns} from app.conversation_tag_use u
       join app.conversation_tag t on t.tenant_id = u.tenant_id and t.id = u.tag_id
      where u.tenant_id = ? and u.conversation_id = any(?::uuid[]) order by t.path`,
    [ctx.tenantId, listOf(conversationIds)],
  );
  return Map.groupBy(rows, row => row.conversationId);
});
