import type { AgentViewer } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import { LiveReader } from '../../kernel/graphql/live.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { Conversation } from './conversation.entity.ts';
import { conversationById } from './conversation.loaders.ts';
import { isInLists } from './conversation.policy.ts';
import type { ConversationType, InboxChange } from './conversation.type.ts';
import { inboxTopic } from './log.ts';

const pageSize = 100;
const mostAtFirst = 2_000;

/** Owner of a feed (agent or group) → the seq up to which the client knows everything. */
type Position = Record<string, number>;

interface ChangeRow {
  readonly ownerId: string;
  readonly conversationId: string;
  readonly seq: string;
}

const encode = (position: Position): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

function decode(cursor: string): Position {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : null;
    if (entries?.every(([id, seq]) => isUuid(id) && Number.isSafeInteger(seq)))
      return Object.fromEntries<number>(entries);
  } catch {
    // Falls through to the one answer for every foreign cursor.
  }
  throw new Fault('INVALID_INPUT', {}, 'This cursor is not one of ours.');
}

/**
 * The viewer's lists as they are, then each change: the feeds of the viewer and of the queues he sees, each with its own
 * sequence, so nothing is missed between two connections and nothing hangs on a clock.
 */
export class InboxSource {
  readonly topics: readonly string[];
  readonly #position: Position;
  /** Feeds the client followed and the viewer no longer sees. */
  readonly #left: string[];
  #isNew: boolean;
  /** What this client was told of; null when it came with a cursor and may know anything. */
  readonly #shown: Set<string> | null;

  constructor(
    private readonly ctx: Context,
    after: string | null,
    private readonly viewer: () => AgentViewer,
  ) {
    this.#position = after ? decode(after) : {};
    this.#shown = after ? null : new Set();
    this.#isNew = after === null;
    const owners = new Set(this.#owners());
    this.#left = Object.keys(this.#position).filter(owner => !owners.has(owner));
    this.topics = this.#owners().map(inboxTopic);
  }

  #owners(): string[] {
    return [this.viewer().agentId, ...this.viewer().skillGroupIds];
  }

  async read(): Promise<{ entries: InboxChange[]; hasMore: boolean }> {
    if (this.#isNew) return { entries: await this.#first(), hasMore: true };
    if (this.#left.length > 0) return { entries: await this.#forgetLeft(), hasMore: true };
    const rows = await this.#changes();
    const found = await Promise.all(
      rows.map(row => conversationById(this.ctx, row.conversationId)),
    );
    const entries = rows.flatMap((row, index) => {
      this.#position[row.ownerId] = Number(row.seq);
      return this.#change(found[index]) ?? [];
    });
    return { entries, hasMore: rows.length === pageSize };
  }

  /** The lists as they are. The place in each feed is noted before, so what changes meanwhile comes once more, never not. */
  async #first(): Promise<InboxChange[]> {
    const owners = this.#owners();
    const streams = await this.ctx.query<{ ownerId: string; lastSeq: string }>(
      'select owner_id, last_seq from app.inbox_stream where tenant_id = ? and owner_id = any(?::uuid[])',
      [this.ctx.tenantId, listOf(owners)],
    );
    for (const stream of streams) this.#position[stream.ownerId] = Number(stream.lastSeq);
    const { agentId } = this.viewer();
    const groups = [...this.viewer().skillGroupIds];
    const open = await this.ctx.em.find(
      Conversation,
      {
        $or: [
          { status: 'ACTIVE', $or: [{ agentId }, { requestAgentId: agentId }] },
          {
            status: 'QUEUED',
            $or: [
              { skillGroupId: { $in: groups } },
              { addressedAgentId: agentId },
              { offerAgentId: agentId },
            ],
          },
        ],
      },
      { orderBy: { waitingSince: 'asc', number: 'asc' }, limit: mostAtFirst },
    );
    this.#isNew = false;
    return open.flatMap(conversation => this.#change(conversation) ?? []);
  }

  /** Who left a group no longer sees its queue: what he was shown of it is taken back. */
  async #forgetLeft(): Promise<InboxChange[]> {
    const groups = [...this.#left];
    const waiting = await this.ctx.em.find(
      Conversation,
      { status: 'QUEUED', skillGroupId: { $in: groups } },
      { limit: mostAtFirst },
    );
    for (const group of this.#left.splice(0)) delete this.#position[group];
    return waiting.flatMap(conversation => this.#change(conversation) ?? []);
  }

  #changes(): Promise<ChangeRow[]> {
    const owners = this.#owners();
    return this.ctx.query<ChangeRow>(
      `select f.owner_id, f.conversation_id, f.seq from unnest(?::uuid[], ?::bigint[]) as p(owner_id, after)
         join app.inbox_change f on f.tenant_id = ? and f.owner_id = p.owner_id and f.seq > p.after
        order by f.seq limit ?`,
      [
        listOf(owners),
        listOf(owners.map(owner => this.#position[owner] ?? 0)),
        this.ctx.tenantId,
        pageSize,
      ],
    );
  }

  #change(conversation: Conversation | null | undefined): InboxChange | null {
    if (!conversation) return null;
    const isGone = !isInLists(this.viewer(), conversation);
    const wasShown = this.#shown?.has(conversation.id) ?? true;
    if (isGone && !wasShown) return null;
    if (isGone) this.#shown?.delete(conversation.id);
    else this.#shown?.add(conversation.id);
    return {
      cursor: encode(this.#position),
      conversation: conversation as ConversationType,
      isGone,
    };
  }
}

/** The live reader over the viewer's lists. Throws INVALID_INPUT for a cursor that is not ours. */
export const readInbox = (ctx: Context, after: string | null): LiveReader<InboxChange> =>
  new LiveReader(ctx, new InboxSource(ctx, after, () => ctx.agent));
