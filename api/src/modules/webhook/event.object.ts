import type { Context } from '../../kernel/context.ts';
import { maskOf, masked } from '../masking/index.ts';
import type { EventType } from './event-types.ts';

/** An event in its place in the feed. */
export interface FeedEvent {
  readonly id: string;
  readonly position: string;
  readonly type: EventType;
  readonly conversationId: string | null;
  readonly seq: number | null;
  readonly subjectId: string;
  readonly createdAt: Date;
}

/** What other systems get of an event: the same body in a webhook and in a pull. */
export interface EventBody {
  readonly id: string;
  readonly type: EventType;
  readonly createdAt: string;
  readonly tenantId: string;
  readonly position: number;
  readonly conversationId: string | null;
  readonly seq: number | null;
  readonly object: Record<string, unknown> | null;
}

const conversation = `select id, number, status, served_by, visitor_id, channel_id, agent_id, skill_group_id, close_reason,
  created_at, accepted_at, closed_at from app.conversation where tenant_id = ? and id = ?`;
const message = `select id, conversation_id, seq, client_message_id, sender_kind, sender_id, kind, quote_id, created_at,
  recalled_at, case when recalled_at is null then content end as content from app.message where tenant_id = ? and id = ?`;
const visitor = `select id, name, external_id, vip_level, verified_fields, created_at from app.visitor where tenant_id = ? and id = ?`;
const agent = `select id, nickname, email, role_id, status, capacity, is_enabled, created_at from app.agent where tenant_id = ? and id = ?`;

const delivery = `select m.id, m.conversation_id, m.seq, m.client_message_id, d.reason,
    coalesce(d.state, case when m.seq <= c.visitor_read_seq then 'READ'
                           when m.seq <= c.visitor_delivered_seq then 'DELIVERED' else 'SENT' end) as state
  from app.message m join app.conversation c on c.tenant_id = m.tenant_id and c.id = m.conversation_id
  left join app.delivery d on d.tenant_id = m.tenant_id and d.message_id = m.id where m.tenant_id = ? and m.id = ?`;
const ticket = `select id, number, status, subject, category, content, visitor_id, channel_id, conversation_id, assignee_id,
  skill_group_id, contact_name, contact_phone, contact_email, created_at, first_answered_at, first_answer_due_at,
  solved_at, solution_due_at
  from app.ticket where tenant_id = ? and id = ?`;
const comment = `select id, ticket_id, seq, author_kind, author_id, text, is_internal, created_at
  from app.ticket_comment where tenant_id = ? and id = ?`;
const exported = `select id, agent_id, kind, format, state, rows, created_at, expires_at from app.export where tenant_id = ? and id = ?`;
const channel = `select h.id, h.name, h.kind, b.state, b.last_error from app.channel h
  left join app.channel_binding b on b.tenant_id = h.tenant_id and b.id = h.id where h.tenant_id = ? and h.id = ?`;

/** The thing itself as it is when it is told; columns by name, so that a new one does not leave the house by itself. */
const objects: Record<string, string> = {
  conversation,
  survey: conversation,
  message,
  visitor,
  agent,
  'message.delivery.changed': delivery,
  ticket,
  'ticket.commented': comment,
  channel,
  export: exported,
};

/** What people typed in these things; what the company hides leaves the house as dots (FEATURES K-28). */
const typed: readonly string[] = ['content', 'subject', 'text'];

async function withDots(
  ctx: Context,
  object: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const mask = typed.some(name => name in object) ? await maskOf(ctx) : null;
  if (!mask) return object;
  const shown = typed.flatMap(name =>
    name in object ? [[name, masked(object[name], mask)] as const] : [],
  );
  return { ...object, ...Object.fromEntries(shown) };
}

/** The body of an event; `object` is null when the thing is gone meanwhile. */
export async function bodyOf(ctx: Context, event: FeedEvent): Promise<EventBody> {
  const subject = event.type.split('.')[0] ?? '';
  const [object] = await ctx.query<Record<string, unknown>>(
    objects[event.type] ?? objects[subject] ?? conversation,
    [ctx.tenantId, event.subjectId],
  );
  return {
    id: event.id,
    type: event.type,
    createdAt: event.createdAt.toISOString(),
    tenantId: ctx.tenantId,
    position: Number(event.position),
    conversationId: event.conversationId,
    seq: event.seq,
    object: object ? await withDots(ctx, object) : null,
  };
}
