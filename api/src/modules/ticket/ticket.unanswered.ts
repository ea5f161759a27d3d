import type { Context } from '../../kernel/context.ts';
import { failpoint } from '../../kernel/failpoint.ts';
import type { Reaction } from '../../kernel/jobs/fact.ts';
import { Agent } from '../agent/index.ts';
import { Channel } from '../channel/index.ts';
import { type Closed, type Conversation, lockConversation } from '../conversation/index.ts';
import { type StoredContent, lineOf } from '../message/index.ts';
import { notify } from '../notice/index.ts';
import { hasForms, settingsOf } from '../tenant/index.ts';
import { Visitor } from '../visitor/index.ts';
import { Ticket } from './ticket.entity.ts';
import { createTicket } from './ticket.opening.ts';

const longestContent = 2_000;

/** What a timer ended before anybody answered becomes a ticket, where the company wants that (FEATURES ). */
export const keepUnanswered: Reaction<Closed> = {
  name: 'ticket',
  async run(ctx, { conversationId, reason, agentId, hasUnanswered }) {
    if (!hasUnanswered) return;
    failpoint('ticket.unanswered');
    // Whoever runs the job twice waits here, and finds what the first run made.
    const conversation = await lockConversation(ctx, conversationId);
    if (!(await isWanted(ctx, conversation, reason))) return;
    // The conversation itself is the author, and its own key: one ticket, for ever.
    const own = { createdBy: conversationId, key: conversationId };
    if (await ctx.em.findOne(Ticket, own)) return;
    const visitor = await ctx.em.findOneOrFail(Visitor, { id: conversation.visitorId });
    const assignee =
      reason === 'INACTIVE' && agentId
        ? await ctx.em.findOne(Agent, { id: agentId, isEnabled: true })
        : null;
    const said = await unansweredOf(ctx, conversation, visitor);
    if (!said) return;
    const ticket = await createTicket(ctx, {
      ...said,
      ...own,
      visitorId: visitor.id,
      channelId: conversation.channelId,
      conversationId,
      contactName: visitor.name ?? null,
      contactPhone: visitor.phone ?? null,
      contactEmail: visitor.email ?? null,
      assigneeId: assignee?.id ?? null,
      // It was never anybody else's to see.
      leftId: assignee?.id ?? null,
      payloadHash: '',
    });
    if (!assignee) return;
    const values = { number: String(ticket.number) };
    await notify(ctx, { to: [assignee.id], kind: 'TICKET_ASSIGNED', values, ticketId: ticket.id });
  },
};

/** Where the visitor has no form to fill in after a wait that ended, his words are kept by themselves. */
async function isWanted(
  ctx: Context,
  { channelId }: Conversation,
  reason: string,
): Promise<boolean> {
  const { timers } = await settingsOf(ctx);
  if (reason === 'INACTIVE') return timers.inactive.becomesTicket;
  if (reason !== 'QUEUE_TIMEOUT') return false;
  const { kind } = await ctx.em.findOneOrFail(Channel, { id: channelId });
  return timers.queueTimeout.becomesTicket || !hasForms(kind);
}

/** What the visitor said since an agent last answered, and where in the log it stands. */
async function unansweredOf(
  ctx: Context,
  { id, lastSeq }: Conversation,
  { locale }: Visitor,
): Promise<Pick<Ticket, 'content' | 'fromSeq' | 'toSeq'> | null> {
  const rows = await ctx.query<{ seq: number; content: StoredContent }>(
    `select m.seq, m.content from app.message m
      where m.tenant_id = ? and m.conversation_id = ? and m.sender_kind = 'VISITOR' and m.kind <> 'EVENT' and m.recalled_at is null
        and m.seq > coalesce((select max(a.seq) from app.message a
                               where a.tenant_id = m.tenant_id and a.conversation_id = m.conversation_id and a.sender_kind = 'AGENT'
                                 and a.client_message_id is not null and a.kind not in ('EVENT', 'NOTE')), 0)
      order by m.seq`,
    [ctx.tenantId, id],
  );
  const language = locale === 'en' ? 'en' : 'zh-CN';
  const text = rows.map(({ content }) => lineOf(content, language)).join('\n');
  const signs = [...text];
  // Nothing is lost by the cut: the whole of it stands in the transcript.
  const content =
    signs.length > longestContent ? `${signs.slice(0, longestContent - 1).join('')}…` : text;
  return rows[0] ? { content, fromSeq: rows[0].seq, toSeq: lastSeq } : null;
}
