import { createHash } from 'node:crypto';
import type { Context } from '../../kernel/context.ts';
import { Fault, notFound } from '../../kernel/errors/fault.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import { UserError, isUserError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { metrics } from '../../kernel/metrics.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { noForms } from '../channel/index.ts';
import {
  type Appended,
  ConversationClosedError,
  type ConversationOpening,
  OpeningRefused,
  type ConversationService,
  type LogEntry,
  type LogWriter,
  type NewEntry,
  type OnUnknown,
  freshEntry,
  getConversation,
  mayReadLog,
  refusalVoice,
} from '../conversation/index.ts';
import type { FileService } from '../file/index.ts';
import { NotAdmitted, type VisitorLimits, gateError } from '../visitor/index.ts';
import type {
  DeskContentInput,
  DeskMessageSendInput,
  VisitorMessageSendInput,
} from './content-input.type.ts';
import { readContent } from './content.input.ts';
import { isCarried } from './delivery.ts';
import { tellNamed } from './mention.ts';
import type { StoredContent } from './message-content.ts';
import { Message } from './message.entity.ts';
import { IdempotencyKeyReusedError } from './message.type.ts';

const notAKey: Sentence = {
  en: 'The key must be a UUID made by the sender.',
  'zh-CN': '消息编号须为发送方生成的 UUID。',
};
const noConversation: Sentence = { en: 'Name the conversation.', 'zh-CN': '请指定会话。' };
const foreignQuote: Sentence = {
  en: 'The quoted message is not in this conversation.',
  'zh-CN': '引用的消息不在该会话中。',
};

/** A key's payload, to tell a repeat from a mistake. */
const hashOf = (
  conversationId: string | null,
  content: DeskContentInput,
  quoteId: string | null,
): string =>
  createHash('sha256')
    .update(JSON.stringify([conversationId, content, quoteId]))
    .digest('base64url');

/** Sending messages, once each. */
export class MessageService {
  constructor(
    private readonly log: LogWriter,
    private readonly conversations: ConversationService,
    private readonly opening: ConversationOpening,
    private readonly files: FileService,
    private readonly limits: VisitorLimits,
  ) {}

  /** A message, or with `note` an internal note, of the serving agent. */
  async sendAsAgent(ctx: Context, input: DeskMessageSendInput): Promise<LogEntry | UserError> {
    const { agentId } = ctx.agent;
    const check = new InputCheck(ctx.locale);
    if (!isUuid(input.clientMessageId)) check.fault('clientMessageId', notAKey);
    if (!input.conversationId) check.fault('conversationId', noConversation);
    if (check.error) return check.error;
    if (!isUuid(input.conversationId as string)) throw notFound();
    const conversationId = input.conversationId as string;
    if (input.content.note) await this.#checkNotable(ctx, conversationId);
    if (input.content.form && (await isCarried(ctx, conversationId)))
      return check.fault('content.form', noForms).error as UserError;
    const payloadHash = hashOf(conversationId, input.content, input.quoteId ?? null);
    const prepared = await this.#prepare(ctx, input, payloadHash, conversationId);
    if (isUserError(prepared)) return prepared;
    const entry: NewEntry = { ...prepared, conversationId, senderKind: 'AGENT', senderId: agentId };
    const appended = await this.log.append(entry);
    const isKept = appended.outcome === 'STORED' || appended.outcome === 'REPEATED';
    if (entry.kind === 'NOTE' && isKept) await tellNamed(ctx, entry, appended.messageId);
    return this.#answer(ctx, entry, appended);
  }

  /** Whoever may read what was written may leave a note beside it (FEATURES A-17). */
  async #checkNotable(ctx: Context, conversationId: string): Promise<void> {
    if (!(await mayReadLog(ctx, await getConversation(ctx, conversationId)))) throw notFound();
  }

  /** A message of a visitor: into the open conversation, or as the first one of a new. */
  async sendAsVisitor(
    ctx: Context,
    input: VisitorMessageSendInput,
    onUnknown?: OnUnknown,
  ): Promise<LogEntry | UserError> {
    const { visitorId } = ctx.visitor;
    await this.limits.send(ctx);
    if (!isUuid(input.clientMessageId))
      return new InputCheck(ctx.locale).fault('clientMessageId', notAKey).error as UserError;
    if (input.conversationId && !isUuid(input.conversationId)) throw notFound();
    const payloadHash = hashOf(null, input.content, input.quoteId ?? null);
    const prepared = await this.#prepare(ctx, input, payloadHash, input.conversationId ?? null);
    if (isUserError(prepared)) return prepared;
    const entryOf = (conversationId: string): NewEntry => ({
      ...prepared,
      conversationId,
      senderKind: 'VISITOR',
      senderId: visitorId,
    });
    if (input.conversationId) {
      const entry = entryOf(input.conversationId);
      const appended = await this.log.append(entry);
      // Whoever writes at the moment of a close begins the next conversation; nothing is dropped (FEATURES 4.1).
      if (appended.outcome !== 'CLOSED') return this.#answer(ctx, entry, appended);
    }
    return this.#open(ctx, entryOf, input, onUnknown);
  }

  async #open(
    ctx: Context,
    entryOf: (conversationId: string) => NewEntry,
    { address, sourceUrl }: VisitorMessageSendInput,
    onUnknown?: OnUnknown,
  ): Promise<LogEntry | UserError> {
    try {
      const opened = await this.opening.append(
        ctx,
        entryOf,
        address ?? null,
        sourceUrl ?? null,
        onUnknown,
      );
      return await this.#answer(ctx, entryOf(opened.conversationId), opened.appended);
    } catch (error) {
      if (error instanceof OpeningRefused)
        return error.asError(ctx.locale, (await refusalVoice(ctx, error.reason)).text);
      if (error instanceof NotAdmitted) return gateError(error.reason, ctx.locale);
      throw error;
    }
  }

  /** What both sides' messages have in common. */
  async #prepare(
    ctx: Context,
    input: { clientMessageId: string; content: DeskContentInput; quoteId?: string },
    payloadHash: string,
    conversationId: string | null,
  ): Promise<Omit<NewEntry, 'conversationId' | 'senderKind' | 'senderId'> | UserError> {
    if (input.quoteId && !(await this.#isQuotable(ctx, input.quoteId, conversationId))) {
      return new InputCheck(ctx.locale).fault('quoteId', foreignQuote).error as UserError;
    }
    const content: StoredContent | UserError = await readContent(ctx, this.files, input.content);
    if (content instanceof UserError) return content;
    return {
      tenantId: ctx.tenantId,
      id: ctx.newId(),
      clientMessageId: input.clientMessageId,
      kind: content.kind,
      content,
      payloadHash,
      quoteId: input.quoteId ?? null,
      createdAt: ctx.now(),
    };
  }

  async #isQuotable(
    ctx: Context,
    quoteId: string,
    conversationId: string | null,
  ): Promise<boolean> {
    if (!isUuid(quoteId) || !conversationId) return false;
    const quoted = await ctx.em.findOne(Message, { id: quoteId, conversationId });
    return quoted !== null && (quoted.kind !== 'NOTE' || ctx.viewer.kind === 'AGENT');
  }

  async #answer(ctx: Context, entry: NewEntry, appended: Appended): Promise<LogEntry | UserError> {
    switch (appended.outcome) {
      case 'STORED':
        metrics.messages.inc();
        // Stored with it was the wish to have it carried; this only hurries it.
        if (entry.senderKind === 'AGENT' && (await isCarried(ctx, entry.conversationId)))
          ctx.tell({ topic: 'outbox' });
        return freshEntry(entry, appended.seq);
      case 'REPEATED':
        return ctx.em.findOneOrFail(Message, { id: appended.messageId });
      case 'REUSED':
        return IdempotencyKeyReusedError.in(ctx.locale);
      case 'CLOSED':
        await getConversation(ctx, entry.conversationId);
        return ConversationClosedError.in(ctx.locale);
      case 'NOT_SERVING':
        return this.conversations.conflict(ctx, await getConversation(ctx, entry.conversationId));
      case 'NOT_FOUND':
        throw new Fault('NOT_FOUND');
    }
  }
}
