import type pg from 'pg';
import type { Context } from '../../kernel/context.ts';
import type { HintBus } from '../../kernel/hints/hint-bus.ts';
import { groupsOfAgent } from './candidates.ts';
import { handOut } from './hand-out.ts';

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
    this.#timer = setInterval(() => this.#track(this.sweep()), sweepMs);
    this.#timer.unref();
  }

  /** Resolves when nothing is being handed out any more. */
  async stop(): Promise<void> {
    this.#unsubscribe();
    if (this.#timer) clearInterval(this.#timer);
    await this.#work;
  }

  /** Looks at every queue in which somebody waits. */
  async sweep(): Promise<void> {
    const { rows } = await this.pool.query<{ tenant_id: string; skill_group_id: string }>(
      'select * from app.queues_waiting()',
    );
    for (const row of rows) await this.#drain(row.tenant_id, row.skill_group_id);
  }

  #track(work: Promise<void>): void {
    this.#work = Promise.all([this.#work, work.catch(this.onError)]);
  }

  async #hear({ tenantId, agentId, skillGroupId }: Cause): Promise<void> {
    const groups = skillGroupId
      ? [skillGroupId]
      : agentId
        ? await groupsOfAgent(this.open(tenantId), agentId)
        : [];
    for (const group of groups) await this.#drain(tenantId, group);
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
        if ((await handOut(this.open(tenantId), skillGroupId)) > 0) this.#running.set(key, true);
      }
    } finally {
      this.#running.delete(key);
    }
  }
}
