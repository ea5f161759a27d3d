import type { Context } from '../../kernel/context.ts';
import { agentById } from '../agent/index.ts';
import { type NewEntry, conversationById } from '../conversation/index.ts';
import { notify } from '../notice/index.ts';

/**
 * Gives the colleagues whom a note names with @ the right to read the conversation, and tells them, once for each note. A name
 * is the nickname; the longest that fits counts, so that @Ann does not call Anna.
 */
export async function tellNamed(ctx: Context, entry: NewEntry, messageId: string): Promise<void> {
  const { text } = entry.content as { text: string };
  if (!text.includes('@') || !entry.senderId) return;
  const colleagues = await ctx.query<{ id: string; nickname: string }>(
    'select id, nickname from app.agent where tenant_id = ? and is_enabled and id <> ? and position(? || nickname in ?) > 0',
    [ctx.tenantId, entry.senderId, '@', text],
  );
  const named = namedIn(text, colleagues);
  if (named.length === 0) return;
  const [author, conversation] = await Promise.all([
    agentById(ctx, entry.senderId),
    conversationById(ctx, entry.conversationId),
  ]);
  await ctx.transact(async inner => {
    for (const { id } of named) {
      const added = await inner.query(
        `insert into app.conversation_mention (tenant_id, conversation_id, agent_id, message_id) values (?, ?, ?, ?)
         on conflict do nothing returning message_id`,
        [inner.tenantId, entry.conversationId, id, messageId],
      );
      if (added.length === 0) continue;
      await notify(inner, {
        to: [id],
        kind: 'MENTIONED',
        values: { by: author?.nickname ?? '', number: String(conversation?.number ?? '') },
        conversationId: entry.conversationId,
      });
    }
  });
}

function namedIn<T extends { nickname: string }>(text: string, colleagues: readonly T[]): T[] {
  let rest = text;
  return colleagues
    .toSorted((one, other) => other.nickname.length - one.nickname.length)
    .filter(({ nickname }, _index, all) => {
      const call = `@${nickname}`;
      const isNamed = rest.includes(call);
      // Two with one name are both meant; the name is taken out after the last of them.
      if (isNamed && all.filter(other => other.nickname === nickname).length === 1)
        rest = rest.replaceAll(call, ' ');
      return isNamed;
    });
}
