import { system } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { isFaultOfRow } from '../../kernel/db/fault-of-row.ts';
import { listOf } from '../../kernel/db/list.ts';
import {
  type Guest,
  type LockedVisitor,
  type VisitorService,
  guestOf,
  refusedOf,
} from '../visitor/index.ts';
import type { Conversation } from './conversation.entity.ts';
import type { NewEntry } from './log.ts';
import { type EntryOf, type Opened, createdEntry, openedWith } from './opening.ts';

/** Somebody whose conversation may begin now: his row is locked, he is let in and has no open one. */
export interface Newcomer {
  readonly visitor: LockedVisitor;
  readonly sourceUrl: string | null;
  /** The first entries of his conversation. */
  readonly opening: (conversationId: string) => readonly NewEntry[];
}

/** Gives newcomers who asked for nobody to agents, many at once. Routing implements it. */
export interface JointPlacement {
  /** Begins the conversations of those who can be served at once; all others are placed alone. */
  place(
    ctx: Context,
    channelId: string,
    newcomers: readonly Newcomer[],
  ): Promise<ReadonlyMap<Newcomer, Conversation>>;
}

interface Waiting {
  readonly ctx: Context;
  readonly guest: Guest;
  readonly entryOf: EntryOf;
  readonly sourceUrl: string | null;
  readonly resolve: (opened: Opened | null) => void;
  readonly reject: (error: unknown) => void;
}

// As many as fit, with three entries each, into one append.
const largest = 64;

/**
 * Newcomers of one channel share a transaction: those who come while one is on its way begin together in the next, as with the
 * group commit. Only the usual case: who is not let in, has a conversation already or has to wait is left to begin alone, and so
 * is everybody of a batch in which the database refused a row.
 */
export class JointOpening {
  readonly #lines = new Map<string, Waiting[]>();

  constructor(
    private readonly visitors: VisitorService,
    private readonly placement: JointPlacement,
  ) {}

  /** Begins the conversation of the viewing visitor; null when he has to do that alone. */
  append(ctx: Context, entryOf: EntryOf, sourceUrl: string | null): Promise<Opened | null> {
    return new Promise((resolve, reject) => {
      const waiting = { ctx, guest: guestOf(ctx), entryOf, sourceUrl, resolve, reject };
      const key = `${ctx.tenantId} ${ctx.visitor.channelId}`;
      const line = this.#lines.get(key);
      if (line) return void line.push(waiting);
      this.#lines.set(key, [waiting]);
      void this.#drain(key);
    });
  }

  async #drain(key: string): Promise<void> {
    for (let line = this.#lines.get(key); line?.length; line = this.#lines.get(key)) {
      const { batch, later } = split(line);
      this.#lines.set(key, later);
      await this.#begin(batch);
    }
    this.#lines.delete(key);
  }

  async #begin(batch: readonly Waiting[]): Promise<void> {
    const { ctx } = batch[0]!;
    const { channelId } = ctx.visitor;
    try {
      const opened = await ctx
        .as(ctx.tenantId, system)
        .transact(inner => this.#open(inner, channelId, batch));
      for (const waiting of batch) waiting.resolve(opened.get(waiting) ?? null);
    } catch (error) {
      for (const { resolve, reject } of batch) {
        if (isFaultOfRow(error)) resolve(null);
        else reject(error);
      }
    }
  }

  async #open(
    ctx: Context,
    channelId: string,
    batch: readonly Waiting[],
  ): Promise<Map<Waiting, Opened>> {
    const guests = batch.map(({ guest }) => guest);
    const refused = await refusedOf(ctx, channelId, guests, true);
    const admitted = batch.filter(({ guest }) => !refused.has(guest.visitorId));
    if (admitted.length === 0) return new Map();
    const locked = await this.visitors.lockGuests(
      ctx,
      admitted.map(({ guest }) => guest),
    );
    const visitors = new Map(locked.map(visitor => [visitor.id, visitor]));
    const known = await knownOf(ctx, channelId, admitted);
    const newcomers = new Map<Newcomer, Waiting>();
    for (const waiting of admitted) {
      const { guest, entryOf, sourceUrl } = waiting;
      const visitor = visitors.get(guest.visitorId);
      if (!visitor || known.has(guest.visitorId)) continue;
      const opening = (id: string) => [createdEntry(ctx, id), entryOf(id)];
      newcomers.set({ visitor, sourceUrl, opening }, waiting);
    }
    if (newcomers.size === 0) return new Map();
    const begun = await this.placement.place(ctx, channelId, [...newcomers.keys()]);
    return new Map(
      [...begun].map(([newcomer, { id }]) => {
        ctx.tell({ topic: `visitor:${newcomer.visitor.id}` });
        const waiting = newcomers.get(newcomer)!;
        return [waiting, openedWith(waiting.entryOf(id))];
      }),
    );
  }
}

/** One conversation for each visitor; his second message waits for what becomes of the first. */
function split(line: readonly Waiting[]): { batch: Waiting[]; later: Waiting[] } {
  const batch = new Map<string, Waiting>();
  const later: Waiting[] = [];
  for (const waiting of line) {
    const { visitorId } = waiting.guest;
    if (batch.size === largest || batch.has(visitorId)) later.push(waiting);
    else batch.set(visitorId, waiting);
  }
  return { batch: [...batch.values()], later };
}

/** Who has an open conversation on the channel, or has sent this message before; asked once their rows are locked. */
async function knownOf(
  ctx: Context,
  channelId: string,
  batch: readonly Waiting[],
): Promise<Set<string>> {
  const ids = listOf(batch.map(({ guest }) => guest.visitorId));
  const keys = listOf(batch.map(({ entryOf }) => entryOf('').clientMessageId ?? ''));
  const rows = await ctx.query<{ id: string }>(
    `select g.id from unnest(?::uuid[], ?::uuid[]) as g(id, key)
      where exists (select from app.conversation c
                     where c.tenant_id = ? and c.visitor_id = g.id and c.channel_id = ? and c.status <> 'CLOSED')
         or exists (select from app.message m where m.tenant_id = ? and m.sender_id = g.id and m.client_message_id = g.key)`,
    [ids, keys, ctx.tenantId, channelId, ctx.tenantId],
  );
  return new Set(rows.map(({ id }) => id));
}
