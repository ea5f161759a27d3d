import type { Context } from '../../kernel/context.ts';
import { type StoredFile, lineOf } from '../message/index.ts';
import { admit } from '../visitor/index.ts';
import { storeComment } from './ticket.comments.ts';
import { lockTicket } from './ticket.store.ts';

const longest = 2_000;
const mostFiles = 5;

/** A text as parts of the length a ticket or a comment may have, so that nothing of it is cut. */
export function partsOf(text: string): string[] {
  const signs = [...text];
  const parts: string[] = [];
  for (let from = 0; from < signs.length; from += longest)
    parts.push(signs.slice(from, from + longest).join(''));
  return parts;
}

/** What the viewing visitor wrote elsewhere, as comments of his; the files are the first ones'. To be called in a transaction. */
export async function addComments(
  ctx: Context,
  ticketId: string,
  parts: readonly string[],
  files: readonly StoredFile[],
): Promise<void> {
  const count = Math.max(parts.length, Math.ceil(files.length / mostFiles));
  for (let index = 0; index < count; index += 1) {
    const own = files.slice(index * mostFiles, (index + 1) * mostFiles);
    const text = parts[index] ?? own.map(file => lineOf(file, ctx.locale)).join('\n');
    const ticket = await lockTicket(ctx, ticketId);
    const draft = { key: ctx.newId(), text, isInternal: false, wish: null };
    await storeComment(ctx, ticket, draft, {
      authorId: ctx.visitor.visitorId,
      hash: '',
      files: own,
    });
  }
}

/**
 * Adds what the viewing visitor answered from elsewhere to his ticket, which is open again by it. To be called in a transaction.
 * Throws `NotAdmitted`.
 */
export async function addToTicket(
  ctx: Context,
  ticketId: string,
  text: string,
  files: readonly StoredFile[],
): Promise<void> {
  await lockTicket(ctx, ticketId);
  await admit(ctx, false);
  await addComments(ctx, ticketId, partsOf(text), files);
}
