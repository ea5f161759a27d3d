import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { Agent } from '../agent/index.ts';
import { TargetOfflineError } from '../conversation/index.ts';
import { SkillGroup } from '../skill-group/index.ts';
import { groupsOfAgent } from './candidates.ts';

/** Whom something is for: exactly one of the two. */
export interface Target {
  readonly agentId?: string | null;
  readonly skillGroupId?: string | null;
}

/** A target that is there. */
export type Checked = { readonly agent: Agent } | { readonly group: SkillGroup };

const exactlyOne: Sentence = {
  en: 'Choose an agent or a group.',
  'zh-CN': '请选择一位客服或一个技能组。',
};
const outsideGroups: Sentence = {
  en: 'You may transfer within your own groups only.',
  'zh-CN': '您只能在所属技能组内转接。',
};
export const toHimself: Sentence = {
  en: 'This agent serves it already.',
  'zh-CN': '该客服正在接待此会话。',
};

/** The agent or group something is for, or why it cannot be. Throws NOT_FOUND for one that is not of this tenant. */
export async function checkTarget(
  ctx: Context,
  target: Target,
  remark: string | null = null,
): Promise<Checked | UserError> {
  const check = new InputCheck(ctx.locale).check('remark', remark, length(0, 500));
  if (Boolean(target.agentId) === Boolean(target.skillGroupId)) check.fault('agentId', exactlyOne);
  if (check.error) return check.error;
  const id = target.agentId ?? target.skillGroupId ?? '';
  if (!isUuid(id)) throw notFound();
  if (target.agentId) {
    const agent = await ctx.em.findOne(Agent, { id, isEnabled: true });
    if (!agent) throw notFound();
    return agent.status === 'OFFLINE' ? TargetOfflineError.in(ctx.locale) : { agent };
  }
  const group = await ctx.em.findOne(SkillGroup, { id });
  if (!group) throw notFound();
  return { group };
}

/** Whether the target lies within the viewer's right to transfer: his own groups, where the tenant does not allow all. */
export async function checkReach(ctx: Context, target: Checked): Promise<UserError | null> {
  const { skillGroupIds } = ctx.agent;
  const groups = 'group' in target ? [target.group.id] : await groupsOfAgent(ctx, target.agent.id);
  if (groups.some(id => skillGroupIds.has(id))) return null;
  const field = 'group' in target ? 'skillGroupId' : 'agentId';
  return new InputCheck(ctx.locale).fault(field, outsideGroups).error;
}
