import type { Context } from '../../../kernel/context.ts';
import { Fault, notFound } from '../../../kernel/errors/fault.ts';
import { InputCheck } from '../../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../../kernel/errors/user-error.ts';
import type { Sentence } from '../../../kernel/errors/words.ts';
import type { Limit, RateLimiter } from '../../../kernel/rate-limits.ts';
import { isUuid } from '../../../kernel/uuid.ts';
import { notify } from '../../notice/index.ts';
import { Agent } from '../agent.entity.ts';
import { agentById } from '../agent.loaders.ts';
import { proveOwner, wrongPassword } from '../own-password.ts';
import type { Sessions } from '../sessions.ts';
import { addressOf } from './one-time-code.ts';
import type { SecondFactors, Standing } from './second-factors.ts';

const wrongCode: Sentence = {
  en: 'This code is wrong, too old, or was used already.',
  'zh-CN': '验证码错误、已过期或已使用过。',
};
const isOnAlready: Sentence = {
  en: 'Two-step sign-in is on already; switch it off first to use another app.',
  'zh-CN': '两步验证已开启，如需更换应用请先关闭。',
};
const perMember: Limit = { name: 'second-factor', points: 10, seconds: 900, blockSeconds: 900 };

/** What a wrong code of the second step is answered with. */
export const wrongCodeError = (ctx: Context, path: string): InvalidInputError =>
  new InputCheck(ctx.locale).fault(path, wrongCode).error as InvalidInputError;

/** Members switching their own two-step sign-in on and off; always with the password. */
export class SecondFactorService {
  readonly #tries: RateLimiter;

  constructor(
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    limiter: (limit: Limit) => RateLimiter,
  ) {
    this.#tries = limiter(perMember);
  }

  standing(ctx: Context): Promise<Standing> {
    return this.factors.standing(ctx, ctx.agent.agentId);
  }

  /** A secret for the viewer's app; nothing changes until a code of it is shown. */
  async start(
    ctx: Context,
    password: string,
  ): Promise<{ secret: string; uri: string } | InvalidInputError> {
    const agent = await this.#check(ctx, password);
    if (!(agent instanceof Agent)) return agent;
    const secret = await this.factors.begin(ctx, agent.id);
    if (secret) return { secret, uri: addressOf(secret, agent.email) };
    return new InputCheck(ctx.locale).fault('password', isOnAlready).error as InvalidInputError;
  }

  /** Switches it on; every other device has to sign in again, by two steps. */
  async confirm(ctx: Context, code: string): Promise<string[] | InvalidInputError> {
    const { agentId, sessionId } = ctx.agent;
    await this.#tries.take(agentId);
    const codes = await this.factors.confirm(ctx, agentId, code);
    if (!codes) return wrongCodeError(ctx, 'code');
    await this.#tries.forgive(agentId);
    await this.sessions.endAll(ctx, agentId, sessionId);
    return codes;
  }

  async disable(ctx: Context, password: string): Promise<Standing | InvalidInputError> {
    const agent = await this.#check(ctx, password);
    if (!(agent instanceof Agent)) return agent;
    await this.factors.remove(ctx, agent.id);
    return this.factors.standing(ctx, agent.id);
  }

  /** New recovery codes, the old ones are void; none while it is off. */
  async renewCodes(ctx: Context, password: string): Promise<string[] | InvalidInputError> {
    const agent = await this.#check(ctx, password);
    if (!(agent instanceof Agent)) return agent;
    const { enabledAt } = await this.factors.standing(ctx, agent.id);
    if (!enabledAt) throw notFound();
    return this.factors.renewCodes(ctx, agent.id);
  }

  /**
   * For a member who lost app and codes alike: another one lets him in by one step, and he is told. One’s own takes the password.
   * Throws NOT_FOUND and FORBIDDEN.
   */
  async reset(ctx: Context, agentId: string): Promise<Agent> {
    const agent = isUuid(agentId) ? await ctx.em.findOne(Agent, { id: agentId }) : null;
    if (!agent) throw notFound();
    const by = ctx.agent.agentId;
    if (agent.id === by) throw new Fault('FORBIDDEN');
    await ctx.transact(async inner => {
      if (!(await this.factors.remove(inner, agent.id))) return;
      const admin = await agentById(inner, by);
      const values = { by: admin?.nickname ?? '' };
      await notify(inner, { to: [agent.id], kind: 'SECOND_FACTOR_RESET', values });
      inner.log.info({ agentId: agent.id, by }, 'A second factor was reset.');
    });
    return agent;
  }

  async #check(ctx: Context, password: string): Promise<Agent | InvalidInputError> {
    const { agentId } = ctx.agent;
    await this.#tries.take(agentId);
    const { agent, isProven } = await proveOwner(ctx, password);
    if (!isProven)
      return new InputCheck(ctx.locale).fault('password', wrongPassword).error as InvalidInputError;
    await this.#tries.forgive(agentId);
    return agent;
  }
}
