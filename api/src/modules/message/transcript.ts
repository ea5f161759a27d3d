import type { Context, Locale } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import { escapeHtml } from '../../kernel/http/escape-html.ts';
import { type LogEntry, getConversation } from '../conversation/index.ts';
import { maskOf, masked } from '../masking/index.ts';
import { settingsOf } from '../tenant/index.ts';
import type { StoredContent } from './message-content.ts';
import type { MessageView } from './message.view.ts';

const most = 2_000;
const heading: Sentence = { en: 'Conversation with {company}', 'zh-CN': '与{company}的会话记录' };
const named: Record<string, Sentence> = {
  IMAGE: { en: '[Picture] {name}', 'zh-CN': '[图片] {name}' },
  VOICE: { en: '[Voice message]', 'zh-CN': '[语音]' },
  VIDEO: { en: '[Video] {name}', 'zh-CN': '[视频] {name}' },
  FILE: { en: '[File] {name}', 'zh-CN': '[文件] {name}' },
  STICKER: { en: '[Sticker]', 'zh-CN': '[表情]' },
};
const other: Sentence = { en: '[Message]', 'zh-CN': '[消息]' };

/** One content as a line of text. */
export function lineOf(content: StoredContent, locale: Locale): string {
  if ('text' in content) return content.text;
  if ('name' in content) return say(named[content.kind] ?? other, locale, { name: content.name });
  if ('cards' in content)
    return content.cards.map(({ title, url }) => `${title} ${url}`).join('\n');
  if ('entries' in content)
    return [content.title, ...content.entries.map(({ text }) => `· ${text}`)].join('\n');
  return 'title' in content && content.title ? content.title : say(other, locale);
}

/**
 * A conversation of the viewing visitor as a page to keep (FEATURES W-36): no notes, nothing withdrawn, nothing anybody typed is
 * markup, and as it leaves the house, what is hidden stays so (K-28). Null where the company does not offer it.
 */
export async function writeTranscript(
  ctx: Context,
  view: MessageView,
  conversationId: string,
): Promise<string | null> {
  const { visitors } = await settingsOf(ctx);
  if (!visitors.transcript) return null;
  const conversation = await getConversation(ctx, conversationId);
  const rows = await ctx.query<LogEntry>(
    `select * from app.message where tenant_id = ? and conversation_id = ? and kind not in ('NOTE', 'EVENT')
        and recalled_at is null order by seq limit ?`,
    [ctx.tenantId, conversation.id, most],
  );
  const mask = await maskOf(ctx);
  const lines = await Promise.all(
    rows.map(async row => {
      const { name } = await view.sender(ctx, row);
      const moment = row.createdAt.toISOString();
      const content = (mask ? masked(row.content, mask) : row.content) as StoredContent;
      const text = escapeHtml(lineOf(content, ctx.locale));
      return `<p><b>${escapeHtml(name)}</b> <time datetime="${moment}">${moment}</time><br>${text.replaceAll('\n', '<br>')}</p>`;
    }),
  );
  const company = await view.company(ctx);
  const title = escapeHtml(`${say(heading, ctx.locale, { company })} #${conversation.number}`);
  return [
    `<!doctype html><html lang="${ctx.locale}"><meta charset="utf-8"><title>${title}</title>`,
    '<style>body{font:16px/1.5 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}time{color:#666;font-size:.8em}</style>',
    `<h1>${title}</h1>`,
    ...lines,
    '</html>',
  ].join('\n');
}
