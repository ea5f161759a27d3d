import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import { type Page, pageOf, pageSize } from '../../kernel/graphql/connection.ts';
import {
  type Conversation,
  conversationTopic,
  getConversation,
  lockConversation,
  serves,
  touch,
} from '../conversation/index.ts';
import { clearUnread } from '../mark/index.ts';
import { Message } from './message.entity.ts';
import { forVisitors } from './visitor-entries.ts';

/** Reading logs and noting up to where they were read. */
export class ReadingService {
  /** Entries behind a seq, oldest first. */
  async after(
    ctx: Context,
    conversationId: string,
    after: number,
    first: number,
  ): Promise<Page<Message>> {
    const size = pageSize(first);
    const rows = await ctx.query<Message>(
      `select * from app.message m where tenant_id = ? and conversation_id = ? and seq > ?${visible(ctx)} order by seq limit ?`,
      [ctx.tenantId, conversationId, after, size + 1],
    );
    return pageOf(rows, size, row => String(row.seq));
  }

  /** The last entries before a seq, oldest first; `hasNextPage` says whether older ones exist. */
  async before(
    ctx: Context,
    conversationId: string,
    before: number | null,
    last: number,
  ): Promise<Page<Message>> {
    const size = pageSize(last);
    const rows = await ctx.query<Message>(
      `select * from app.message m where tenant_id = ? and conversation_id = ? and seq < ?${visible(ctx)} order by seq desc limit ?`,
      [ctx.tenantId, conversationId, before ?? 2_147_483_647, size + 1],
    );
    const page = pageOf(rows, size, row => String(row.seq));
    return { nodes: page.nodes.toReversed(), pageInfo: page.pageInfo };
  }

  /** Notes that the viewer has seen the log up to a seq; going back changes nothing. */
  async read(ctx: Context, conversationId: string, seq: number): Promise<void> {
    const conversation = await getConversation(ctx, conversationId);
    const side = ctx.viewer.kind === 'VISITOR' ? 'visitor' : 'agent';
    // Whoever only looks in has not read it for the agent who serves.
    if (side === 'agent' && !serves(ctx.viewer, conversation)) return;
    if (side === 'agent') await clearUnread(ctx, conversationId);
    if (seq < 0) throw new Fault('INVALID_INPUT', {}, '`seq` begins at 0.');
    if (seq <= readSeq(conversation, side)) return;
    await ctx.transact(async inner => {
      const locked = await lockConversation(inner, conversationId);
      const upTo = Math.min(seq, locked.lastSeq);
      if (upTo <= readSeq(locked, side)) return;
      await this.#mark(inner, locked, side, upTo);
      inner.tell({ topic: conversationTopic(conversationId) });
    });
  }

  /** Notes that a device of the viewer has the log up to a seq; false when that was known, or is not the viewer’s to say. */
  async deliver(ctx: Context, conversationId: string, seq: number): Promise<boolean> {
    const conversation = await getConversation(ctx, conversationId);
    const isVisitor = ctx.viewer.kind === 'VISITOR';
    if (!isVisitor && !serves(ctx.viewer, conversation)) return false;
    if (seq < 0) throw new Fault('INVALID_INPUT', {}, '`seq` begins at 0.');
    const { visitorReadSeq, visitorDeliveredSeq, agentReadSeq, agentDeliveredSeq } = conversation;
    const known = isVisitor
      ? Math.max(visitorReadSeq, visitorDeliveredSeq)
      : Math.max(agentReadSeq, agentDeliveredSeq);
    if (seq <= known) return false;
    const column = isVisitor ? 'visitor_delivered_seq' : 'agent_delivered_seq';
    return ctx.transact(async inner => {
      const [moved] = await inner.em.execute<{ agent_id: string | null; status: string }[]>(
        `update app.conversation set ${column} = least(?, last_seq)
          where tenant_id = ? and id = ? and ${column} < least(?, last_seq) returning agent_id, status`,
        [seq, inner.tenantId, conversationId, seq],
      );
      if (!moved) return false;
      inner.tell({ topic: conversationTopic(conversationId) });
      if (!isVisitor || moved.status !== 'ACTIVE' || !moved.agent_id) return true;
      await touch(inner, conversationId, [moved.agent_id]);
      inner.tell({ topic: `inbox:${moved.agent_id}` });
      return true;
    });
  }

  async #mark(
    ctx: Context,
    conversation: Conversation,
    side: 'visitor' | 'agent',
    upTo: number,
  ): Promise<void> {
    const unread = await ctx.em.count(Message, {
      conversationId: conversation.id,
      seq: { $gt: upTo },
      kind: { $nin: ['EVENT', 'NOTE'] },
      senderKind: side === 'agent' ? 'VISITOR' : { $ne: 'VISITOR' },
    });
    if (side === 'agent') Object.assign(conversation, { agentReadSeq: upTo, agentUnread: unread });
    else Object.assign(conversation, { visitorReadSeq: upTo, visitorUnread: unread });
    await ctx.em.flush();
    const owner = conversation.status === 'ACTIVE' ? (conversation.agentId ?? null) : null;
    await touch(ctx, conversation.id, [owner]);
    if (owner) ctx.tell({ topic: `inbox:${owner}` });
  }
}

const readSeq = (conversation: Conversation, side: 'visitor' | 'agent') =>
  side === 'visitor' ? conversation.visitorReadSeq : conversation.agentReadSeq;

const visible = (ctx: Context) => (ctx.viewer.kind === 'VISITOR' ? ` and ${forVisitors}` : '');
