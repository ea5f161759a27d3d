import type { Context } from '../../kernel/context.ts';
import { Fault, notFound } from '../../kernel/errors/fault.ts';
import { LiveReader, type LiveSource } from '../../kernel/graphql/live.ts';
import type { Hint } from '../../kernel/hints/hint-bus.ts';
import { metrics } from '../../kernel/metrics.ts';
import {
  type LogEntry,
  conversationById,
  getConversation,
  logTopic,
  mayReadLog,
} from '../conversation/index.ts';
import { isCarried } from './delivery.ts';
import type { Message } from './message.entity.ts';
import { isForVisitors } from './visitor-entries.ts';

// A page is all that a subscription holds of a log, also while its client does not read.
const pageSize = 50;

/** The entries of one log behind a cursor, then live (DESIGN section 5). */
class LogSource implements LiveSource<LogEntry> {
  readonly topics: readonly string[];
  readonly pollMs = 10_000;

  /** The last change of a delivery that was told; null before the first look. */
  #revision: number | null = null;

  constructor(
    private readonly ctx: Context,
    private readonly conversationId: string,
    private cursor: number,
  ) {
    this.topics = [logTopic(conversationId)];
  }

  async read(): Promise<{ entries: LogEntry[]; hasMore: boolean }> {
    // Read together with all who follow this log: one hint wakes them all at once.
    const conversation = await conversationById(this.ctx, this.conversationId);
    if (!conversation || !(await mayReadLog(this.ctx, conversation))) throw notFound();
    if (this.cursor > conversation.lastSeq) throw new Fault('RESYNC');
    const changed = await this.#changed();
    if (this.cursor === conversation.lastSeq)
      return { entries: changed, hasMore: changed.length === pageSize };
    const rows = await this.ctx.query<Message>(
      'select * from app.message where tenant_id = ? and conversation_id = ? and seq > ? order by seq limit ?',
      [this.ctx.tenantId, this.conversationId, this.cursor, pageSize],
    );
    this.cursor = rows.at(-1)?.seq ?? this.cursor;
    metrics.deliveries.inc({ from: 'table' }, rows.length);
    const isFull = rows.length === pageSize || changed.length === pageSize;
    return { entries: [...changed, ...this.#shown(rows)], hasMore: isFull };
  }

  /** Entries the client has whose delivery went on since: told again as they are now, by the numbers of the changes. */
  async #changed(): Promise<LogEntry[]> {
    const { ctx, conversationId, cursor } = this;
    if (ctx.viewer.kind === 'VISITOR' || !(await isCarried(ctx, conversationId))) return [];
    // A client that has nothing gets every entry as it is now.
    this.#revision ??= cursor === 0 ? await this.#newest() : 0;
    const rows = await ctx.query<Message & { revision: number }>(
      `select m.*, d.revision from app.delivery d
         join app.message m on m.tenant_id = d.tenant_id and m.conversation_id = d.conversation_id and m.seq = d.seq
        where d.tenant_id = ? and d.conversation_id = ? and d.revision > ? order by d.revision limit ?`,
      [ctx.tenantId, conversationId, this.#revision, pageSize],
    );
    this.#revision = rows.at(-1)?.revision ?? this.#revision;
    return rows.filter(({ seq }) => seq <= cursor);
  }

  async #newest(): Promise<number> {
    const [row] = await this.ctx.query<{ newest: number }>(
      'select coalesce(max(revision), 0) as newest from app.delivery where tenant_id = ? and conversation_id = ?',
      [this.ctx.tenantId, this.conversationId],
    );
    return row?.newest ?? 0;
  }

  /** Entries straight from the commit, if they are the next ones; an event may end the right to read, so it is read. */
  take(hint: Hint): LogEntry[] | undefined {
    const committed = hint.local as readonly LogEntry[] | undefined;
    if (!committed) return undefined;
    const next = committed.filter(entry => entry.seq > this.cursor);
    if (next.length === 0) return [];
    const follows = next.every(
      (entry, index) => entry.seq === this.cursor + 1 + index && entry.kind !== 'EVENT',
    );
    if (!follows) return undefined;
    this.cursor += next.length;
    metrics.deliveries.inc({ from: 'memory' }, next.length);
    return this.#shown(next).map(entry => ({ ...entry, isFresh: true }));
  }

  #shown<T extends LogEntry>(entries: readonly T[]): LogEntry[] {
    return this.ctx.viewer.kind === 'VISITOR' ? entries.filter(isForVisitors) : [...entries];
  }
}

/** Every entry with seq > after, in order, then live. Throws NOT_FOUND, or RESYNC for a position that cannot be. */
export async function followMessages(
  ctx: Context,
  conversationId: string,
  after: number,
): Promise<LiveReader<LogEntry>> {
  if (after < 0) throw new Fault('INVALID_INPUT', {}, '`after` begins at 0.');
  const conversation = await getConversation(ctx, conversationId);
  if (!(await mayReadLog(ctx, conversation))) throw notFound();
  return new LiveReader(ctx, new LogSource(ctx, conversation.id, after));
}
