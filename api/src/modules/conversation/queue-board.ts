import type { Context } from '../../kernel/context.ts';
import type { HintBus } from '../../kernel/hints/hint-bus.ts';
import type { Conversation } from './conversation.entity.ts';
import type { QueuePlace } from './conversation.type.ts';
import { queueTopic } from './log.ts';
import { type Gaps, estimateOf } from './queue-estimate.ts';

/** However many look, a queue is read at most so often (FEATURES W-12). */
const quietMs = 1_000;
/** A board is read anew after so long without a hint: one may have been lost. */
const staleMs = 5_000;
const gapsFreshMs = 10_000;

/** The order of a queue (FEATURES 4.5), as the database keeps it. */
export const queueOrder = 'c.queue_class, c.waiting_since, c.number';

interface Snapshot {
  /** How many are before each that waits. */
  readonly ahead: ReadonlyMap<string, number>;
  readonly gaps: Gaps | null;
}

interface Board {
  snapshot: Promise<Snapshot> | null;
  readAt: number;
  isStale: boolean;
  gaps: { readonly value: Gaps | null; readonly readAt: number } | null;
  readonly leave: () => void;
}

const known = new WeakMap<HintBus, QueueBoards>();

/** The boards of this process, beside the hints that keep them true. */
export function boardsOf({ hints }: Context): QueueBoards {
  const boards = known.get(hints) ?? new QueueBoards(hints);
  known.set(hints, boards);
  return boards;
}

/** What waits in each queue, read once for all who look at it. */
class QueueBoards {
  readonly #boards = new Map<string, Board>();

  constructor(private readonly hints: HintBus) {}

  /** Where a conversation stands in the queue of its group; null when it does not wait there. */
  async placeOf(
    ctx: Context,
    { id, skillGroupId }: Pick<Conversation, 'id' | 'skillGroupId'>,
  ): Promise<QueuePlace | null> {
    const { ahead, gaps } = await this.#look(ctx, skillGroupId);
    const before = ahead.get(id);
    if (before === undefined) return null;
    return { ahead: before, waiting: ahead.size, ...estimateOf(before, gaps) };
  }

  async #look(ctx: Context, skillGroupId: string): Promise<Snapshot> {
    const key = `${ctx.tenantId} ${skillGroupId}`;
    const board = this.#boards.get(key) ?? this.#open(key, skillGroupId);
    const age = performance.now() - board.readAt;
    // A look that is still to come sees everything that has happened by then.
    const isCurrent = age < 0 || (!board.isStale && age < staleMs);
    if (board.snapshot && isCurrent) return board.snapshot;
    board.isStale = false;
    // Whoever comes while the next look is being waited for shares it.
    const wait = board.snapshot ? Math.max(0, quietMs - age) : 0;
    board.readAt = performance.now() + wait;
    const fresh = ctx.as(ctx.tenantId, { kind: 'SYSTEM' });
    const snapshot = pause(wait).then(() => {
      board.isStale = false;
      return this.#read(fresh, skillGroupId, board);
    });
    board.snapshot = snapshot;
    snapshot.catch(() => this.#close(key));
    return snapshot;
  }

  #open(key: string, skillGroupId: string): Board {
    if (this.#boards.size >= 1_000) this.#close(this.#boards.keys().next().value as string);
    const board: Board = {
      snapshot: null,
      readAt: -Infinity,
      isStale: false,
      gaps: null,
      leave: this.hints.subscribe(queueTopic(skillGroupId), () => {
        board.isStale = true;
      }),
    };
    this.#boards.set(key, board);
    return board;
  }

  #close(key: string): void {
    this.#boards.get(key)?.leave();
    this.#boards.delete(key);
  }

  async #read(ctx: Context, skillGroupId: string, board: Board): Promise<Snapshot> {
    const rows = await ctx.query<{ id: string; addressedAgentId: string | null }>(
      `select c.id, c.addressed_agent_id from app.conversation c
        where c.tenant_id = ? and c.status = 'QUEUED' and c.skill_group_id = ? order by ${queueOrder}`,
      [ctx.tenantId, skillGroupId],
    );
    let before = 0;
    const ahead = new Map<string, number>();
    for (const { id, addressedAgentId } of rows) {
      ahead.set(id, before);
      // Whoever waits for a single agent is in nobody's way.
      if (!addressedAgentId) before += 1;
    }
    return { ahead, gaps: await this.#gaps(ctx, skillGroupId, board) };
  }

  async #gaps(ctx: Context, skillGroupId: string, board: Board): Promise<Gaps | null> {
    if (board.gaps && performance.now() - board.gaps.readAt < gapsFreshMs) return board.gaps.value;
    const value = await readGaps(ctx, skillGroupId);
    board.gaps = { value, readAt: performance.now() };
    return value;
  }
}

const pause = (ms: number): Promise<void> =>
  ms > 0 ? new Promise(resolve => setTimeout(resolve, ms)) : Promise.resolve();

/**
 * The gaps between pick-ups from a queue in the last two hours while somebody waited (FEATURES W-13): each begins with the
 * pick-up before, or when the one picked entered.
 */
async function readGaps(ctx: Context, skillGroupId: string): Promise<Gaps | null> {
  const since = new Date(ctx.now().getTime() - 2 * 3_600_000);
  const [row] = await ctx.query<{ count: string; median: number | null; p90: number | null }>(
    `with picked as (
       select s.left_at, greatest(s.entered_at, lag(s.left_at) over (order by s.left_at)) as began
         from app.queue_stay s
        where s.tenant_id = ? and s.skill_group_id = ? and s.outcome = 'SERVED' and s.left_at >= ?
     )
     select count(*) as count,
            percentile_cont(0.5) within group (order by extract(epoch from left_at - began)) * 1000 as median,
            percentile_cont(0.9) within group (order by extract(epoch from left_at - began)) * 1000 as p90
       from picked`,
    [ctx.tenantId, skillGroupId, since],
  );
  if (!row || row.median === null || row.p90 === null) return null;
  return { count: Number(row.count), medianMs: row.median, p90Ms: row.p90 };
}
