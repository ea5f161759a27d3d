import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import { TicketMergedError } from './ticket-merged.errors.ts';
import { storeComment } from './ticket.comments.ts';
import type { Ticket } from './ticket.entity.ts';
import { canWriteTicket } from './ticket.policy.ts';
import type { TicketStatus } from './ticket.state.ts';
import { getTicket, lockTicket, saveQuietly } from './ticket.store.ts';

const itself: Sentence = {
  en: 'Choose another ticket of the same visitor.',
  'zh-CN': '请选择同一访客的另一条留言。',
};
const mergedInto: Sentence = { en: 'Merged into #{number}.', 'zh-CN': '已合并到 #{number}。' };
const mergedFrom: Sentence = {
  en: '#{number} was merged into this ticket.',
  'zh-CN': '留言 #{number} 已合并到本条留言。',
};

/**
 * Merges a ticket into another one of the same visitor (FEATURES T-11): it is solved, points there and takes no more comments; a
 * note in both says so. Gives the one that goes on. Throws NOT_FOUND or FORBIDDEN.
 */
export async function mergeTickets(
  ctx: Context,
  ticketId: string,
  intoId: string,
): Promise<Ticket | UserError> {
  const check = new InputCheck(ctx.locale);
  const [asked, goal] = [await getTicket(ctx, ticketId), await getTicket(ctx, intoId)];
  if (asked.id === goal.id || asked.visitorId !== goal.visitorId) check.fault('intoId', itself);
  if (check.error) return check.error;
  return ctx.transact(async inner => {
    // In the order of their ids, so that two who merge crosswise wait for one another.
    const locked = new Map<string, Ticket>();
    for (const id of [asked.id, goal.id].toSorted()) locked.set(id, await lockTicket(inner, id));
    const [duplicate, survivor] = [asked, goal].map(({ id }) => locked.get(id) as Ticket) as [
      Ticket,
      Ticket,
    ];
    for (const ticket of [duplicate, survivor])
      if (!canWriteTicket(ctx.viewer, ticket)) throw new Fault('FORBIDDEN');
    const late =
      TicketMergedError.of(duplicate, ctx.locale) ?? TicketMergedError.of(survivor, ctx.locale);
    if (late) return late;
    // What was merged into the duplicate before goes on where it goes on.
    await inner.em.execute(
      'update app.ticket set merged_into_id = ? where tenant_id = ? and merged_into_id = ?',
      [survivor.id, inner.tenantId, duplicate.id],
    );
    duplicate.mergedIntoId = survivor.id;
    Object.assign(duplicate, { agentUnread: 0, visitorUnread: 0 });
    await note(inner, duplicate, mergedInto, survivor.number, 'SOLVED');
    await saveQuietly(inner, duplicate, true);
    await note(inner, survivor, mergedFrom, duplicate.number, null);
    return survivor;
  });
}

/** A word for colleagues, with the status it brings. */
const note = (
  ctx: Context,
  ticket: Ticket,
  sentence: Sentence,
  number: number,
  wish: TicketStatus | null,
) =>
  storeComment(
    ctx,
    ticket,
    { key: ctx.newId(), text: say(sentence, ctx.locale, { number }), isInternal: true, wish },
    { authorId: ctx.agent.agentId, hash: '', files: [] },
  );
