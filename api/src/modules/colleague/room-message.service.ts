import { createHash } from 'node:crypto';
import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import { UserError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { getConversation } from '../conversation/index.ts';
import type { FileService } from '../file/index.ts';
import {
  IdempotencyKeyReusedError,
  RecallTooLateError,
  readContent,
  recallMs,
} from '../message/index.ts';
import { appendToRoom, getRoom, lockRoom } from './room.store.ts';
import type { RoomContent, RoomMessage } from './room.ts';
import type { RoomContentInput, RoomMessageSendInput } from './room.type.ts';

const notAKey: Sentence = {
  en: 'The key must be a UUID made by the sender.',
  'zh-CN': '消息编号须为发送方生成的 UUID。',
};
const foreignQuote: Sentence = {
  en: 'The quoted message is not in this chat.',
  'zh-CN': '引用的消息不在该聊天中。',
};
const exactlyOne: Sentence = {
  en: 'Give exactly one kind of content.',
  'zh-CN': '请且仅提供一种内容。',
};

/** What colleagues write to one another: once each, in one order (FEATURES A-16, K-17 to K-19, K-22). */
export class RoomMessageService {
  constructor(private readonly files: FileService) {}

  /** Appends a message of the viewer; a repeat answers with the first result. Throws NOT_FOUND. */
  async send(ctx: Context, input: RoomMessageSendInput): Promise<RoomMessage | UserError> {
    const { agentId } = ctx.agent;
    if (!isUuid(input.clientMessageId))
      return new InputCheck(ctx.locale).fault('clientMessageId', notAKey).error as UserError;
    const { id: roomId } = await getRoom(ctx, input.roomId);
    const quoteId = input.quoteId ?? null;
    const payloadHash = createHash('sha256')
      .update(JSON.stringify([roomId, input.content, quoteId]))
      .digest('base64url');
    const known = await this.#known(ctx, input.clientMessageId, payloadHash);
    if (known) return known;
    if (quoteId && !(await this.#isHere(ctx, roomId, quoteId)))
      return new InputCheck(ctx.locale).fault('quoteId', foreignQuote).error as UserError;
    const content = await this.#read(ctx, input.content);
    if (content instanceof UserError) return content;
    return ctx.transact(async inner => {
      await lockRoom(inner, roomId);
      const first = await this.#known(inner, input.clientMessageId, payloadHash);
      if (first) return first;
      const { clientMessageId } = input;
      const key = { clientMessageId, payloadHash };
      return appendToRoom(inner, roomId, { senderId: agentId, content, quoteId, ...key });
    });
  }

  /** Withdraws an own message of the last two minutes; doing so again changes nothing. */
  async recall(ctx: Context, messageId: string): Promise<RoomMessage | RecallTooLateError> {
    const { agentId } = ctx.agent;
    const found = await this.#own(ctx, messageId);
    return ctx.transact(async inner => {
      await lockRoom(inner, found.roomId);
      const message = await this.#own(inner, messageId);
      if (message.recalledAt) return message;
      if (inner.now().getTime() - message.createdAt.getTime() > recallMs)
        return RecallTooLateError.in(ctx.locale);
      await inner.query(
        'update app.room_message set recalled_at = ? where tenant_id = ? and id = ?',
        [inner.now(), inner.tenantId, messageId],
      );
      await appendToRoom(inner, message.roomId, {
        senderId: null,
        quoteId: messageId,
        content: { kind: 'EVENT', type: 'RECALLED', byId: agentId },
      });
      return { ...message, recalledAt: inner.now() };
    });
  }

  async #read(ctx: Context, input: RoomContentInput): Promise<RoomContent | UserError> {
    const { conversation, ...rest } = input;
    if (!conversation) return (await readContent(ctx, this.files, rest)) as RoomContent | UserError;
    if (Object.values(rest).some(value => value !== undefined && value !== null))
      return new InputCheck(ctx.locale).fault('content', exactlyOne).error as UserError;
    // Only what the sender may read himself can be pointed at.
    const { id, number } = await getConversation(ctx, conversation.conversationId);
    return { kind: 'CONVERSATION', conversationId: id, number };
  }

  /** What a key of the viewer was used for before; null for a new one. */
  async #known(ctx: Context, key: string, hash: string): Promise<RoomMessage | UserError | null> {
    const [message] = await ctx.query<RoomMessage>(
      'select * from app.room_message where tenant_id = ? and sender_id = ? and client_message_id = ?',
      [ctx.tenantId, ctx.agent.agentId, key],
    );
    if (!message) return null;
    return message.payloadHash === hash ? message : IdempotencyKeyReusedError.in(ctx.locale);
  }

  async #isHere(ctx: Context, roomId: string, messageId: string): Promise<boolean> {
    if (!isUuid(messageId)) return false;
    const rows = await ctx.query(
      `select 1 from app.room_message where tenant_id = ? and room_id = ? and id = ? and kind <> 'EVENT'`,
      [ctx.tenantId, roomId, messageId],
    );
    return rows.length > 0;
  }

  async #own(ctx: Context, messageId: string): Promise<RoomMessage> {
    const [message] = isUuid(messageId)
      ? await ctx.query<RoomMessage>(
          'select * from app.room_message where tenant_id = ? and id = ? and sender_id = ?',
          [ctx.tenantId, messageId, ctx.agent.agentId],
        )
      : [];
    if (!message) throw notFound();
    await getRoom(ctx, message.roomId);
    return message;
  }
}

/** Whether the viewer may withdraw an entry now. */
export const canRecallHere = (ctx: Context, message: RoomMessage): boolean =>
  message.senderId === ctx.agent.agentId &&
  !message.recalledAt &&
  ctx.now().getTime() - new Date(message.createdAt).getTime() <= recallMs;
