import type { Context } from '../../kernel/context.ts';
import { type StoredContent, type StoredFile, lineOf } from '../message/index.ts';
import { Visitor } from '../visitor/index.ts';
import { storeComment } from './ticket.comments.ts';
import { Ticket } from './ticket.entity.ts';
import { createTicket, lockKey } from './ticket.opening.ts';
import { lockTicket } from './ticket.store.ts';

const longest = 2_000;

/**
 * Keeps what the viewing visitor wrote where there is no form and nobody can take it now (FEATURES 4.4, Q-20): one ticket, which
 * later words continue until it is solved. To be called once per `key`, in a transaction.
 */
export async function keepCarried(
  ctx: Context,
  content: StoredContent,
  key: string,
): Promise<'OPENED' | 'CONTINUED'> {
  const { visitorId, channelId } = ctx.visitor;
  await lockKey(ctx, visitorId);
  const visitor = await ctx.em.findOneOrFail(Visitor, { id: visitorId });
  const files = 'fileId' in content && content.kind !== 'STICKER' ? [content] : [];
  const parts = partsOf(lineOf(content, visitor.locale === 'en' ? 'en' : 'zh-CN'));
  const [known] = await ctx.em.find(
    Ticket,
    { visitorId, channelId, createdBy: visitorId, conversationId: null, status: { $ne: 'SOLVED' } },
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 1 },
  );
  if (known) {
    await addAll(ctx, known.id, parts, files);
    return 'CONTINUED';
  }
  const { id } = await createTicket(ctx, {
    content: parts[0] ?? '',
    attachments: files,
    visitorId,
    channelId,
    contactName: visitor.name ?? null,
    contactPhone: visitor.phone ?? null,
    contactEmail: visitor.email ?? null,
    createdBy: visitorId,
    key,
    payloadHash: '',
  });
  await addAll(ctx, id, parts.slice(1), []);
  return 'OPENED';
}

async function addAll(
  ctx: Context,
  ticketId: string,
  parts: readonly string[],
  files: StoredFile[],
): Promise<void> {
  for (const [index, text] of parts.entries()) {
    const ticket = await lockTicket(ctx, ticketId);
    const draft = { key: ctx.newId(), text, isInternal: false, wish: null };
    const attachments = index === 0 ? files : [];
    await storeComment(ctx, ticket, draft, {
      authorId: ctx.visitor.visitorId,
      hash: '',
      files: attachments,
    });
  }
}

/** A longer text goes on in comments, so that nothing of it is cut. */
function partsOf(text: string): string[] {
  const signs = [...text];
  const parts: string[] = [];
  for (let from = 0; from < signs.length; from += longest)
    parts.push(signs.slice(from, from + longest).join(''));
  return parts;
}
