import { createHash, createHmac, randomBytes } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { type AgentViewer } from '../../kernel/auth/viewer.ts';
import { Tokens } from '../../kernel/auth/tokens.ts';
import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import type { Secrets } from '../../kernel/secrets.ts';
import { AgentSession } from './agent-session.entity.ts';

const accessMs = 10 * 60_000;
const idleMs = 7 * 24 * 3_600_000;
/** A lost answer must not log anybody out: the previous token answers so long, with the same successor. */
const overlapMs = 10_000;

const Claims = z.object({ sub: z.uuid(), tid: z.uuid(), sid: z.uuid() });

/** What a client gets for a login or a refresh. */
export interface Access {
  readonly sessionId: string;
  readonly accessToken: string;
  readonly expiresAt: Date;
}

interface ViewerRow {
  permissions: string[];
  groups: string[];
}

const hash = (token: string) => createHash('sha256').update(token).digest('base64url');

/** Logins of members: short access tokens, and refresh tokens that change with each use. */
export class Sessions {
  readonly #tokens: Tokens<typeof Claims>;
  readonly #successorKey: Uint8Array;

  constructor(secrets: Secrets) {
    this.#tokens = new Tokens(secrets, 'desk', Claims);
    this.#successorKey = secrets.key('refresh-successor');
  }

  /** Begins a session and sets its cookie. */
  async begin(ctx: Context, agentId: string): Promise<Access> {
    const token = randomBytes(32).toString('base64url');
    const session = ctx.em.create(AgentSession, {
      tenantId: ctx.tenantId,
      id: ctx.newId(),
      agentId,
      tokenHash: hash(token),
      rotatedAt: ctx.now(),
      expiresAt: new Date(ctx.now().getTime() + idleMs),
      userAgent: ctx.exchange?.userAgent?.slice(0, 300) ?? null,
    });
    await ctx.em.flush();
    ctx.exchange?.setRefreshToken(token, session.expiresAt);
    return this.#access(ctx, session);
  }

  /** Trades the cookie for a new access token. Throws UNAUTHENTICATED; a stolen token that comes back ends the session. */
  async refresh(ctx: Context): Promise<{ ctx: Context; agentId: string; access: Access }> {
    const token = ctx.exchange?.refreshToken ?? null;
    const found = token ? await this.#find(ctx, token) : null;
    if (!token || !found) return this.#refuse(ctx);
    const own = ctx.as(found.tenantId, ctx.viewer);
    const rotated = await own.transact(inner => this.#rotate(inner, found.id, token));
    if (!rotated) {
      await this.end(own, found.id);
      return this.#refuse(ctx);
    }
    ctx.exchange?.setRefreshToken(rotated.next, rotated.session.expiresAt);
    return { ctx: own, agentId: rotated.session.agentId, access: await this.#access(own, rotated.session) };
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
    const viewer = await readViewer(ctx.as(claims.tid, ctx.viewer), claims.sub, claims.sid);
    return viewer && ctx.as(claims.tid, viewer);
  }

  async #find(ctx: Context, token: string): Promise<{ tenantId: string; id: string } | null> {
    const { rows } = await ctx.database.pool.query<{ tenant_id: string; id: string }>('select * from app.session_by_token($1)', [hash(token)]);
    return rows[0] ? { tenantId: rows[0].tenant_id, id: rows[0].id } : null;
  }

  /** The successor of a token; null for one that is worn out, so that whoever shows it stole it. */
  async #rotate(ctx: Context, sessionId: string, token: string): Promise<{ session: AgentSession; next: string } | null> {
    const session = await ctx.em.findOne(AgentSession, { id: sessionId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!session || session.expiresAt < ctx.now()) return null;
    const next = createHmac('sha256', this.#successorKey).update(token).digest('base64url');
    if (session.tokenHash === hash(token)) {
      session.previousHash = session.tokenHash;
      session.tokenHash = hash(next);
      session.rotatedAt = ctx.now();
      session.expiresAt = new Date(ctx.now().getTime() + idleMs);
      return { session, next };
    }
    const isRecent = ctx.now().getTime() - session.rotatedAt.getTime() <= overlapMs;
    return isRecent && session.tokenHash === hash(next) ? { session, next } : null;
  }

  async #access(ctx: Context, session: AgentSession): Promise<Access> {
    const expiresAt = new Date(ctx.now().getTime() + accessMs);
    const claims = { sub: session.agentId, tid: ctx.tenantId, sid: session.id };
    return { sessionId: session.id, accessToken: await this.#tokens.sign(claims, expiresAt), expiresAt };
  }

  #refuse(ctx: Context): never {
    ctx.exchange?.setRefreshToken(null);
    throw new Fault('UNAUTHENTICATED');
  }
}

/** Rights are read with each request, so a change holds from the next one on. */
export async function readViewer(ctx: Context, agentId: string, sessionId: string): Promise<AgentViewer | null> {
  const [row] = await ctx.query<ViewerRow>(
    `select r.permissions,
            case when exists (select from app.skill_group_member m where m.tenant_id = a.tenant_id and m.agent_id = a.id)
                 then array(select m.skill_group_id::text from app.skill_group_member m where m.tenant_id = a.tenant_id and m.agent_id = a.id)
                 else array(select g.id::text from app.skill_group g where g.tenant_id = a.tenant_id and g.is_default) end as groups
       from app.agent a
       join app.role r on r.tenant_id = a.tenant_id and r.id = a.role_id
       join app.agent_session s on s.tenant_id = a.tenant_id and s.agent_id = a.id
      where a.tenant_id = ? and a.id = ? and s.id = ? and s.expires_at > now() and a.is_enabled`,
    [ctx.tenantId, agentId, sessionId],
  );
  return row
    ? { kind: 'AGENT', agentId, sessionId, permissions: new Set(row.permissions), skillGroupIds: new Set(row.groups) }
    : null;
}
