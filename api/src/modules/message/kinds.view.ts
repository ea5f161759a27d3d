import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { defineLoader } from '../../kernel/loader.ts';
import { type LogEntry, conversationById } from '../conversation/index.ts';
import type { FileUrls } from '../file/index.ts';
import { LinkContent } from './content.type.ts';
import type { StoredKind } from './kinds.ts';
import { ArticleContent, FormContent, MenuContent, StickerContent } from './kinds.type.ts';

/** What was chosen or answered. */
interface Reply {
  readonly messageId: string;
  readonly entryId: string | null;
  readonly answers: { readonly key: string; readonly value: string }[] | null;
}

const replyTo = defineLoader<Reply>(async (ctx, ids) => {
  const rows = await ctx.query<Reply>(
    'select message_id, entry_id, answers from app.message_reply where tenant_id = ? and message_id = any(?::uuid[])',
    [ctx.tenantId, listOf(ids)],
  );
  return new Map(rows.map(row => [row.messageId, row]));
});

/** Shows messages that are more than text and files. */
export async function showKind(
  ctx: Context,
  files: FileUrls,
  entry: LogEntry,
  content: StoredKind,
): Promise<object> {
  switch (content.kind) {
    case 'LINK':
      return Object.assign(new LinkContent(), { description: null, imageUrl: null, ...content });
    case 'ARTICLE':
      return Object.assign(new ArticleContent(), {
        cards: content.cards.map(card => ({ digest: null, coverUrl: null, ...card })),
      });
    case 'STICKER': {
      const { fileId: id, name, mimeType, size } = content;
      const file = files.show(ctx, { id, name, mimeType, size });
      return Object.assign(new StickerContent(), { file });
    }
    case 'MENU': {
      const chosen = (await replyTo(ctx, entry.id))?.entryId ?? null;
      const conversation = await conversationById(ctx, entry.conversationId);
      const isInert = chosen !== null || conversation?.status === 'CLOSED';
      const { title, entries } = content;
      return Object.assign(new MenuContent(), { title, entries, isInert, chosenId: chosen });
    }
    case 'FORM': {
      const answers = (await replyTo(ctx, entry.id))?.answers ?? null;
      const { title, fields } = content;
      const isAnswered = answers !== null;
      return Object.assign(new FormContent(), {
        title,
        fields,
        isAnswered,
        answers: answers ?? [],
      });
    }
  }
}
