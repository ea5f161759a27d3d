import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { Fault, notFound } from '../../kernel/errors/fault.ts';
import { InUseError } from '../../kernel/errors/in-use.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { Agent } from '../agent/index.ts';
import { checkSchedule } from '../schedule/index.ts';
import {
  type SharingChange,
  checkOverflow,
  checkSharing,
  sharingColumns,
} from './sharing.check.ts';
import { SkillGroup } from './skill-group.entity.ts';

const defaultName: Sentence = { en: 'General', 'zh-CN': '未分组' };
const taken: Sentence = { en: 'Another group has this name.', 'zh-CN': '已有同名技能组。' };
const isDefault: Sentence = {
  en: 'The default group always exists.',
  'zh-CN': '默认技能组不能删除。',
};
const isWaitedFor: Sentence = {
  en: 'Visitors wait in this group’s queue; move them first.',
  'zh-CN': '该技能组还有排队中的会话，请先处理。',
};
const isOverflow: Sentence = {
  en: 'Another group overflows to this one; change that first.',
  'zh-CN': '有其他技能组溢出到该技能组，请先修改。',
};
const isChannels: Sentence = {
  en: 'A channel sends its visitors to this group; change the channel first.',
  'zh-CN': '有渠道指定了该技能组，请先修改渠道。',
};

/** The fact that a member left a group and gives what he serves of it to others. */
export const leftGroup = 'skill-group.member-left';

/** What may be changed of a group; a schedule of null: as the channel. */
export interface GroupChange extends SharingChange {
  readonly skillGroupId: string;
  readonly name?: string | null;
  readonly workScheduleId?: string | null;
}

/** Groups and who is in them. */
export class SkillGroupService {
  list(ctx: Context): Promise<SkillGroup[]> {
    return ctx.em.find(SkillGroup, {}, { orderBy: { isDefault: 'desc', name: 'asc' } });
  }

  /** A group of the tenant. Throws NOT_FOUND. */
  async get(ctx: Context, id: string): Promise<SkillGroup> {
    const group = isUuid(id) ? await ctx.em.findOne(SkillGroup, { id }) : null;
    return group ?? Promise.reject(notFound());
  }

  /** The group of a new tenant that always exists. */
  async createDefault(ctx: Context): Promise<void> {
    ctx.em.create(SkillGroup, {
      tenantId: ctx.tenantId,
      id: ctx.newId(),
      name: say(defaultName, ctx.locale),
      isDefault: true,
    });
    await ctx.em.flush();
  }

  async create(ctx: Context, name: string): Promise<SkillGroup | InvalidInputError> {
    const group = ctx.em.create(SkillGroup, {
      tenantId: ctx.tenantId,
      id: ctx.newId(),
      name: name.trim(),
      isDefault: false,
    });
    return this.#save(ctx, group);
  }

  /** Changes a group; parts left out stay. Throws NOT_FOUND. */
  async update(ctx: Context, change: GroupChange): Promise<SkillGroup | InvalidInputError> {
    const { id } = await this.get(ctx, change.skillGroupId);
    const check = new InputCheck(ctx.locale).check('name', change.name, length(1, 50));
    checkSharing(check, change);
    await checkSchedule(ctx, check, change.workScheduleId);
    if (check.error) return check.error;
    try {
      const changed = await ctx.transact(async inner => {
        if (change.overflow) await checkOverflow(inner, check, id, change.overflow.skillGroupId);
        if (check.error) return check.error;
        const group = await inner.em.findOneOrFail(SkillGroup, { id });
        Object.assign(group, sharingColumns(change));
        if (change.name != null) group.name = change.name.trim();
        if (change.workScheduleId !== undefined) group.workScheduleId = change.workScheduleId;
        await inner.em.flush();
        await setPriorities(inner, id, change.priorities ?? []);
        inner.tell({ topic: 'routing', local: { tenantId: inner.tenantId, skillGroupId: id } });
        return group;
      });
      return changed instanceof SkillGroup ? await this.get(ctx, id) : changed;
    } catch (refused) {
      if (!(refused instanceof UniqueConstraintViolationException)) throw refused;
      return new InputCheck(ctx.locale).fault('name', taken).error as InvalidInputError;
    }
  }

  /** Deletes a group that nothing depends on; its closed conversations go to the default group's name in lists. */
  async delete(ctx: Context, id: string): Promise<string | InUseError> {
    const group = await this.get(ctx, id);
    if (group.isDefault) return InUseError.of(isDefault, ctx.locale);
    return ctx.transact(async inner => {
      const uses = async (sql: string) =>
        (await inner.em.execute<unknown[]>(sql, [inner.tenantId, id])).length > 0;
      if (
        (await uses(
          `select 1 from app.channel where tenant_id = ? and ? in (skill_group_id, off_duty_group_id) limit 1`,
        )) ||
        (await uses(
          `select 1 from app.routing_rule where tenant_id = ? and ? in (on_duty_group_id, off_duty_group_id) limit 1`,
        ))
      )
        return InUseError.of(isChannels, ctx.locale);
      if (
        await uses(
          'select 1 from app.skill_group where tenant_id = ? and overflow_group_id = ? limit 1',
        )
      )
        return InUseError.of(isOverflow, ctx.locale);
      if (
        await uses(
          `select 1 from app.conversation where tenant_id = ? and skill_group_id = ? and status <> 'CLOSED' limit 1`,
        )
      )
        return InUseError.of(isWaitedFor, ctx.locale);
      const members = await inner.em.execute<{ agent_id: string }[]>(
        'delete from app.skill_group_member where tenant_id = ? and skill_group_id = ? returning agent_id',
        [inner.tenantId, id],
      );
      await inner.em.execute(
        `update app.conversation set skill_group_id = (select id from app.skill_group where tenant_id = ? and is_default) where tenant_id = ? and skill_group_id = ?`,
        [inner.tenantId, inner.tenantId, id],
      );
      await inner.em.execute(
        'update app.conversation set named_group_id = null where tenant_id = ? and named_group_id = ?',
        [inner.tenantId, id],
      );
      await inner.em.nativeDelete(SkillGroup, { id });
      for (const { agent_id: agentId } of members) inner.tell({ topic: `viewer:${agentId}` });
      return id;
    });
  }

  /**
   * Sets who is in a group; `releases`: those who leave give what they serve of it to others. Throws NOT_FOUND when one of
   * them is nobody of this tenant.
   */
  async setMembers(
    ctx: Context,
    id: string,
    agentIds: readonly string[],
    releases = false,
  ): Promise<SkillGroup> {
    const group = await this.get(ctx, id);
    const wanted = [...new Set(agentIds)];
    if (
      !wanted.every(isUuid) ||
      (await ctx.em.count(Agent, { id: { $in: wanted } })) !== wanted.length
    )
      throw new Fault('NOT_FOUND');
    await ctx.transact(async inner => {
      // One at a time per group: of two admins who save at once, the later one's list holds.
      await inner.em.execute(
        'select 1 from app.skill_group where tenant_id = ? and id = ? for update',
        [inner.tenantId, id],
      );
      const rows = await inner.em.execute<{ agent_id: string }[]>(
        'select agent_id from app.skill_group_member where tenant_id = ? and skill_group_id = ?',
        [inner.tenantId, id],
      );
      const before = rows.map(row => row.agent_id);
      const left = before.filter(agentId => !wanted.includes(agentId));
      const joined = wanted.filter(agentId => !before.includes(agentId));
      // Whatever is being pushed to them meanwhile is decided before or after, never in between.
      await inner.em.execute(
        'select 1 from app.agent where tenant_id = ? and id = any(?::uuid[]) order by id for no key update',
        [inner.tenantId, listOf([...left, ...joined])],
      );
      await inner.em.execute(
        'delete from app.skill_group_member where tenant_id = ? and skill_group_id = ? and agent_id = any(?::uuid[])',
        [inner.tenantId, id, listOf(left)],
      );
      for (const agentId of joined) {
        await inner.em.execute(
          'insert into app.skill_group_member (tenant_id, skill_group_id, agent_id) values (?, ?, ?)',
          [inner.tenantId, id, agentId],
        );
      }
      for (const agentId of [...left, ...joined]) {
        inner.tell(
          { topic: `viewer:${agentId}` },
          { topic: 'routing', local: { tenantId: inner.tenantId, agentId } },
        );
      }
      if (releases)
        for (const agentId of left) await inner.record(leftGroup, { agentId, skillGroupId: id });
    });
    return group;
  }

  async #save(ctx: Context, group: SkillGroup): Promise<SkillGroup | InvalidInputError> {
    const { error } = new InputCheck(ctx.locale).check('name', group.name, length(1, 50));
    if (error) {
      ctx.renew();
      return error;
    }
    try {
      await ctx.em.flush();
      return group;
    } catch (refused) {
      if (!(refused instanceof UniqueConstraintViolationException)) throw refused;
      return new InputCheck(ctx.locale).fault('name', taken).error as InvalidInputError;
    }
  }
}

async function setPriorities(
  ctx: Context,
  groupId: string,
  priorities: readonly { readonly agentId: string; readonly priority: number }[],
): Promise<void> {
  for (const { agentId, priority } of priorities) {
    if (!isUuid(agentId)) throw notFound();
    const rows = await ctx.em.execute<unknown[]>(
      'update app.skill_group_member set priority = ? where tenant_id = ? and skill_group_id = ? and agent_id = ? returning agent_id',
      [priority, ctx.tenantId, groupId, agentId],
    );
    if (rows.length === 0) throw notFound();
  }
}
