import type { Context } from '../../../kernel/context.ts';
import { Fault, notFound } from '../../../kernel/errors/fault.ts';
import { InputCheck, length } from '../../../kernel/errors/invalid-input.ts';
import type { UserError } from '../../../kernel/errors/user-error.ts';
import {
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
} from '../../../kernel/graphql/connection.ts';
import { isUuid } from '../../../kernel/uuid.ts';
import { notify } from '../../notice/index.ts';
import type { AgentStatus } from '../agent-status.ts';
import type { Presence } from '../presence.ts';
import { needsApproval } from './needs-approval.ts';
import { statusRequestTopic } from './open-request.ts';
import type { StatusRequestState } from './status-request.state.ts';
import { StatusRequestConflictError } from './status-request.type.ts';

/** A request as it is stored. */
export interface StatusRequestRow {
  readonly id: string;
  readonly agentId: string;
  readonly status: AgentStatus;
  readonly reason: string;
  readonly state: StatusRequestState;
  readonly note: string | null;
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
  readonly createdAt: Date;
}

/** Leaving ONLINE by leave of an admin (FEATURES Q-29). */
export class StatusRequests {
  constructor(private readonly presence: Presence) {}

  /** Sets the viewer's own status. Throws FORBIDDEN where an admin has to allow it. */
  async setOwn(ctx: Context, status: AgentStatus, returnsConversations: boolean): Promise<void> {
    const { agentId } = ctx.agent;
    await ctx.transact(async inner => {
      if (await needsApproval(inner, agentId, status)) throw new Fault('FORBIDDEN');
      if (status === 'OFFLINE' && returnsConversations)
        await this.presence.leave(inner, agentId, 'SELF');
      else await this.presence.set(inner, agentId, status);
    });
  }

  /** Asks for a status. */
  async create(
    ctx: Context,
    input: { readonly status: AgentStatus; readonly reason: string },
  ): Promise<StatusRequestRow | UserError> {
    const { error } = new InputCheck(ctx.locale).check('reason', input.reason, length(1, 200));
    if (error) return error;
    const { agentId } = ctx.agent;
    return ctx.transact(async inner => {
      if (!(await needsApproval(inner, agentId, input.status)))
        return StatusRequestConflictError.in(ctx.locale, 'needless');
      const [request] = await inner.query<StatusRequestRow>(
        `insert into app.status_request (tenant_id, id, agent_id, status, reason, created_at) values (?, ?, ?, ?, ?, ?)
         on conflict (tenant_id, agent_id) where state = 'OPEN' do nothing returning *`,
        [
          ...[inner.tenantId, inner.newId(), agentId, input.status],
          ...[input.reason.trim(), inner.now()],
        ],
      );
      if (!request) return StatusRequestConflictError.in(ctx.locale, 'open');
      inner.tell({ topic: statusRequestTopic(inner.tenantId) });
      return request;
    });
  }

  /** The viewer takes his request back. Throws NOT_FOUND for one that is not his. */
  async withdraw(ctx: Context, id: string): Promise<StatusRequestRow | UserError> {
    const { agentId } = ctx.agent;
    return ctx.transact(async inner => {
      const request = await lock(inner, id);
      if (request.agentId !== agentId) throw notFound();
      return request.state === 'OPEN'
        ? end(inner, request, 'WITHDRAWN', null)
        : StatusRequestConflictError.in(ctx.locale, 'closed');
    });
  }

  /** Allows a request, which sets the status at once, or refuses it. Throws NOT_FOUND. */
  async decide(
    ctx: Context,
    input: {
      readonly requestId: string;
      readonly isApproved: boolean;
      readonly note?: string | null;
    },
  ): Promise<StatusRequestRow | UserError> {
    const { error } = new InputCheck(ctx.locale).check('note', input.note, length(0, 200));
    if (error) return error;
    return ctx.transact(async inner => {
      const request = await lock(inner, input.requestId);
      if (request.state !== 'OPEN') return StatusRequestConflictError.in(ctx.locale, 'closed');
      const note = input.note?.trim() || null;
      const ended = await end(inner, request, input.isApproved ? 'APPROVED' : 'REFUSED', note);
      if (input.isApproved)
        await this.presence.set(inner, request.agentId, request.status, 'APPROVED');
      await notify(inner, { to: [request.agentId], kind: 'APPROVAL_DECIDED' });
      return ended;
    });
  }

  /** The viewer's open request; null when there is none. */
  async own(ctx: Context): Promise<StatusRequestRow | null> {
    const [request] = await ctx.query<StatusRequestRow>(
      "select * from app.status_request where tenant_id = ? and agent_id = ? and state = 'OPEN'",
      [ctx.tenantId, ctx.agent.agentId],
    );
    return request ?? null;
  }

  /** A page of requests, the newest first. */
  async list(ctx: Context, isOpen: boolean | null, first: number, after: string | null) {
    const size = pageSize(first);
    const [cursor] = after ? decodeCursor(after, 1) : [null];
    const before = isUuid(String(cursor)) ? String(cursor) : null;
    const rows = await ctx.query<StatusRequestRow>(
      `select * from app.status_request
        where tenant_id = ? and (?::boolean is null or (state = 'OPEN') = ?::boolean)
          and (?::uuid is null or id < ?::uuid) order by id desc limit ?`,
      [ctx.tenantId, isOpen, isOpen, before, before, size + 1],
    );
    return pageOf(rows, size, row => encodeCursor([row.id]));
  }
}

/** The request under the lock of its member, who is locked first by whoever changes his status. */
async function lock(ctx: Context, id: string): Promise<StatusRequestRow> {
  if (!isUuid(id)) throw notFound();
  await ctx.em.execute(
    `select 1 from app.agent a where a.tenant_id = ? and a.id = (
       select r.agent_id from app.status_request r where r.tenant_id = a.tenant_id and r.id = ?) for update`,
    [ctx.tenantId, id],
  );
  const [request] = await ctx.query<StatusRequestRow>(
    'select * from app.status_request where tenant_id = ? and id = ? for update',
    [ctx.tenantId, id],
  );
  if (!request) throw notFound();
  return request;
}

async function end(
  ctx: Context,
  { id }: StatusRequestRow,
  state: StatusRequestState,
  note: string | null,
): Promise<StatusRequestRow> {
  const [request] = await ctx.query<StatusRequestRow>(
    `update app.status_request set state = ?, note = ?, decided_by_id = ?, decided_at = ?
      where tenant_id = ? and id = ? returning *`,
    [state, note, ctx.agent.agentId, ctx.now(), ctx.tenantId, id],
  );
  ctx.tell({ topic: statusRequestTopic(ctx.tenantId) });
  return request as StatusRequestRow;
}
