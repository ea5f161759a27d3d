import type { Context } from '../../kernel/context.ts';
import type { StoredContent } from '../message/index.ts';
import type { PushKind, PushReason } from './push-names.ts';
import { isQuiet, quietEnd } from './quiet.policy.ts';
import { quietHoursOf } from './quiet.ts';

/** A push that is to be sent, with what is known of its device; `locale` is null when the device is gone. */
export interface DuePush {
  readonly id: string;
  readonly place: string;
  readonly deviceId: string;
  readonly visitorId: string | null;
  readonly agentId: string | null;
  readonly channelId: string | null;
  readonly kind: PushKind;
  readonly subjectId: string;
  readonly threadId: string;
  readonly seq: number | null;
  readonly attempts: number;
  readonly expiresAt: Date;
  readonly createdAt: Date;
  readonly locale: string | null;
}

/** What a push tells of, as it is now. */
export interface Occasion {
  /** Why it is not to be told any more; null: it is. */
  readonly over: PushReason | null;
  /** When to look again, where it is only not to be told now. */
  readonly heldUntil?: Date;
  /** Who wrote it; null: nobody in particular. */
  readonly senderId: string | null;
  readonly content: StoredContent | { readonly kind: 'COMMENT'; readonly text: string } | null;
}

const told = (over: PushReason | null): Occasion => ({ over, senderId: null, content: null });

/** Looks whether a push is still wanted, and at what it tells. */
export async function occasionOf(ctx: Context, push: DuePush): Promise<Occasion> {
  if (push.locale === null) return told('SIGNED_OUT');
  if (push.kind === 'TEST' || push.kind === 'CALL') return told(null);
  if (push.agentId) {
    const hours = await quietHoursOf(ctx, push.agentId);
    const occasion = await thingOf(ctx, push);
    const isHeld = hours && !occasion.over && isQuiet(hours, ctx.now());
    return isHeld ? { ...occasion, heldUntil: quietEnd(hours, ctx.now()) } : occasion;
  }
  return thingOf(ctx, push);
}

/** The same, whatever hour it is. */
async function thingOf(ctx: Context, push: DuePush): Promise<Occasion> {
  if (await isReplaced(ctx, push)) return told('REPLACED');
  switch (push.kind) {
    case 'MESSAGE':
      return messageOf(ctx, push);
    case 'TICKET':
      return commentOf(ctx, push);
    case 'SERVED':
      return servingOf(ctx, push);
    default:
      return placeOf(ctx, push);
  }
}

/** A newer one of the thread has gone out to this device; the older one would take its place. */
async function isReplaced(ctx: Context, { deviceId, threadId, place }: DuePush): Promise<boolean> {
  const newer = await ctx.query(
    `select 1 from app.push where tenant_id = ? and device_id = ? and thread_id = ? and place > ?
        and status in ('ACCEPTED', 'SHOWN', 'OPENED') and kind <> 'TEST' limit 1`,
    [ctx.tenantId, deviceId, threadId, place],
  );
  return newer.length > 0;
}

interface MessageRow {
  readonly seq: number;
  readonly recalledAt: Date | null;
  readonly senderKind: string;
  readonly senderId: string | null;
  readonly content: StoredContent;
  readonly visitorId: string;
  readonly agentId: string | null;
  readonly status: string;
  readonly visitorHas: number;
  readonly agentReadSeq: number;
}

async function messageOf(ctx: Context, push: DuePush): Promise<Occasion> {
  const [row] = await ctx.query<MessageRow>(
    `select m.seq, m.recalled_at, m.sender_kind, m.sender_id, m.content, c.visitor_id, c.agent_id, c.status, c.agent_read_seq,
            greatest(c.visitor_read_seq, c.visitor_delivered_seq) as visitor_has
       from app.message m join app.conversation c on c.tenant_id = m.tenant_id and c.id = m.conversation_id
      where m.tenant_id = ? and m.id = ?`,
    [ctx.tenantId, push.subjectId],
  );
  if (!row) return told('OVER');
  if (row.recalledAt) return told('WITHDRAWN');
  const isTheirs = push.agentId
    ? row.status === 'ACTIVE' && row.agentId === push.agentId
    : row.visitorId === push.visitorId;
  if (!isTheirs) return told('OVER');
  const seen = push.agentId ? row.agentReadSeq : row.visitorHas;
  const senderId = row.senderKind === 'AGENT' || row.senderKind === 'VISITOR' ? row.senderId : null;
  return { over: seen >= row.seq ? 'READ' : null, senderId, content: row.content };
}

async function commentOf(ctx: Context, push: DuePush): Promise<Occasion> {
  const [row] = await ctx.query<{
    text: string;
    authorId: string;
    visitorId: string;
    visitorUnread: number;
  }>(
    `select m.text, m.author_id, t.visitor_id, t.visitor_unread
       from app.ticket_comment m join app.ticket t on t.tenant_id = m.tenant_id and t.id = m.ticket_id
      where m.tenant_id = ? and m.id = ?`,
    [ctx.tenantId, push.subjectId],
  );
  if (!row || row.visitorId !== push.visitorId) return told('OVER');
  const over = row.visitorUnread === 0 ? 'READ' : null;
  return { over, senderId: row.authorId, content: { kind: 'COMMENT', text: row.text } };
}

/** An agent is there for a visitor who left; over once he is back, or nobody serves him. */
async function servingOf(ctx: Context, push: DuePush): Promise<Occasion> {
  const [row] = await ctx.query<{ agentId: string; visitorHas: number }>(
    `select agent_id, greatest(visitor_read_seq, visitor_delivered_seq) as visitor_has from app.conversation
      where tenant_id = ? and id = ? and visitor_id = ? and status = 'ACTIVE' and served_by = 'AGENT'`,
    [ctx.tenantId, push.threadId, push.visitorId],
  );
  if (!row) return told('OVER');
  const over = row.visitorHas >= (push.seq ?? 0) ? 'READ' : null;
  return { over, senderId: row.agentId, content: null };
}

interface PlaceRow {
  readonly status: string;
  readonly visitorId: string;
  readonly agentId: string | null;
  readonly agentUnread: number;
  readonly requestId: string | null;
  readonly offerId: string | null;
}

/** A conversation that came to a member, or that he is asked about. */
async function placeOf(ctx: Context, push: DuePush): Promise<Occasion> {
  const [row] = await ctx.query<PlaceRow>(
    `select status, visitor_id, agent_id, agent_unread, request_id, offer_id from app.conversation where tenant_id = ? and id = ?`,
    [ctx.tenantId, push.threadId],
  );
  if (!row) return told('OVER');
  const isAsked = row.requestId === push.subjectId || row.offerId === push.subjectId;
  const isHis = push.seq !== null && row.status === 'ACTIVE' && row.agentId === push.agentId;
  if (!isAsked && !isHis) return told('OVER');
  const over = isHis && row.agentUnread === 0 ? 'READ' : null;
  return { over, senderId: row.visitorId, content: null };
}
