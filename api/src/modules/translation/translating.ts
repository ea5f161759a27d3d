import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import type { RateLimiter } from '../../kernel/rate-limits.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { type LogEntry, getConversation, mayReadLog } from '../conversation/index.ts';
import { isForVisitors } from '../message/index.ts';
import { settingsOf } from '../tenant/index.ts';
import { languages } from './languages.ts';
import type { Translated } from './provider/translation.provider.ts';
import { serviceOf } from './service-account.ts';
import { TranslationOffError } from './translation.errors.ts';
import type { Translator } from './translator.ts';

const unknownLanguage: Sentence = {
  en: 'Messages are not translated into this language.',
  'zh-CN': '暂不支持翻译为该语言。',
};
const howMany: Sentence = { en: 'Name 1 to 50 messages.', 'zh-CN': '请指定 1 到 50 条消息。' };

/** Which messages of which conversation, and into what. */
export interface TranslateWish {
  readonly conversationId: string;
  readonly messageIds: readonly string[];
  readonly language: string;
}

/** Whether messages are translated for readers of the viewer's side. */
export async function isTranslated(ctx: Context): Promise<boolean> {
  const { translation } = await settingsOf(ctx);
  const isOn = ctx.viewer.kind === 'VISITOR' ? translation.visitors : translation.agents;
  return isOn && (await serviceOf(ctx)) !== null;
}

/** Messages of one conversation in the reader's language, for both sides (FEATURES K-27). */
export class Translating {
  constructor(
    private readonly translator: Translator,
    private readonly limit: RateLimiter,
  ) {}

  /** What could be translated, by id. Throws NOT_FOUND for what the viewer may not read, and RATE_LIMITED. */
  async translate(
    ctx: Context,
    { conversationId, messageIds, language }: TranslateWish,
  ): Promise<ReadonlyMap<string, Translated> | UserError> {
    const conversation = await getConversation(ctx, conversationId);
    if (!(await mayReadLog(ctx, conversation))) throw notFound();
    const check = new InputCheck(ctx.locale);
    if (!languages.includes(language)) check.fault('language', unknownLanguage);
    if (messageIds.length < 1 || messageIds.length > 50) check.fault('messageIds', howMany);
    if (check.error) return check.error;
    if (!(await isTranslated(ctx))) return TranslationOffError.in(ctx.locale);
    const { viewer } = ctx;
    await this.limit.take(viewer.kind === 'VISITOR' ? viewer.visitorId : ctx.agent.agentId);
    const entries = await ctx.query<LogEntry>(
      'select * from app.message where tenant_id = ? and conversation_id = ? and id = any(?::uuid[])',
      [ctx.tenantId, conversation.id, listOf(messageIds.filter(isUuid))],
    );
    const readable = viewer.kind === 'VISITOR' ? entries.filter(isForVisitors) : entries;
    return this.translator.translate(ctx, readable, language);
  }
}
