import { createHmac, timingSafeEqual } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { Tokens } from '../../kernel/auth/tokens.ts';
import { type AgentViewer } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import type { Secrets } from '../../kernel/secrets.ts';
import { AgentSession } from './agent-session.entity.ts';
import { DeskMode, permissionsIn } from './desk-mode.ts';
import { readRights } from './rights.ts';

const accessMs = 10 * 60_000;
const idleMs = 7 * 24 * 3_600_000;
/** A lost answer must not log anybody out: the previous token answers so long, with the same successor. */
const overlapMs = 10_000;

const Claims = z.object({
  sub: z.uuid(),
  tid: z.uuid(),
  sid: z.uuid(),
  mode: z.enum(DeskMode).default('AGENT'),
});

/** What a client gets for a login or a refresh. */
export interface Access {
  readonly sessionId: string;
  readonly mode: DeskMode;
  readonly accessToken: string;
  readonly expiresAt: Date;
}

/** Which session a refresh token belongs to, and the how-manieth of it this is. */
interface RefreshClaim {
  readonly tenantId: string;
  readonly sessionId: string;
  readonly generation: number;
}

/** Logins of members: short access tokens, and refresh tokens that change with each use. */
export class Sessions {
  readonly #tokens: Tokens<typeof Claims>;
  readonly #refreshKey: Uint8Array;

  constructor(secrets: Secrets) {
    this.#tokens = new Tokens(secrets, 'desk', Claims);
    this.#refreshKey = secrets.key('refresh-token');
  }

  /** Begins a session and sets its cookie. */
  async begin(ctx: Context, agentId: string, mode: DeskMode): Promise<Access> {
    const session = ctx.em.create(AgentSession, {
      tenantId: ctx.tenantId,
      id: ctx.newId(),
      agentId,
      generation: 1,
      rotatedAt: ctx.now(),
      expiresAt: new Date(ctx.now().getTime() + idleMs),
      userAgent: ctx.exchange?.userAgent?.slice(0, 300) ?? null,
    });
    await ctx.em.flush();
    ctx.exchange?.setRefreshToken(this.#refreshToken(session), session.expiresAt);
    return this.#access(ctx, session, mode);
  }

  /** Trades the cookie for a new access token. Throws UNAUTHENTICATED; a worn-out token that comes back ends the session. */
  async refresh(
    ctx: Context,
    mode: DeskMode,
  ): Promise<{ ctx: Context; agentId: string; access: Access }> {
    const claim = this.#readRefreshToken(ctx.exchange?.refreshToken ?? '');
    if (!claim) return this.#refuse(ctx);
    const own = ctx.as(claim.tenantId, ctx.viewer);
    const session = await own.transact(inner => this.#rotate(inner, claim));
    if (!session) {
      await this.end(own, claim.sessionId);
      return this.#refuse(ctx);
    }
    ctx.exchange?.setRefreshToken(this.#refreshToken(session), session.expiresAt);
    return { ctx: own, agentId: session.agentId, access: await this.#access(own, session, mode) };
  }

  /** Ends a session and closes its sockets. */
  async end(ctx: Context, sessionId: string): Promise<void> {
    await ctx.em.nativeDelete(AgentSession, { id: sessionId });
    ctx.tell({ topic: `session:${sessionId}` });
  }

  /** Ends all sessions of a member, but for one. */
  async endAll(ctx: Context, agentId: string, except: string | null = null): Promise<void> {
    const sessions = await ctx.em.find(AgentSession, { agentId });
    for (const session of sessions) if (session.id !== except) await this.end(ctx, session.id);
  }

  /** The context of the member an access token stands for, with the rights he has now; null when it no longer counts. */
  async authenticate(ctx: Context, token: string): Promise<Context | null> {
    const claims = await this.#tokens.read(token, ctx.now());
    if (!claims) return null;
    const viewer = await readViewer(
      ctx.as(claims.tid, ctx.viewer),
      claims.sub,
      claims.sid,
      claims.mode,
    );
    return viewer && ctx.as(claims.tid, viewer);
  }

  /** The session one generation on; null for a token that is worn out or of a session that is over. */
  async #rotate(
    ctx: Context,
    { sessionId, generation }: RefreshClaim,
  ): Promise<AgentSession | null> {
    const session = await ctx.em.findOne(
      AgentSession,
      { id: sessionId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!session || session.expiresAt < ctx.now()) return null;
    if (session.generation === generation) {
      session.generation += 1;
      session.rotatedAt = ctx.now();
      session.expiresAt = new Date(ctx.now().getTime() + idleMs);
      return session;
    }
    const isRecent = ctx.now().getTime() - session.rotatedAt.getTime() <= overlapMs;
    return isRecent && session.generation === generation + 1 ? session : null;
  }

  /** Nothing of it is stored: it is the session's place in its row of generations, and proof that we made it. */
  #refreshToken({ tenantId, id, generation }: AgentSession): string {
    const claim = `${tenantId}.${id}.${generation}`;
    return `${claim}.${this.#proof(claim).toString('base64url')}`;
  }

  #readRefreshToken(token: string): RefreshClaim | null {
    const [tenantId = '', sessionId = '', generation = '', proof = ''] = token.split('.');
    const given = Buffer.from(proof, 'base64url');
    const wanted = this.#proof(`${tenantId}.${sessionId}.${generation}`);
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
    return { tenantId, sessionId, generation: Number(generation) };
  }

  #proof(claim: string): Buffer {
    return createHmac('sha256', this.#refreshKey).update(claim).digest();
  }

  /** A new access token of a session, for another mode. */
  async switchMode(ctx: Context, sessionId: string, mode: DeskMode): Promise<Access> {
    const session = await ctx.em.findOneOrFail(AgentSession, { id: sessionId });
    return this.#access(ctx, session, mode);
  }

  async #access(ctx: Context, session: AgentSession, mode: DeskMode): Promise<Access> {
    const expiresAt = new Date(ctx.now().getTime() + accessMs);
    const claims = { sub: session.agentId, tid: ctx.tenantId, sid: session.id, mode };
    return {
      sessionId: session.id,
      mode,
      accessToken: await this.#tokens.sign(claims, expiresAt),
      expiresAt,
    };
  }

  #refuse(ctx: Context): never {
    ctx.exchange?.setRefreshToken(null);
    throw new Fault('UNAUTHENTICATED');
  }
}

/** Rights are read with each request, so a change holds from the next one on. */
export async function readViewer(
  ctx: Context,
  agentId: string,
  sessionId: string,
  mode: DeskMode,
): Promise<AgentViewer | null> {
  const rights = await readRights(ctx, agentId, sessionId);
  return (
    rights && {
      kind: 'AGENT',
      agentId,
      sessionId,
      mode,
      permissions: permissionsIn(mode, rights.permissions),
      skillGroupIds: new Set(rights.groups),
    }
  );
}
