import { hashPassword, verifyNobody, verifyPassword } from '../../kernel/auth/passwords.ts';
import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import {
  InputCheck,
  email as emailRule,
  length,
  password as passwordRule,
} from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import type { Limit, RateLimiter } from '../../kernel/rate-limits.ts';
import type { Plan } from '../tenant/index.ts';
import { Agent } from './agent.entity.ts';
import type { AgentService } from './agent.service.ts';
import { type AgentType, SignInPayload } from './agent.type.ts';
import { type DeskMode, opensAdminMode } from './desk-mode.ts';
import { proveOwner, wrongPassword } from './own-password.ts';
import { Role } from './role.entity.ts';
import { wrongCodeError } from './second-factor/second-factor.service.ts';
import { SecondFactorRequiredError } from './second-factor/second-factor.type.ts';
import type { SecondFactors } from './second-factor/second-factors.ts';
import { type Access, type Sessions, readViewer } from './sessions.ts';

const wrong: Sentence = { en: 'E-mail or password is wrong.', 'zh-CN': '邮箱或密码错误。' };

/** Ten failures shut an account for a quarter of an hour; an address may try more accounts, but not many (FEATURES M-09). */
const perAccount: Limit = { name: 'sign-in-account', points: 10, seconds: 900, blockSeconds: 900 };
const perAddress: Limit = { name: 'sign-in-address', points: 100, seconds: 60 };
const signUps: Limit = { name: 'sign-up-address', points: 10, seconds: 3600 };

/** Called with a new tenant, inside its transaction, to give it what every tenant has. */
export type TenantSetUp = (ctx: Context) => Promise<void>;

/** Ways to a session by password. */
export class SignIn {
  readonly #account: RateLimiter;
  readonly #address: RateLimiter;
  readonly #signUps: RateLimiter;

  constructor(
    private readonly sessions: Sessions,
    private readonly agents: AgentService,
    private readonly factors: SecondFactors,
    private readonly setUps: readonly TenantSetUp[],
    limiter: (limit: Limit) => RateLimiter,
    private readonly isRegistrationOpen: boolean,
    private readonly newTenantPlan: Plan,
  ) {
    this.#account = limiter(perAccount);
    this.#address = limiter(perAddress);
    this.#signUps = limiter(signUps);
  }

  /** Whether anybody may open a tenant now: where the installation says so, or until the first one exists. */
  async canRegister(ctx: Context): Promise<boolean> {
    if (this.isRegistrationOpen) return true;
    const { rows } = await ctx.database.pool.query<{ has_tenant: boolean }>(
      'select app.has_tenant()',
    );
    return rows[0]?.has_tenant === false;
  }

  /** Opens a tenant whose first member is an admin, and signs him in. */
  async signUp(
    ctx: Context,
    input: { companyName: string; nickname: string; email: string; password: string },
  ): Promise<SignInPayload | InvalidInputError> {
    const exchange = this.#exchange(ctx);
    if (!(await this.canRegister(ctx))) throw new Fault('FORBIDDEN');
    const { error } = new InputCheck(ctx.locale)
      .check('companyName', input.companyName, length(1, 100))
      .check('nickname', input.nickname, length(1, 50))
      .check('email', input.email.trim(), emailRule)
      .check('password', input.password, passwordRule);
    if (error) return error;
    await this.#signUps.take(exchange.ip);
    const own = await this.openTenant(ctx, { ...input, isDemo: false });
    return this.#begin(ctx, own.ctx, own.agent.id, 'ONLINE');
  }

  /** A tenant with its roles, its first admin and whatever the other modules give a new one. */
  async openTenant(
    ctx: Context,
    input: {
      companyName: string;
      nickname: string;
      email: string;
      password: string;
      isDemo: boolean;
    },
  ) {
    const passwordHash = await hashPassword(input.password);
    const own = ctx.as(ctx.newId(), { kind: 'SYSTEM' });
    const agent = await own.transact(async inner => {
      await inner.em.execute(
        'insert into app.tenant (tenant_id, company_name, locale, is_demo, plan) values (?, ?, ?, ?, ?)',
        [inner.tenantId, input.companyName.trim(), ctx.locale, input.isDemo, this.newTenantPlan],
      );
      await inner.em.execute('insert into app.tenant_counter (tenant_id) values (?)', [
        inner.tenantId,
      ]);
      const admin = await this.agents.createRoles(inner);
      const made = this.agents.make(inner, {
        nickname: input.nickname,
        email: input.email,
        passwordHash,
        roleId: admin,
        capacity: 10,
      });
      await inner.em.flush();
      for (const setUp of this.setUps) await setUp(inner);
      return made;
    });
    return { ctx: own, agent };
  }

  /** Signs a member in. Known and unknown addresses answer alike, in words and in time. */
  async signIn(
    ctx: Context,
    input: {
      email: string;
      password: string;
      totp?: string | null;
      status: Agent['status'];
      mode: DeskMode;
    },
  ): Promise<SignInPayload | InvalidInputError | SecondFactorRequiredError> {
    const exchange = this.#exchange(ctx);
    // Whoever signs in is there: seen, or unseen.
    if (input.status !== 'ONLINE' && input.status !== 'INVISIBLE') throw new Fault('INVALID_INPUT');
    const address = input.email.trim().toLowerCase();
    await this.#address.take(exchange.ip);
    // Taken before the password is looked at, so that attempts made at once count too.
    await this.#account.take(address);
    const found = await this.#match(ctx, address, input.password);
    if (!found)
      return new InputCheck(ctx.locale).fault('password', wrong).error as InvalidInputError;
    const own = ctx.as(found.tenantId, { kind: 'SYSTEM' });
    // Who has the password alone has not signed in: his tries go on counting.
    const refusal = await this.#secondStep(own, found.id, input.totp ?? null);
    if (refusal) return refusal;
    await this.#account.forgive(address);
    return this.#begin(ctx, own, found.id, input.status, input.mode);
  }

  /** A new access token by the refresh cookie. */
  async refresh(ctx: Context, mode: DeskMode): Promise<SignInPayload> {
    this.#exchange(ctx);
    const { ctx: own, agentId, access } = await this.sessions.refresh(ctx, mode);
    if (mode === 'ADMIN') await this.#checkAdmin(own, agentId);
    return this.#payload(ctx, own, agentId, access);
  }

  /** The viewer's login for the other of the desk's apps, without a second password (FEATURES M-01). */
  async switchMode(ctx: Context, mode: DeskMode): Promise<SignInPayload> {
    const { sessionId, agentId } = ctx.agent;
    this.#exchange(ctx);
    const own = ctx.as(ctx.tenantId, ctx.viewer);
    if (mode === 'ADMIN') await this.#checkAdmin(own, agentId);
    return this.#payload(ctx, own, agentId, await this.sessions.switchMode(own, sessionId, mode));
  }

  /** Ends the viewer's session; the last one that ends makes him offline. */
  async signOut(ctx: Context): Promise<void> {
    const { sessionId, agentId } = ctx.agent;
    await this.sessions.end(ctx, sessionId);
    ctx.exchange?.setRefreshToken(null);
    await this.agents.offlineWithoutSession(ctx, agentId);
  }

  /** Changes the viewer's password and signs all his other devices out. */
  async changePassword(
    ctx: Context,
    input: { current: string; next: string },
  ): Promise<SignInPayload | InvalidInputError> {
    const { agentId } = ctx.agent;
    this.#exchange(ctx);
    await this.#account.take(agentId);
    const { agent, isProven } = await proveOwner(ctx, input.current);
    const check = new InputCheck(ctx.locale).check('next', input.next, passwordRule);
    if (!isProven) check.fault('current', wrongPassword);
    if (check.error) return check.error;
    await this.#account.forgive(agentId);
    agent.passwordHash = await hashPassword(input.next);
    await ctx.em.flush();
    await this.sessions.endAll(ctx, agentId);
    return this.#begin(
      ctx,
      ctx.as(ctx.tenantId, ctx.viewer),
      agentId,
      agent.status,
      ctx.agent.mode,
    );
  }

  async #secondStep(
    own: Context,
    agentId: string,
    code: string | null,
  ): Promise<InvalidInputError | SecondFactorRequiredError | null> {
    const { enabledAt } = await this.factors.standing(own, agentId);
    if (!enabledAt) return null;
    if (!code?.trim()) return SecondFactorRequiredError.in(own.locale);
    return (await this.factors.take(own, agentId, code)) ? null : wrongCodeError(own, 'totp');
  }

  async #match(
    ctx: Context,
    address: string,
    password: string,
  ): Promise<{ tenantId: string; id: string } | null> {
    const { rows } = await ctx.database.pool.query<{
      tenant_id: string;
      id: string;
      password_hash: string;
    }>('select * from app.logins_by_email($1)', [address]);
    if (rows.length === 0) await verifyNobody(password);
    for (const row of rows) {
      if (await verifyPassword(row.password_hash, password))
        return { tenantId: row.tenant_id, id: row.id };
    }
    return null;
  }

  async #begin(
    ctx: Context,
    own: Context,
    agentId: string,
    status: Agent['status'],
    mode: DeskMode = 'AGENT',
  ): Promise<SignInPayload> {
    if (mode === 'ADMIN') await this.#checkAdmin(own, agentId);
    const access = await this.sessions.begin(own, agentId, mode);
    await this.agents.appear(own, agentId, status);
    return this.#payload(ctx, own, agentId, access);
  }

  /** Throws FORBIDDEN unless the member's role opens admin mode. */
  async #checkAdmin(own: Context, agentId: string): Promise<void> {
    const { roleId } = await own.em.findOneOrFail(Agent, { id: agentId });
    const role = await own.em.findOneOrFail(Role, { id: roleId });
    if (!opensAdminMode(role.permissions)) throw new Fault('FORBIDDEN');
  }

  async #payload(
    ctx: Context,
    own: Context,
    agentId: string,
    access: Access,
  ): Promise<SignInPayload> {
    const viewer = await readViewer(own, agentId, access.sessionId, access.mode);
    if (!viewer) throw new Fault('UNAUTHENTICATED');
    ctx.become(own.tenantId, viewer);
    const agent = await ctx.em.findOneOrFail(Agent, { id: agentId });
    return Object.assign(new SignInPayload(), {
      accessToken: access.accessToken,
      expiresAt: access.expiresAt,
      viewer: agent as AgentType,
    });
  }

  /** Sessions begin over HTTP only: a socket has no place for the cookie. */
  #exchange(ctx: Context) {
    if (!ctx.exchange) throw new Fault('FORBIDDEN');
    return ctx.exchange;
  }
}
