import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { Agent } from '../agent/index.ts';
import { maskOf } from '../masking/index.ts';
import { SkillGroup } from '../skill-group/index.ts';
import { TicketMergedError, wasMerged } from './ticket-merged.errors.ts';
import { setStatus } from './ticket.comments.ts';
import { Ticket } from './ticket.entity.ts';
import { TicketConflictError } from './ticket.errors.ts';
import type { TicketUpdateInput, TicketsAssignInput } from './ticket.input.type.ts';
import { tellAssignee } from './ticket.notices.ts';
import { canAssignTicket, canReadTicket, canWriteTicket } from './ticket.policy.ts';
import { askWhenSolved } from './ticket.rating.ts';
import { takeDown } from './ticket.reminder.ts';
import { statusAfter } from './ticket.state.ts';
import { handOver, lockTicket, saveQuietly, saveTicket } from './ticket.store.ts';
import type { TicketResult, TicketType } from './ticket.type.ts';

const unknownAgent: Sentence = { en: 'This agent does not exist.', 'zh-CN': '该客服不存在。' };
const unknownGroup: Sentence = { en: 'This group does not exist.', 'zh-CN': '该技能组不存在。' };
const howMany: Sentence = { en: 'Choose 1 to 100 tickets.', 'zh-CN': '请选择 1 到 100 条留言。' };

/** Whether a text is only what the desk was shown of the stored one: to write it back would put dots in its place. */
async function isShownOf(
  ctx: Context,
  stored: string | null | undefined,
  given: string | null | undefined,
): Promise<boolean> {
  if (!stored || !given?.trim()) return false;
  const mask = await maskOf(ctx);
  return mask !== null && mask.text(stored) === given.trim();
}

/** Working on tickets. */
export class TicketService {
  /** Changes status, category or subject. Throws NOT_FOUND or FORBIDDEN. */
  async update(
    ctx: Context,
    input: TicketUpdateInput,
  ): Promise<Ticket | InvalidInputError | TicketMergedError> {
    const { error } = new InputCheck(ctx.locale)
      .check('subject', input.subject, length(0, 200))
      .check('category', input.category, length(0, 40));
    if (error) return error;
    return ctx.transact(async inner => {
      const ticket = await lockWritable(inner, input.ticketId);
      const merged = TicketMergedError.of(ticket, inner.locale);
      if (merged) return merged;
      const before = ticket.status;
      if (input.status) {
        const act = { kind: 'SET', wish: input.status } as const;
        setStatus(inner, ticket, statusAfter(before, act));
      }
      if (input.subject !== undefined && !(await isShownOf(inner, ticket.subject, input.subject)))
        ticket.subject = input.subject?.trim() || null;
      if (input.category !== undefined) ticket.category = input.category?.trim() || null;
      if (before !== 'SOLVED') await askWhenSolved(inner, ticket);
      await saveTicket(inner, ticket, true);
      await tellAssignee(inner, ticket, 'TICKET_CHANGED');
      return ticket;
    });
  }

  /** Takes nobody's ticket; of two who take it at once one wins. Throws NOT_FOUND or FORBIDDEN. */
  async take(
    ctx: Context,
    ticketId: string,
  ): Promise<Ticket | TicketConflictError | TicketMergedError> {
    const { agentId } = ctx.agent;
    return ctx.transact(async inner => {
      const ticket = isUuid(ticketId) ? await this.#lockAny(inner, ticketId) : null;
      if (!ticket) throw new Fault('NOT_FOUND');
      if (ticket.assigneeId && ticket.assigneeId !== agentId) {
        const shown = canReadTicket(ctx.viewer, ticket) ? ticket : null;
        // Whoever could not have seen it before learns nothing of it.
        if (!shown && ticket.leftId !== null) throw new Fault('NOT_FOUND');
        return TicketConflictError.of(shown, ctx.locale);
      }
      if (!canWriteTicket(ctx.viewer, ticket)) throw new Fault('FORBIDDEN');
      const merged = TicketMergedError.of(ticket, ctx.locale);
      if (merged) return merged;
      if (ticket.assigneeId === agentId) return ticket;
      const before = ticket.status;
      handOver(ticket, agentId, null);
      setStatus(inner, ticket, statusAfter(before, { kind: 'TAKEN' }));
      await saveTicket(inner, ticket, ticket.status !== before);
      return ticket;
    });
  }

  /** Puts tickets into an agent's hands, before a group, or in nobody's; each on its own. */
  async assign(
    ctx: Context,
    { ticketIds, agentId = null, skillGroupId = null }: TicketsAssignInput,
  ): Promise<TicketResult[] | InvalidInputError> {
    const check = new InputCheck(ctx.locale);
    if (ticketIds.length < 1 || ticketIds.length > 100) check.fault('ticketIds', howMany);
    if (agentId && !(await isKnown(ctx, Agent, agentId, { isEnabled: true })))
      check.fault('agentId', unknownAgent);
    if (skillGroupId && !(await isKnown(ctx, SkillGroup, skillGroupId)))
      check.fault('skillGroupId', unknownGroup);
    if (check.error) return check.error;
    const results: TicketResult[] = [];
    for (const ticketId of new Set(ticketIds))
      results.push(await this.#assignOne(ctx, ticketId, agentId, skillGroupId));
    return results;
  }

  async #assignOne(
    ctx: Context,
    ticketId: string,
    agentId: string | null,
    skillGroupId: string | null,
  ): Promise<TicketResult> {
    try {
      const ticket = await ctx.transact(async inner => {
        const locked = await lockWritable(inner, ticketId);
        if (!canAssignTicket(ctx.agent, locked, agentId)) throw new Fault('FORBIDDEN');
        if (locked.mergedIntoId) return null;
        const isNew = locked.assigneeId !== agentId;
        handOver(locked, agentId, agentId ? null : skillGroupId);
        setStatus(inner, locked, statusAfter(locked.status, { kind: 'ASSIGNED' }));
        await saveTicket(inner, locked, false);
        if (isNew) await tellAssignee(inner, locked, 'TICKET_ASSIGNED');
        return locked;
      });
      if (!ticket) {
        return { ticketId, code: 'CONFLICT', message: say(wasMerged, ctx.locale), ticket: null };
      }
      const shown = canReadTicket(ctx.viewer, ticket) ? (ticket as TicketType) : null;
      return { ticketId, code: null, message: null, ticket: shown };
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return { ticketId, code: error.code, message: error.message, ticket: null };
    }
  }

  /** Notes that the viewer's side has seen a ticket. */
  async read(ctx: Context, ticketId: string): Promise<Ticket> {
    return ctx.transact(async inner => {
      const ticket = await lockTicket(inner, ticketId);
      const isVisitor = ctx.viewer.kind === 'VISITOR';
      if (!isVisitor) await takeDown(inner, ticket.id);
      if (!isVisitor && !canWriteTicket(ctx.viewer, ticket)) return ticket;
      if ((isVisitor ? ticket.visitorUnread : ticket.agentUnread) === 0) return ticket;
      if (isVisitor) ticket.visitorUnread = 0;
      else ticket.agentUnread = 0;
      await saveQuietly(inner, ticket, isVisitor);
      return ticket;
    });
  }

  /** The tickets of a member who is no longer there become nobody's. */
  async releaseOf(ctx: Context, agentId: string): Promise<void> {
    const held = await ctx.em.find(Ticket, { assigneeId: agentId }, { orderBy: { id: 'asc' } });
    for (const { id } of held) {
      const ticket = await lockTicket(ctx, id);
      if (ticket.assigneeId !== agentId) continue;
      handOver(ticket, null, ticket.skillGroupId ?? null);
      await saveTicket(ctx, ticket, false);
    }
  }

  async #lockAny(ctx: Context, id: string): Promise<Ticket | null> {
    await ctx.em.execute('select 1 from app.ticket where tenant_id = ? and id = ? for update', [
      ctx.tenantId,
      id,
    ]);
    return ctx.em.findOne(Ticket, { id }, { refresh: true });
  }
}

/** A ticket the viewer may change, under its lock. Throws NOT_FOUND or FORBIDDEN. */
async function lockWritable(ctx: Context, id: string): Promise<Ticket> {
  const ticket = await lockTicket(ctx, id);
  if (!canWriteTicket(ctx.viewer, ticket)) throw new Fault('FORBIDDEN');
  return ticket;
}

async function isKnown<T extends typeof Agent | typeof SkillGroup>(
  ctx: Context,
  type: T,
  id: string,
  more: object = {},
): Promise<boolean> {
  return isUuid(id) && (await ctx.em.count(type as typeof Agent, { id, ...more })) === 1;
}
