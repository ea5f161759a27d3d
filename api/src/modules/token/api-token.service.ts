import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { AgentViewer } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import type { RateLimiter } from '../../kernel/rate-limits.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { Agent, readRights } from '../agent/index.ts';
import { ApiToken } from './api-token.entity.ts';
import { isNetwork, isWithin } from './network.ts';
import { type Scope, isScope, permissionsWithin } from './scopes.ts';
import { watchEnd } from './token-ending.ts';

const mostTokens = 50;
const yearMs = 365 * 24 * 3_600_000;
/** Its last use is noted at most that often: a busy integration must not write with every call. */
const noteEveryMs = 60_000;

const unknownScope: Sentence = {
  en: 'There is no scope {scope}.',
  'zh-CN': '没有权限范围 {scope}。',
};
const noScope: Sentence = { en: 'Choose at least one scope.', 'zh-CN': '请至少选择一个权限范围。' };
const notNetwork: Sentence = {
  en: '{network} is no address or range such as 203.0.113.0/24.',
  'zh-CN': '{network} 不是有效的 IP 地址或网段（例如 203.0.113.0/24）。',
};
const outOfTime: Sentence = {
  en: 'Choose a time within the next year.',
  'zh-CN': '有效期请选在一年之内。',
};
const tooMany: Sentence = {
  en: 'A company has at most {most} tokens; revoke one first.',
  'zh-CN': '最多 {most} 个令牌，请先撤销不用的。',
};

/** What a new token shall be. */
export interface ApiTokenWish {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly networks?: readonly string[] | null;
  readonly expiresAt?: Date | null;
  readonly agentId?: string | null;
}

/** API tokens: made and revoked by admins, shown once, stored hashed (FEATURES P-03). */
export class ApiTokenService {
  constructor(private readonly limiter: RateLimiter) {}

  /** All tokens, the newest first. */
  list(ctx: Context): Promise<ApiToken[]> {
    return ctx.em.find(ApiToken, {}, { orderBy: { createdAt: 'desc' } });
  }

  /** Makes a token; its secret is in this answer and nowhere else. Throws NOT_FOUND for a member who is not there. */
  async create(
    ctx: Context,
    wish: ApiTokenWish,
  ): Promise<{ apiToken: ApiToken; secret: string } | InvalidInputError> {
    const fault = await this.#check(ctx, wish);
    if (fault) return fault;
    const agentId = await this.#actsFor(ctx, wish.agentId);
    const id = ctx.newId();
    const word = randomBytes(32).toString('base64url');
    const apiToken = ctx.em.create(ApiToken, {
      tenantId: ctx.tenantId,
      id,
      agentId,
      name: wish.name.trim(),
      secretHash: hashOf(word),
      scopes: [...new Set(wish.scopes)] as Scope[],
      networks: [...(wish.networks ?? [])],
      expiresAt: wish.expiresAt ?? new Date(ctx.now().getTime() + yearMs),
    });
    await watchEnd(ctx, apiToken);
    await ctx.em.flush();
    return { apiToken, secret: `pat_${ctx.tenantId}_${id}_${word}` };
  }

  /** Ends a token, its requests and its subscriptions. Throws NOT_FOUND. */
  async revoke(ctx: Context, id: string): Promise<string> {
    const gone = isUuid(id) ? await ctx.em.nativeDelete(ApiToken, { id }) : 0;
    if (gone === 0) throw notFound();
    ctx.tell({ topic: `session:${id}` });
    return id;
  }

  /** Whether a text looks like a token of ours, so that it is worth looking up. */
  static recognises(text: string): boolean {
    return text.startsWith('pat_');
  }

  /**
   * The context of the member a token acts for, within its scopes; null when it no longer counts, or comes from another
   * network. Throws RATE_LIMITED. A token bound to networks works over HTTP only, where the address is known.
   */
  async authenticate(ctx: Context, text: string): Promise<Context | null> {
    const [, tenantId = '', id = '', ...words] = text.split('_');
    if (!isUuid(tenantId) || !isUuid(id)) return null;
    const own = ctx.as(tenantId, ctx.viewer);
    const [token] = await own.query<TokenRow>(
      'select agent_id, secret_hash, scopes, networks, expires_at, last_used_at from app.api_token where tenant_id = ? and id = ?',
      [tenantId, id],
    );
    if (!token || !isSecret(words.join('_'), token.secretHash)) return null;
    if (token.expiresAt <= ctx.now()) return null;
    if (token.networks.length > 0 && !isWithin(ctx.exchange?.ip ?? '', token.networks)) return null;
    await this.limiter.take(id);
    const viewer = await viewerOf(own, id, token);
    if (viewer) await noteUse(own, id, token.lastUsedAt);
    return viewer && ctx.as(tenantId, viewer);
  }

  async #check(ctx: Context, wish: ApiTokenWish): Promise<InvalidInputError | null> {
    const check = new InputCheck(ctx.locale).check('name', wish.name, length(1, 80));
    if (wish.scopes.length === 0) check.fault('scopes', noScope);
    for (const [index, scope] of wish.scopes.entries())
      if (!isScope(scope)) check.fault(`scopes.${index}`, unknownScope, { scope });
    for (const [index, network] of (wish.networks ?? []).entries())
      if (!isNetwork(network)) check.fault(`networks.${index}`, notNetwork, { network });
    const lifeMs = (wish.expiresAt?.getTime() ?? Infinity) - ctx.now().getTime();
    if (wish.expiresAt && (lifeMs <= 0 || lifeMs > yearMs)) check.fault('expiresAt', outOfTime);
    if ((await ctx.em.count(ApiToken)) >= mostTokens)
      check.fault('name', tooMany, { most: mostTokens });
    return check.error;
  }

  async #actsFor(ctx: Context, agentId: string | null | undefined): Promise<string> {
    if (!agentId) return ctx.agent.agentId;
    const agent = isUuid(agentId)
      ? await ctx.em.findOne(Agent, { id: agentId, isEnabled: true })
      : null;
    if (!agent) throw notFound();
    return agent.id;
  }
}

interface TokenRow {
  readonly agentId: string;
  readonly secretHash: string;
  readonly scopes: readonly Scope[];
  readonly networks: readonly string[];
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

async function viewerOf(ctx: Context, id: string, token: TokenRow): Promise<AgentViewer | null> {
  const rights = await readRights(ctx, token.agentId);
  if (!rights) return null;
  const scopes = new Set<string>(token.scopes);
  return {
    kind: 'AGENT',
    agentId: token.agentId,
    sessionId: id,
    permissions: permissionsWithin(rights.permissions, scopes),
    skillGroupIds: new Set(rights.groups),
    scopes,
  };
}

async function noteUse(ctx: Context, id: string, lastUsedAt: Date | null): Promise<void> {
  const now = ctx.now();
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < noteEveryMs) return;
  await ctx.em.nativeUpdate(ApiToken, { id }, { lastUsedAt: now });
}

const hashOf = (word: string): string => createHash('sha256').update(word).digest('base64url');

function isSecret(word: string, hash: string): boolean {
  const given = Buffer.from(hashOf(word));
  const wanted = Buffer.from(hash);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
