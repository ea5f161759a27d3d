import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import {
  ConversationClosedError,
  type ConversationService,
  type LogEntry,
  lockConversation,
} from '../conversation/index.ts';
import { type Answer, type OwnProfile, checkAnswers, keepAnswers } from '../visitor/index.ts';
import type { FormAnswerInput, MenuChooseInput } from './kinds.input.type.ts';
import type { StoredForm, StoredMenu } from './kinds.ts';
import { Message } from './message.entity.ts';
import type { MessageService } from './message.service.ts';

const done: Sentence = {
  en: 'This has been answered already.',
  'zh-CN': '您已经回答过了。',
};
const noEntry: Sentence = { en: 'This cannot be chosen here.', 'zh-CN': '无法选择该选项。' };

interface Reply {
  readonly entryId: string | null;
  readonly answers: readonly Answer[] | null;
}

/** What visitors do with menus and forms in the chat, each once (FEATURES K-11, K-12). */
export class ReplyService {
  constructor(
    private readonly messages: MessageService,
    private readonly conversations: ConversationService,
    private readonly profile: OwnProfile,
  ) {}

  /** Chooses an entry: its text is sent as the visitor's own. Doing so again answers with the same message. */
  async choose(ctx: Context, input: MenuChooseInput): Promise<LogEntry | UserError> {
    const message = await ownMessage(ctx, input.messageId, 'MENU');
    const { entries } = message.content as StoredMenu;
    const entry = entries.find(({ id }) => id === input.entryId);
    if (!entry) return new InputCheck(ctx.locale).fault('entryId', noEntry).error as UserError;
    const refused = await this.#once(ctx, message, { entryId: entry.id, answers: null });
    return refused ?? this.#say(ctx, message, input.clientMessageId, entry.text);
  }

  /** Answers a form: the answers go to profile or conversation, and stand in the chat. */
  async answer(ctx: Context, input: FormAnswerInput): Promise<LogEntry | UserError> {
    const message = await ownMessage(ctx, input.messageId, 'FORM');
    const { fields } = message.content as StoredForm;
    const check = new InputCheck(ctx.locale);
    const answers = checkAnswers(check, fields, input.answers);
    if (check.error) return check.error;
    const refused = await this.#once(ctx, message, { entryId: null, answers }, inner =>
      keepAnswers(inner, this.profile, fields, answers),
    );
    if (refused) return refused;
    const labelOf = new Map(fields.map(({ key, label }) => [key, label]));
    const lines = answers.map(({ key, value }) => `${labelOf.get(key)}: ${value}`);
    // The form's own id is the key: however often it is answered, one message stands in the chat.
    return this.#say(ctx, message, message.id, lines.join('\n').slice(0, 5_000) || '—');
  }

  /** Notes what was chosen; a refusal when something else was before, or the conversation has ended. */
  #once(
    ctx: Context,
    message: Message,
    reply: Reply,
    work: (inner: Context) => Promise<void> = async () => {},
  ): Promise<UserError | null> {
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, message.conversationId);
      const [known] = await inner.query<Reply>(
        'select entry_id, answers from app.message_reply where tenant_id = ? and message_id = ?',
        [inner.tenantId, message.id],
      );
      if (known) {
        const isSame = JSON.stringify(inOrder(known)) === JSON.stringify(inOrder(reply));
        return isSame ? null : this.conversations.conflict(inner, conversation, done);
      }
      if (conversation.status === 'CLOSED') return ConversationClosedError.in(ctx.locale);
      await inner.em.execute(
        `insert into app.message_reply (tenant_id, message_id, conversation_id, entry_id, answers, created_at)
         values (?, ?, ?, ?, ?::jsonb, ?)`,
        [
          inner.tenantId,
          message.id,
          conversation.id,
          reply.entryId,
          reply.answers && JSON.stringify(reply.answers),
          inner.now(),
        ],
      );
      await work(inner);
      return null;
    });
  }

  #say(ctx: Context, message: Message, clientMessageId: string, text: string) {
    return this.messages.sendAsVisitor(ctx, {
      clientMessageId,
      conversationId: message.conversationId,
      content: { text: { text } },
      quoteId: message.id,
    });
  }
}

const inOrder = ({ entryId, answers }: Reply) => [
  entryId ?? null,
  answers?.map(({ key, value }) => [key, value]) ?? null,
];

/** A message of this kind in a conversation of the viewing visitor. Throws NOT_FOUND. */
async function ownMessage(ctx: Context, id: string, kind: 'MENU' | 'FORM'): Promise<Message> {
  const { visitorId, channelId } = ctx.visitor;
  const message = isUuid(id) ? await ctx.em.findOne(Message, { id, kind }) : null;
  const rows = message
    ? await ctx.query(
        'select 1 from app.conversation where tenant_id = ? and id = ? and visitor_id = ? and channel_id = ?',
        [ctx.tenantId, message.conversationId, visitorId, channelId],
      )
    : [];
  if (!message || message.recalledAt || rows.length === 0) throw notFound();
  return message;
}
