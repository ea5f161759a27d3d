import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InputCheck, type Rule, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { InboxViewSaveInput, InboxViewType } from './inbox-view.type.ts';

const mostViews = 20;
const tooMany: Sentence = { en: 'At most 20 views.', 'zh-CN': '最多保存 20 个视图。' };
const notHisGroup: Sentence = {
  en: 'You are not in this group.',
  'zh-CN': '你不在该技能组中。',
};
const columns = 'id, name, filter::text as filter, agent_id, skill_group_id';

const jsonObject: Rule<string> = text => {
  const sentence = { en: 'Write a JSON object.', 'zh-CN': '请填写 JSON 对象。' };
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? null
      : { sentence };
  } catch {
    return { sentence };
  }
};

/** Filters of the list that members keep, and share with a group. */
export class InboxViewService {
  /** Own ones and those shared with a group of the viewer, by name. */
  list(ctx: Context): Promise<InboxViewType[]> {
    const { agentId, skillGroupIds } = ctx.agent;
    return ctx.query<InboxViewType>(
      `select ${columns} from app.inbox_view where tenant_id = ? and (agent_id = ? or skill_group_id = any(?::uuid[]))
        order by agent_id <> ?, name, id`,
      [ctx.tenantId, agentId, listOf(skillGroupIds), agentId],
    );
  }

  /** Keeps a new one, or changes an own one. Throws NOT_FOUND for anybody else's. */
  async save(ctx: Context, input: InboxViewSaveInput): Promise<InboxViewType | InvalidInputError> {
    const { agentId, skillGroupIds } = ctx.agent;
    const check = new InputCheck(ctx.locale)
      .check('name', input.name, length(1, 50))
      .check('filter', input.filter, length(1, 4_000), jsonObject);
    if (input.skillGroupId && !skillGroupIds.has(input.skillGroupId))
      check.fault('skillGroupId', notHisGroup);
    const own = (await this.list(ctx)).filter(view => view.agentId === agentId);
    if (input.inboxViewId && !own.some(view => view.id === input.inboxViewId)) throw notFound();
    if (!input.inboxViewId && own.length >= mostViews) check.fault('name', tooMany);
    if (check.error) return check.error;
    const id = input.inboxViewId ?? ctx.newId();
    await ctx.transact(inner =>
      inner.query(
        `insert into app.inbox_view (tenant_id, id, agent_id, name, filter, skill_group_id) values (?, ?, ?, ?, ?::jsonb, ?)
         on conflict (tenant_id, id) do update set name = excluded.name, filter = excluded.filter, skill_group_id = excluded.skill_group_id`,
        [inner.tenantId, id, agentId, input.name.trim(), input.filter, input.skillGroupId ?? null],
      ),
    );
    return (await this.list(ctx)).find(view => view.id === id) ?? Promise.reject(notFound());
  }

  /** Deletes an own one. Throws NOT_FOUND for anybody else's. */
  async delete(ctx: Context, id: string): Promise<string> {
    const gone = isUuid(id)
      ? await ctx.transact(inner =>
          inner.query(
            'delete from app.inbox_view where tenant_id = ? and id = ? and agent_id = ? returning id',
            [inner.tenantId, id, inner.agent.agentId],
          ),
        )
      : [];
    return gone.length > 0 ? id : Promise.reject(notFound());
  }
}
