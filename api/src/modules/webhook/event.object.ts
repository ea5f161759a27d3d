import type { Context } from '../../kernel/context.ts';
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
const visitor = `select id, created_at from app.visitor where tenant_id = ? and id = ?`;
const agent = `select id, nickname, email, role_id, status, capacity, is_enabled, created_at from app.agent where tenant_id = ? and id = ?`;

/** The thing itself as it is when it is told; columns by name, so that a new one does not leave the house by itself. */
const objects: Record<string, string> = {
  conversation,
  survey: conversation,
  message,
  visitor,
  agent,
};

/** The body of an event; `object` is null when the thing is gone meanwhile. */
export async function bodyOf(ctx: Context, event: FeedEvent): Promise<EventBody> {
  const subject = event.type.split('.')[0] ?? '';
  const [object] = await ctx.query<Record<string, unknown>>(objects[subject] ?? conversation, [
    ctx.tenantId,
    event.subjectId,
  ]);
  return {
    id: event.id,
    type: event.type,
    createdAt: event.createdAt.toISOString(),
    tenantId: ctx.tenantId,
    position: Number(event.position),
    conversationId: event.conversationId,
    seq: event.seq,
    object: object ?? null,
  };
}
