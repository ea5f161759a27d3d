import type pg from 'pg';
import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import type { HintBus } from '../../kernel/hints/hint-bus.ts';
import { Conversation } from '../conversation/index.ts';
import { dutyOf } from '../schedule/index.ts';
import { SkillGroup } from '../skill-group/index.ts';
import { assignWithin } from './assign.ts';

interface Cause {
  readonly tenantId: string;
  readonly agentId?: string;
  readonly skillGroupId?: string;
}

const sweepMs = 1_000;

/**
 * Hands out waiting conversations the moment somebody has room: woken by every cause in this process, and each second for
 * whatever woke another process or nobody. The one who waits longest goes first.
 */
export class QueuePull {
  readonly #running = new Map<string, boolean>();
  readonly #unsubscribe: () => void;
  #timer: NodeJS.Timeout | null = null;
  #work: Promise<unknown> = Promise.resolve();

  constructor(
    hints: HintBus,
    private readonly pool: pg.Pool,
    private readonly open: (tenantId: string) => Context,
    private readonly onError: (error: unknown) => void,
  ) {
    this.#unsubscribe = hints.subscribe('routing', ({ local }) => {
      if (local) this.#track(this.#hear(local as Cause));
    });
  }

  start(): void {
    this.#timer = setInterval(() => this.#track(this.#sweep()), sweepMs);
    this.#timer.unref();
  }

  /** Resolves when nothing is being handed out any more. */
  async stop(): Promise<void> {
    this.#unsubscribe();
    if (this.#timer) clearInterval(this.#timer);
    await this.#work;
  }

  #track(work: Promise<void>): void {
    this.#work = Promise.all([this.#work, work.catch(this.onError)]);
  }

  async #hear({ tenantId, agentId, skillGroupId }: Cause): Promise<void> {
    const groups = skillGroupId
      ? [skillGroupId]
      : agentId
        ? await groupsOf(this.open(tenantId), agentId)
        : [];
    for (const group of groups) await this.#drain(tenantId, group);
  }

  async #sweep(): Promise<void> {
    const { rows } = await this.pool.query<{ tenant_id: string; skill_group_id: string }>(
      'select * from app.queues_waiting()',
    );
    for (const row of rows) await this.#drain(row.tenant_id, row.skill_group_id);
  }

  /** One drain per queue at a time; a wake-up during it makes it look again. */
  async #drain(tenantId: string, skillGroupId: string): Promise<void> {
    const key = `${tenantId} ${skillGroupId}`;
    if (this.#running.has(key)) {
      this.#running.set(key, true);
      return;
    }
    this.#running.set(key, true);
    try {
      while (this.#running.get(key)) {
        this.#running.set(key, false);
        while (await pullOne(this.open(tenantId), skillGroupId)) this.#running.set(key, true);
      }
    } finally {
      this.#running.delete(key);
    }
  }
}

/** Gives the first in line to whoever has room; false when nobody waits or nobody has. */
export function pullOne(ctx: Context, skillGroupId: string): Promise<boolean> {
  return ctx.transact(async inner => {
    const channels = await channelsOnDuty(inner, skillGroupId);
    const [first] = await inner.em.execute<{ id: string }[]>(
      `select id from app.conversation
        where tenant_id = ? and status = 'QUEUED' and skill_group_id = ? and channel_id = any(?::uuid[])
        order by waiting_since, number limit 1 for update skip locked`,
      [inner.tenantId, skillGroupId, listOf(channels)],
    );
    if (!first) return false;
    const conversation = await inner.em.findOneOrFail(Conversation, { id: first.id });
    const group = await inner.em.findOneOrFail(SkillGroup, { id: skillGroupId });
    return assignWithin(inner, conversation, skillGroupId, {
      reason: { step: group.isDefault ? 'DEFAULT_GROUP' : 'CHANNEL', group: group.name },
      joinedBy: 'ASSIGNED',
      event: agentId => ({ kind: 'EVENT', type: 'ACCEPTED', by: 'SYSTEM', agentId }),
    });
  });
}

/** From where the waiting of a group may be pushed now: nothing is pushed off duty (FEATURES Q-28). */
async function channelsOnDuty(ctx: Context, skillGroupId: string): Promise<string[]> {
  const rows = await ctx.em.execute<{ id: string }[]>(
    `select distinct channel_id as id from app.conversation where tenant_id = ? and status = 'QUEUED' and skill_group_id = ?`,
    [ctx.tenantId, skillGroupId],
  );
  const duties = await Promise.all(
    rows.map(({ id }) => dutyOf(ctx, { skillGroupId, channelId: id })),
  );
  return rows.flatMap(({ id }, index) => (duties[index]?.isOnDuty ? [id] : []));
}

async function groupsOf(ctx: Context, agentId: string): Promise<string[]> {
  const rows = await ctx.em.execute<{ id: string }[]>(
    `select g.id from app.skill_group g where g.tenant_id = ? and (
        exists (select from app.skill_group_member m where m.tenant_id = g.tenant_id and m.skill_group_id = g.id and m.agent_id = ?)
        or (g.is_default and not exists (select from app.skill_group_member m where m.tenant_id = g.tenant_id and m.agent_id = ?)))`,
    [ctx.tenantId, agentId, agentId],
  );
  return rows.map(row => row.id);
}
