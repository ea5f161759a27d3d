import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import { InputCheck, atMost, length } from '../../kernel/errors/invalid-input.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { FileService } from '../file/index.ts';
import { IdempotencyKeyReusedError, type StoredFile } from '../message/index.ts';
import { NotAdmitted, admit, gateError } from '../visitor/index.ts';
import { TicketMergedError } from './ticket-merged.errors.ts';
import { claimAttachments } from './ticket.attachments.ts';
import { type Ticket, TicketComment } from './ticket.entity.ts';
import type { DeskTicketCommentInput, VisitorTicketCommentInput } from './ticket.input.type.ts';
import { tellAssignee } from './ticket.notices.ts';
import { canWriteTicket } from './ticket.policy.ts';
import { askWhenSolved } from './ticket.rating.ts';
import { type TicketAct, TicketStatus, statusAfter } from './ticket.state.ts';
import { getTicket, lockTicket, payloadHash, saveTicket } from './ticket.store.ts';

const notAKey: Sentence = {
  en: 'The key must be a UUID made by the sender.',
  'zh-CN': '编号须为发送方生成的 UUID。',
};

/** A comment, with its ticket as it is now. */
export interface Commented {
  readonly comment: TicketComment;
  readonly ticket: Ticket;
}

interface Draft {
  readonly key: string;
  readonly ticketId: string;
  readonly text: string;
  readonly attachmentIds: readonly string[];
  readonly isInternal: boolean;
  readonly wish: TicketStatus | null;
}

/** What agents and visitors say to a ticket, in one order (FEATURES T-04). */
export class TicketComments {
  constructor(private readonly files: FileService) {}

  /** A visitor's addition; a solved ticket is open again. */
  addAsVisitor(ctx: Context, input: VisitorTicketCommentInput): Promise<Commented | UserError> {
    const draft = draftOf(input, false, null);
    return this.#add(ctx, draft, ctx.visitor.visitorId).catch((error: unknown) => {
      if (error instanceof NotAdmitted) return gateError(error.reason, ctx.locale);
      throw error;
    });
  }

  /** An agent's answer, or a comment that stays on the desk. */
  addAsAgent(ctx: Context, input: DeskTicketCommentInput): Promise<Commented | UserError> {
    const draft = draftOf(input, input.isInternal, input.status ?? null);
    return this.#add(ctx, draft, ctx.agent.agentId);
  }

  async #add(ctx: Context, draft: Draft, authorId: string): Promise<Commented | UserError> {
    const check = new InputCheck(ctx.locale)
      .check('text', draft.text, length(1, 2_000))
      .check('attachmentIds', draft.attachmentIds, atMost(5));
    if (!isUuid(draft.key)) check.fault('key', notAKey);
    if (check.error) return check.error;
    const { key, ...payload } = draft;
    const hash = payloadHash(payload);
    const known = await this.#known(ctx, key, authorId, hash);
    if (known) return known;
    checkRight(ctx, await getTicket(ctx, draft.ticketId));
    const files = await claimAttachments(ctx, this.files, draft.attachmentIds);
    if (!Array.isArray(files)) return files;
    return ctx.transact(async inner => {
      const ticket = await lockTicket(inner, draft.ticketId);
      checkRight(inner, ticket);
      const first = await this.#known(inner, key, authorId, hash);
      if (first) return first;
      const merged = TicketMergedError.of(ticket, inner.locale);
      if (merged) return merged;
      if (inner.viewer.kind === 'VISITOR') await admit(inner, false);
      return storeComment(inner, ticket, draft, { authorId, hash, files });
    });
  }

  /** What a key was used for before; null for a new one. */
  async #known(
    ctx: Context,
    key: string,
    authorId: string,
    hash: string,
  ): Promise<Commented | UserError | null> {
    const comment = await ctx.em.findOne(TicketComment, { authorId, key });
    if (!comment) return null;
    if (comment.payloadHash !== hash) return IdempotencyKeyReusedError.in(ctx.locale);
    return { comment, ticket: await getTicket(ctx, comment.ticketId) };
  }
}

/** Stores a comment of the viewer to a locked ticket, with what it does to the status. */
export async function storeComment(
  ctx: Context,
  ticket: Ticket,
  draft: Pick<Draft, 'key' | 'text' | 'isInternal' | 'wish'>,
  { authorId, hash, files }: { authorId: string; hash: string; files: readonly StoredFile[] },
): Promise<Commented> {
  const isVisitor = ctx.viewer.kind === 'VISITOR';
  ticket.lastSeq += 1;
  const comment = ctx.em.create(TicketComment, {
    tenantId: ctx.tenantId,
    ticketId: ticket.id,
    seq: ticket.lastSeq,
    id: ctx.newId(),
    key: draft.key,
    payloadHash: hash,
    authorKind: isVisitor ? 'VISITOR' : 'AGENT',
    authorId,
    text: draft.text.trim(),
    attachments: [...files],
    isInternal: draft.isInternal,
    createdAt: ctx.now(),
  });
  const { isInternal, wish } = draft;
  const act: TicketAct = isVisitor
    ? { kind: 'VISITOR_COMMENT' }
    : { kind: 'MEMBER_COMMENT', isInternal, ...(wish ? { wish } : {}) };
  const before = ticket.status;
  setStatus(ctx, ticket, statusAfter(before, act));
  if (isVisitor) ticket.agentUnread += 1;
  else if (!isInternal) {
    ticket.visitorUnread += 1;
    ticket.firstAnsweredAt ??= ctx.now();
  }
  if (before !== TicketStatus.SOLVED) await askWhenSolved(ctx, ticket);
  await saveTicket(ctx, ticket, !isInternal || ticket.status !== before);
  await tellAssignee(ctx, ticket, isVisitor ? 'TICKET_ANSWERED' : 'TICKET_CHANGED');
  return { comment, ticket };
}

const draftOf = (
  { key, ticketId, text, attachmentIds }: VisitorTicketCommentInput,
  isInternal: boolean,
  wish: TicketStatus | null,
): Draft => ({ key, ticketId, text, attachmentIds: attachmentIds ?? [], isInternal, wish });

/** Sets a status with what goes with it. */
export function setStatus(ctx: Context, ticket: Ticket, status: TicketStatus): void {
  if (ticket.status === status) return;
  // Whoever opens it again has it answered and solved from now on.
  if (ticket.status === TicketStatus.SOLVED) ticket.runningSince = ctx.now();
  ticket.status = status;
  ticket.solvedAt = status === TicketStatus.SOLVED ? ctx.now() : null;
}

function checkRight(ctx: Context, ticket: Ticket): void {
  if (ctx.viewer.kind === 'AGENT' && !canWriteTicket(ctx.viewer, ticket))
    throw new Fault('FORBIDDEN');
}
