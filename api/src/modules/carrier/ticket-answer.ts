import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import { type Bindings, type Bound, type OutboundPart, ProviderFailure } from '../channel/index.ts';
import type { StoredFile } from '../message/index.ts';
import { ticketChanged } from '../ticket/index.ts';
import { outcomeOf } from './delivery.policy.ts';
import type { Lines } from './lines.ts';
import type { OutboundContent } from './outbound.content.ts';
import { spendWindow } from './spent-window.ts';
import { tellLists } from './told-lists.ts';
import { type VisitorAccount, accountOfVisitor, localeOfTenant } from './visitor-account.ts';
import { isOpen } from './window.policy.ts';

interface Parts {
  readonly bindings: Bindings;
  readonly lines: Lines;
  readonly content: OutboundContent;
}

interface Answer {
  readonly id: string;
  readonly text: string;
  readonly attachments: readonly StoredFile[];
  readonly createdAt: Date;
  readonly wasClaimed: boolean;
  readonly number: number;
  readonly visitorId: string;
  readonly channelId: string;
  readonly ticketId: string;
}

type End = readonly [state: 'SENT' | 'FAILED' | 'UNKNOWN', reason: string | null];

const heading: Sentence = {
  en: 'Answer to your message #{number}:\n{text}',
  'zh-CN': '您的留言 #{number} 有回复：\n{text}',
};
/** A claim that old is that of a process which is gone; no call to a platform takes as long. */
const claimMs = 90_000;
/** How long an answer that could not be sent is tried again. */
const patienceMs = 3_600_000;

/** Brings answers to a ticket to the person over the platform from which it came, in order (FEATURES T-04). */
export const ticketAnswerJob = (parts: Parts) =>
  defineJob({
    name: 'channel.ticket-answer',
    schema: z.object({ ticketId: z.uuid() }),
    isOutside: true,
    attempts: 40,
    async run(ctx, { ticketId }) {
      for (;;) {
        ctx.renew();
        const answer = await claim(ctx, ticketId);
        if (!answer) return;
        await end(ctx, answer, await send(ctx, parts, answer));
      }
    },
  });

/** Takes the first answer that waits; null when none does, or somebody is at it. */
function claim(ctx: Context, ticketId: string): Promise<Answer | null> {
  return ctx.transact(async inner => {
    const [next] = await inner.query<Answer & { claimedAt: Date | null }>(
      `select m.id, m.text, m.attachments, m.created_at, m.ticket_id, m.delivery_claimed_at as claimed_at, t.number, t.visitor_id, t.channel_id
         from app.ticket t join app.ticket_comment m on m.tenant_id = t.tenant_id and m.ticket_id = t.id and m.delivery = 'PENDING'
        where t.tenant_id = ? and t.id = ? order by m.seq limit 1 for update of m`,
      [inner.tenantId, ticketId],
    );
    if (!next) return null;
    const { claimedAt } = next;
    const isBusy = claimedAt && claimedAt.getTime() + claimMs > inner.now().getTime();
    if (isBusy) throw new Error('Somebody is sending an answer to this ticket.');
    await inner.em.execute(
      'update app.ticket_comment set delivery_claimed_at = ? where tenant_id = ? and id = ?',
      [inner.now(), inner.tenantId, next.id],
    );
    return { ...next, wasClaimed: claimedAt !== null };
  });
}

/** What became of it. Throws when it is to be tried again. */
async function send(ctx: Context, parts: Parts, answer: Answer): Promise<End> {
  const bound = await parts.bindings.read(ctx, answer.channelId);
  if (!bound) return ['FAILED', 'CHANNEL_BROKEN'];
  const { windows, isRepeatable } = bound.adapter.traits(bound.binding);
  // Whoever was at it is gone in the middle of it: nobody knows what became of it.
  if (answer.wasClaimed && !isRepeatable) return ['UNKNOWN', null];
  const account = await accountOfVisitor(ctx, bound, answer.visitorId);
  if (!account?.isReachable) return ['FAILED', 'RECIPIENT_GONE'];
  const pieces = await piecesOf(ctx, parts, bound, answer);
  const isTooFew = account.windowLeft !== null && account.windowLeft < pieces.length;
  if (windows && (!isOpen(account, ctx.now()) || isTooFew)) return ['FAILED', 'WINDOW_CLOSED'];
  try {
    await sendAll(ctx, parts, bound, { answer, account, pieces });
    return ['SENT', null];
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    return refused(ctx, answer, error);
  } finally {
    await tellLists(ctx, answer.visitorId);
  }
}

async function sendAll(
  ctx: Context,
  { lines }: Parts,
  bound: Bound,
  { answer, account, pieces }: { answer: Answer; account: VisitorAccount; pieces: OutboundPart[] },
): Promise<void> {
  const to = { id: account.externalId, conversationId: answer.ticketId };
  const { createdAt, id: messageId } = answer;
  for (const [index, piece] of pieces.entries()) {
    try {
      await bound.adapter.send(lines.to(ctx, bound), to, piece, { messageId, index, createdAt });
    } catch (error) {
      // Half of it is there: the whole of it again would be worse than not to know.
      if (index > 0 && error instanceof ProviderFailure)
        throw new ProviderFailure('AMBIGUOUS', error.message);
      throw error;
    }
    await spendWindow(ctx, bound, account.externalId);
  }
}

async function refused(ctx: Context, answer: Answer, { failure, message }: ProviderFailure) {
  const outcome = outcomeOf(failure, {
    now: ctx.now(),
    attempts: 1,
    triedSince: answer.createdAt,
    patienceMs,
    windowUntil: null,
    retryAfterMs: null,
    random: 0,
  });
  if (outcome.state === 'UNKNOWN') return ['UNKNOWN', null] as const;
  if (outcome.state === 'FAILED') return ['FAILED', outcome.reason] as const;
  if ('isHeld' in outcome) return ['FAILED', 'CHANNEL_BROKEN'] as const;
  await ctx.em.execute(
    'update app.ticket_comment set delivery_claimed_at = null where tenant_id = ? and id = ?',
    [ctx.tenantId, answer.id],
  );
  throw new Error(message);
}

async function piecesOf(
  ctx: Context,
  { content }: Parts,
  bound: Bound,
  { number, text, attachments }: Answer,
): Promise<OutboundPart[]> {
  const locale = await localeOfTenant(ctx);
  const words = { kind: 'TEXT', text: say(heading, locale, { number, text }) } as const;
  const pieces = await content.pieces(ctx, bound, words, null);
  for (const file of attachments) pieces.push(...(await content.pieces(ctx, bound, file, null)));
  return pieces;
}

async function end(ctx: Context, answer: Answer, [state, reason]: End): Promise<void> {
  await ctx.transact(async inner => {
    await inner.em.execute(
      `update app.ticket_comment set delivery = ?, delivery_reason = ?, delivery_claimed_at = null
        where tenant_id = ? and id = ?`,
      [state, reason, inner.tenantId, answer.id],
    );
    await ticketChanged(inner, answer.ticketId);
  });
}
