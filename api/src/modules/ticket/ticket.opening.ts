import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { Channel, settingsOf } from '../channel/index.ts';
import { getConversation } from '../conversation/index.ts';
import type { FileService } from '../file/index.ts';
import { IdempotencyKeyReusedError } from '../message/index.ts';
import { NotAdmitted, Visitor, type VisitorService, admit, gateError } from '../visitor/index.ts';
import { checkTicketAnswers } from './ticket-form.policy.ts';
import { claimAttachments } from './ticket.attachments.ts';
import { keepNextDue, planDeadlines } from './ticket.deadlines.ts';
import { Ticket } from './ticket.entity.ts';
import type { TicketCreateInput, TicketFromConversationInput } from './ticket.input.type.ts';
import { nextPlaces, payloadHash, tellOf } from './ticket.store.ts';

const notAKey: Sentence = {
  en: 'The key must be a UUID made by the sender.',
  'zh-CN': '编号须为发送方生成的 UUID。',
};
const pauseMs = 10_000;
const dayMs = 86_400_000;
const mostADay = 20;

type New = Pick<
  Ticket,
  'content' | 'visitorId' | 'channelId' | 'createdBy' | 'key' | 'payloadHash'
> &
  Partial<Ticket>;

/** Leaving messages, each once. */
export class TicketOpening {
  constructor(
    private readonly files: FileService,
    private readonly visitors: VisitorService,
  ) {}

  /** A visitor leaves a message (FEATURES T-01 to T-03). Throws RATE_LIMITED. */
  async leave(ctx: Context, input: TicketCreateInput): Promise<Ticket | UserError> {
    try {
      return await this.#leave(ctx, input);
    } catch (error) {
      if (error instanceof NotAdmitted) return gateError(error.reason, ctx.locale);
      throw error;
    }
  }

  async #leave(ctx: Context, input: TicketCreateInput): Promise<Ticket | UserError> {
    const { visitorId, channelId } = ctx.visitor;
    const { key, ...payload } = input;
    const hash = payloadHash(payload);
    const known = await this.#known(ctx, key, visitorId, hash);
    if (known) return known;
    const [channel, visitor] = await Promise.all([
      ctx.em.findOneOrFail(Channel, { id: channelId }),
      ctx.em.findOne(Visitor, { id: visitorId }),
    ]);
    const check = new InputCheck(ctx.locale);
    checkTicketAnswers(check, settingsOf(channel).ticketForm, input, !visitor?.isVerified);
    if (check.error) return check.error;
    if (input.transcriptOf) await getConversation(ctx, input.transcriptOf);
    const files = await claimAttachments(ctx, this.files, input.attachmentIds ?? []);
    if (!Array.isArray(files)) return files;
    return ctx.transact(async inner => {
      await this.visitors.lockViewer(inner);
      const first = await this.#known(inner, key, visitorId, hash);
      if (first) return first;
      await admit(inner, false);
      await checkRate(inner, visitorId);
      return createTicket(inner, {
        ...trimmed(input),
        attachments: files,
        visitorId,
        channelId,
        conversationId: input.transcriptOf ?? null,
        createdBy: visitorId,
        key,
        payloadHash: hash,
      });
    });
  }

  /** An agent turns a conversation, or a part of it, into a ticket of his own (FEATURES T-09). */
  async turn(ctx: Context, input: TicketFromConversationInput): Promise<Ticket | UserError> {
    const { agentId } = ctx.agent;
    const { key, ...payload } = input;
    const hash = payloadHash(payload);
    const known = await this.#known(ctx, key, agentId, hash);
    if (known) return known;
    const conversation = await getConversation(ctx, input.conversationId);
    const check = new InputCheck(ctx.locale)
      .check('content', input.content, length(1, 2_000))
      .check('subject', input.subject, length(0, 200))
      .check('category', input.category, length(0, 40));
    if (check.error) return check.error;
    const visitor = await ctx.em.findOneOrFail(Visitor, { id: conversation.visitorId });
    return ctx.transact(async inner => {
      await lockKey(inner, key);
      const first = await this.#known(inner, key, agentId, hash);
      if (first) return first;
      return createTicket(inner, {
        ...trimmed(input),
        contactName: visitor.name ?? null,
        contactPhone: visitor.phone ?? null,
        contactEmail: visitor.email ?? null,
        visitorId: conversation.visitorId,
        channelId: conversation.channelId,
        conversationId: conversation.id,
        fromSeq: input.fromSeq ?? null,
        toSeq: input.toSeq ?? null,
        assigneeId: agentId,
        // It was never anybody else's to see.
        leftId: agentId,
        createdBy: agentId,
        key,
        payloadHash: hash,
        agentUnread: 0,
      });
    });
  }

  /** What a key was used for before; null for a new one. */
  async #known(
    ctx: Context,
    key: string,
    createdBy: string,
    hash: string,
  ): Promise<Ticket | UserError | null> {
    if (!isUuid(key)) return new InputCheck(ctx.locale).fault('key', notAKey).error;
    const known = await ctx.em.findOne(Ticket, { createdBy, key });
    if (!known) return null;
    return known.payloadHash === hash ? known : IdempotencyKeyReusedError.in(ctx.locale);
  }
}

/** Stores a new ticket in the transaction of `ctx`. */
export async function createTicket(ctx: Context, values: New): Promise<Ticket> {
  const { number, change } = await nextPlaces(ctx, true);
  const now = ctx.now();
  const ticket = ctx.em.create(Ticket, {
    subject: null,
    category: null,
    attachments: [],
    conversationId: null,
    assigneeId: null,
    contactName: null,
    contactPhone: null,
    contactEmail: null,
    agentUnread: 1,
    ...values,
    tenantId: ctx.tenantId,
    id: ctx.newId(),
    number,
    version: 1,
    status: 'OPEN',
    lastSeq: 0,
    visitorUnread: 0,
    changeSeq: change,
    visibleSeq: change,
    runningSince: now,
    createdAt: now,
    updatedAt: now,
  });
  await planDeadlines(ctx, ticket);
  await keepNextDue(ctx, ticket);
  await ctx.em.flush();
  tellOf(ctx, ticket, true);
  return ticket;
}

/** Calls with the same key wait for one another, so that they make one ticket. */
export async function lockKey(ctx: Context, key: string): Promise<void> {
  await ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `${ctx.tenantId} ${key}`,
  ]);
}

/** One in ten seconds, twenty a day. Under the visitor's lock, so that two at once are counted both. */
async function checkRate(ctx: Context, visitorId: string): Promise<void> {
  const now = ctx.now().getTime();
  const rows = await ctx.em.find(
    Ticket,
    { createdBy: visitorId, createdAt: { $gt: new Date(now - dayMs) } },
    { fields: ['createdAt'], orderBy: { createdAt: 'desc' }, limit: mostADay },
  );
  const moments = rows.map(({ createdAt }) => createdAt.getTime());
  const oldest = moments[mostADay - 1];
  const waits = [
    (moments[0] ?? -Infinity) + pauseMs - now,
    oldest === undefined ? 0 : oldest + dayMs - now,
  ];
  const retryAfterMs = Math.ceil(Math.max(...waits));
  if (retryAfterMs > 0) throw new Fault('RATE_LIMITED', { retryAfterMs });
}

const orNull = (text: string | null | undefined): string | null => text?.trim() || null;

function trimmed(input: Partial<TicketCreateInput> & { content: string }) {
  return {
    content: input.content.trim(),
    subject: orNull(input.subject),
    category: orNull(input.category),
    contactName: orNull(input.contactName),
    contactPhone: orNull(input.contactPhone),
    contactEmail: orNull(input.contactEmail),
  };
}
