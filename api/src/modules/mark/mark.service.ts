import type { Context } from '../../kernel/context.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { type Conversation, getConversation } from '../conversation/index.ts';
import { keep } from './mark.ts';
import { momentFault } from './moment.ts';
import { reminderTimer } from './reminder.jobs.ts';

/** What an agent keeps for himself about a conversation: it follows him from device to device. */
export class MarkService {
  /** Keeps what was typed and not sent yet; empty takes it away. Throws NOT_FOUND. */
  async draft(ctx: Context, id: string, text: string): Promise<Conversation | InvalidInputError> {
    const { error } = new InputCheck(ctx.locale).check('text', text, length(0, 5_000));
    if (error) return error;
    return this.#keep(ctx, id, 'draft', text === '' ? null : text);
  }

  /** Pins it to the top of the viewer's list, or no longer. Throws NOT_FOUND. */
  pin(ctx: Context, id: string, isPinned: boolean): Promise<Conversation> {
    return this.#keep(ctx, id, 'is_pinned', isPinned);
  }

  /** Marks it as unread until it is read again. Throws NOT_FOUND. */
  markUnread(ctx: Context, id: string): Promise<Conversation> {
    return this.#keep(ctx, id, 'is_unread', true);
  }

  /** Brings it up at a moment; null: no longer. Throws NOT_FOUND. */
  async remind(
    ctx: Context,
    id: string,
    at: Date | null,
  ): Promise<Conversation | InvalidInputError> {
    const fault = at && momentFault(ctx, at);
    if (fault) return fault;
    const conversation = await getConversation(ctx, id);
    await ctx.transact(async inner => {
      const markId = await keep(inner, id, 'remind_at', at);
      await inner.query(
        'delete from app.timer where tenant_id = ? and kind = ? and subject_id = ?',
        [inner.tenantId, reminderTimer, markId],
      );
      if (at)
        await inner.query(
          'insert into app.timer (tenant_id, id, kind, subject_id, due_at) values (?, ?, ?, ?, ?)',
          [inner.tenantId, inner.newId(), reminderTimer, markId, at],
        );
    });
    return conversation;
  }

  async #keep(
    ctx: Context,
    id: string,
    column: Parameters<typeof keep>[2],
    value: string | boolean | null,
  ): Promise<Conversation> {
    const conversation = await getConversation(ctx, id);
    await ctx.transact(inner => keep(inner, id, column, value));
    return conversation;
  }
}
