import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';

/** Who is meant: all, groups and persons together. */
interface Recipients {
  readonly toAll: boolean;
  readonly skillGroupIds?: readonly string[] | null;
  readonly agentIds?: readonly string[] | null;
}

/** Where nobody is meant. */
export const nobody: Sentence = {
  en: 'Choose at least one member.',
  'zh-CN': '请至少选择一位接收人。',
};

/** Ids of the enabled members who are meant: all, those of groups, and those named. */
export async function recipientsOf(ctx: Context, input: Recipients): Promise<string[]> {
  const rows = await ctx.query<{ id: string }>(
    `select a.id from app.agent a where a.tenant_id = ? and a.is_enabled and (? or a.id = any(?::uuid[]) or exists (
       select from app.skill_group_member m where m.tenant_id = a.tenant_id and m.agent_id = a.id and m.skill_group_id = any(?::uuid[])))`,
    [
      ctx.tenantId,
      input.toAll,
      listOf((input.agentIds ?? []).filter(isUuid)),
      listOf((input.skillGroupIds ?? []).filter(isUuid)),
    ],
  );
  return rows.map(row => row.id);
}
