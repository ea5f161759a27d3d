import type { Context } from '../../kernel/context.ts';
import { type StoredContent, lineOf } from '../message/index.ts';
import { Visitor } from '../visitor/index.ts';
import { Ticket } from './ticket.entity.ts';
import { createTicket, lockKey } from './ticket.opening.ts';
import { addComments, partsOf } from './ticket.words.ts';

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
    await addComments(ctx, known.id, parts, files);
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
  await addComments(ctx, id, parts.slice(1), []);
  return 'OPENED';
}
