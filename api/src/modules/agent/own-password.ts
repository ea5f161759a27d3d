import { verifyPassword } from '../../kernel/auth/passwords.ts';
import type { Context } from '../../kernel/context.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { Agent } from './agent.entity.ts';

/** What whoever does not know his own password is told. */
export const wrongPassword: Sentence = {
  en: 'This is not your present password.',
  'zh-CN': '当前密码不正确。',
};

/** The viewer's own account, and whether this is its password. Who calls it limits how often. */
export async function proveOwner(
  ctx: Context,
  password: string,
): Promise<{ agent: Agent; isProven: boolean }> {
  const where = { id: ctx.agent.agentId };
  const agent = await ctx.em.findOneOrFail(Agent, where, { populate: ['passwordHash'] });
  return { agent, isProven: await verifyPassword(agent.passwordHash, password) };
}
