import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { LiveReader } from '../../kernel/graphql/live.ts';
import { isEntitled, tenantTopic } from '../tenant/index.ts';
import type { Conversation } from './conversation.entity.ts';
import { conversationById } from './conversation.loaders.ts';
import type { QueueCount, QueuePlace } from './conversation.type.ts';
import { conversationTopic, queueTopic } from './log.ts';
import { boardsOf } from './queue-board.ts';

/** A count that changes ten times a second is told once (FEATURES W-12). */
const quietMs = 1_000;

interface CountRow {
  readonly skillGroupId: string;
  readonly waiting: string;
  readonly oldest: Date | string | null;
}

/** How many wait in each of these groups, with the longest wait so far; groups in which nobody waits included. */
export async function countQueues(
  ctx: Context,
  skillGroupIds: readonly string[],
): Promise<Map<string, QueueCount>> {
  const rows =
    skillGroupIds.length === 0
      ? []
      : await ctx.query<CountRow>(
          `select c.skill_group_id, count(*) as waiting, min(c.waiting_since) as oldest from app.conversation c
      where c.tenant_id = ? and c.status = 'QUEUED' and c.skill_group_id = any(?::uuid[])
      group by c.skill_group_id`,
          [ctx.tenantId, listOf(skillGroupIds)],
        );
  const found = new Map(rows.map(row => [row.skillGroupId, row]));
  return new Map(
    skillGroupIds.map(id => {
      const row = found.get(id);
      const since = row?.oldest ? ctx.now().getTime() - new Date(row.oldest).getTime() : 0;
      return [
        id,
        {
          skillGroupId: id,
          waiting: Number(row?.waiting ?? 0),
          longestWaitMs: Math.max(0, Math.round(since)),
        },
      ];
    }),
  );
}

/** The counts of the viewer's groups, each at first and when it changed. */
export function readQueueCounts(ctx: Context): LiveReader<QueueCount> {
  const groups = [...ctx.agent.skillGroupIds];
  const known = new Map<string, number>();
  return new LiveReader<QueueCount>(ctx, {
    topics: groups.map(queueTopic),
    quietMs,
    async read() {
      const counts = await countQueues(ctx, groups);
      const entries = [...counts.values()].filter(
        count => known.get(count.skillGroupId) !== count.waiting,
      );
      for (const count of entries) known.set(count.skillGroupId, count.waiting);
      return { entries };
    },
  });
}

/** The place of a conversation while it waits, at first and at each change; silent while somebody serves it. */
export function readQueuePlace(
  ctx: Context,
  { id, skillGroupId }: Conversation,
): LiveReader<QueuePlace> {
  let known = '';
  let group = skillGroupId;
  let stopListening = () => {};
  const reader = new LiveReader<QueuePlace>(ctx, {
    topics: [queueTopic(skillGroupId), conversationTopic(id), tenantTopic(ctx.tenantId)],
    quietMs,
    async read() {
      if (!(await isEntitled(ctx, 'QUEUE_COUNT'))) return { entries: [] };
      const place = await boardsOf(ctx).placeOf(ctx, { id, skillGroupId: group });
      if (!place) {
        known = '';
        return { entries: await follow() };
      }
      const key = JSON.stringify(place);
      if (key === known) return { entries: [] };
      known = key;
      return { entries: [place] };
    },
    onEnd: () => stopListening(),
  });
  /** It may wait elsewhere by now. */
  async function follow(): Promise<QueuePlace[]> {
    const now = await conversationById(ctx, id);
    if (now?.status !== 'QUEUED' || now.skillGroupId === group) return [];
    group = now.skillGroupId;
    stopListening();
    stopListening = ctx.hints.subscribe(queueTopic(group), () => reader.look());
    reader.look();
    return [];
  }
  return reader;
}
