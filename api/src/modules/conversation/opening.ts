import type { Context, Locale } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import { admit, type VisitorService } from '../visitor/index.ts';
import { beginConversation } from './begin.ts';
import { Conversation } from './conversation.entity.ts';
import { OffDutyError, QueueFullError } from './conversation.errors.ts';
import { eventEntry } from './entries.ts';
import type { JointOpening } from './joint-opening.ts';
import {
  type Appended,
  type LogEntry,
  type NewEntry,
  appendHints,
  appendWithin,
  storedEntry,
} from './log.ts';

/** Whom a visitor asked for, as he wrote it. */
export interface Address {
  readonly agent?: string;
  readonly skillGroup?: string;
  /** Names of skills that would help. */
  readonly skills?: readonly string[];
}

/** A part of an address. */
export const AddressPart = { AGENT: 'AGENT', SKILL_GROUP: 'SKILL_GROUP' } as const;
export type AddressPart = keyof typeof AddressPart;
/** Told of a part of an address that names nobody, and is ignored. */
export type OnUnknown = (part: AddressPart) => void;

/** Thrown while a conversation begins, so that nothing of it is left; the visitor keeps his text. */
export class OpeningRefused extends Error {
  constructor(
    readonly reason:
      | { readonly code: 'OFF_DUTY'; readonly opensAt: Date | null; readonly text: string | null }
      | { readonly code: 'QUEUE_FULL' },
  ) {
    super(reason.code);
  }

  /** As the visitor reads it; `text`: the company’s own words. */
  asError(locale: Locale, text: string | null): OffDutyError | QueueFullError {
    return this.reason.code === 'QUEUE_FULL'
      ? QueueFullError.in(locale, text)
      : OffDutyError.in(locale, this.reason.opensAt, text);
  }
}

/** Finds the place of a conversation that begins. Routing implements it; it may throw `OpeningRefused`. */
export interface Placement {
  /** The group in whose queue it would wait, and what to do once it is there: assign it, or let it wait, with its first entries. */
  target(
    ctx: Context,
    channelId: string,
    address: Address | null,
    onUnknown?: OnUnknown,
  ): Promise<{
    skillGroupId: string;
    namedGroupId: string | null;
    askedSkills: readonly string[];
    weight: number;
    place: (
      ctx: Context,
      conversation: Conversation,
      opening: readonly NewEntry[],
    ) => Promise<void>;
  }>;
}

/** A visitor's message, once it is known to which conversation it belongs. */
export type EntryOf = (conversationId: string) => NewEntry;

/** What became of a visitor's message, and where it is. */
export interface Opened {
  readonly conversationId: string;
  readonly appended: Appended;
}

interface Beginning {
  readonly address: Address | null;
  readonly sourceUrl: string | null;
  readonly onUnknown: OnUnknown | undefined;
}

/** Begins conversations: with the first message, never with an open window (FEATURES K-01, K-02). */
export class ConversationOpening {
  constructor(
    private readonly visitors: VisitorService,
    private readonly placement: Placement,
    private readonly joint: JointOpening,
  ) {}

  /**
   * Appends a visitor's message to his open conversation, or makes one for it, in one transaction. Calls that arrive at once
   * are taken one after the other per visitor, so that they make one conversation.
   */
  async append(
    ctx: Context,
    entryOf: EntryOf,
    address: Address | null,
    sourceUrl: string | null,
    onUnknown?: OnUnknown,
  ): Promise<Opened> {
    const isUsual = address === null && !ctx.isInTransaction;
    const opened = isUsual ? await this.joint.append(ctx, entryOf, sourceUrl) : null;
    return opened ?? this.#appendAlone(ctx, entryOf, { address, sourceUrl, onUnknown });
  }

  #appendAlone(ctx: Context, entryOf: EntryOf, beginning: Beginning): Promise<Opened> {
    return ctx.transact(async inner => {
      const { visitorId, channelId } = inner.visitor;
      await this.visitors.lockViewer(inner);
      const open = await inner.em.findOne(Conversation, {
        visitorId,
        channelId,
        status: { $ne: 'CLOSED' },
      });
      if (open)
        return { conversationId: open.id, appended: await appendTold(inner, entryOf(open.id)) };
      const known = await this.#repeated(inner, entryOf);
      if (known) return known;
      await admit(inner, true);
      return this.#begin(inner, entryOf, beginning);
    });
  }

  /** A key that was used before answers as before, and begins nothing. */
  async #repeated(ctx: Context, entryOf: EntryOf): Promise<Opened | null> {
    const { clientMessageId, payloadHash } = entryOf('');
    const [row] = await ctx.em.execute<
      { id: string; conversation_id: string; seq: number; payload_hash: string }[]
    >(
      'select id, conversation_id, seq, payload_hash from app.message where tenant_id = ? and sender_id = ? and client_message_id = ?',
      [ctx.tenantId, ctx.visitor.visitorId, clientMessageId],
    );
    if (!row) return null;
    const outcome = row.payload_hash === payloadHash ? 'REPEATED' : 'REUSED';
    return {
      conversationId: row.conversation_id,
      appended: {
        outcome,
        messageId: row.id,
        conversationId: row.conversation_id,
        seq: row.seq,
        ownerIds: [],
      },
    };
  }

  async #begin(
    ctx: Context,
    entryOf: EntryOf,
    { address, sourceUrl, onUnknown }: Beginning,
  ): Promise<Opened> {
    const { visitorId, channelId } = ctx.visitor;
    const { place, ...goal } = await this.placement.target(ctx, channelId, address, onUnknown);
    const conversation = await beginConversation(ctx, {
      ...goal,
      visitorId,
      channelId,
      sourceUrl,
    });
    const message = entryOf(conversation.id);
    await place(ctx, conversation, [createdEntry(ctx, conversation.id), message]);
    ctx.tell({ topic: `visitor:${visitorId}` }, { topic: 'outbox' });
    return openedWith(message);
  }
}

/** The first entry of every conversation that a visitor begins. */
export const createdEntry = (ctx: Context, conversationId: string): NewEntry =>
  eventEntry(ctx, conversationId, { kind: 'EVENT', type: 'CREATED', by: 'VISITOR' });

/** A conversation that began with this message, behind its first entry. */
export function openedWith({ id, conversationId }: NewEntry): Opened {
  const stored = { outcome: 'STORED', messageId: id, seq: 2, ownerIds: [] } as const;
  return { conversationId, appended: { ...stored, conversationId } };
}

async function appendTold(ctx: Context, entry: NewEntry): Promise<Appended> {
  const [appended] = await appendWithin(ctx.em, [entry]);
  if (!appended) throw new Fault('UNAVAILABLE');
  const stored: LogEntry[] =
    appended.outcome === 'STORED' ? [storedEntry(entry, appended.seq)] : [];
  ctx.tell(...appendHints(stored, appended.ownerIds));
  return appended;
}
