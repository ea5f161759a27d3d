import type pg from 'pg';
import type { Context } from '../../kernel/context.ts';
import { type Presence, lostAfterMs } from './presence.ts';

const everyMs = 15_000;
/** A page that loads anew is back within it: nobody need know. */
const reloadMs = 5_000;

/** Keeps the sign of life of every member with an open socket here, and finds those who are lost everywhere. */
export class Attendance {
  readonly #present = new Map<string, Map<string, number>>();
  #timer: NodeJS.Timeout | null = null;
  #isStopped = false;

  constructor(
    private readonly presence: Presence,
    private readonly pool: pg.Pool,
    private readonly open: (tenantId: string) => Context,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** A client of the member connected; the returned function says that it left. */
  enter(tenantId: string, agentId: string): () => void {
    const members = this.#present.get(tenantId) ?? new Map<string, number>();
    this.#present.set(tenantId, members);
    members.set(agentId, (members.get(agentId) ?? 0) + 1);
    this.presence.seen(this.open(tenantId), [agentId]).catch(this.onError);
    let isHere = true;
    return () => {
      if (!isHere) return;
      isHere = false;
      const left = (members.get(agentId) ?? 1) - 1;
      if (left > 0) members.set(agentId, left);
      else this.#miss(tenantId, agentId, members);
    };
  }

  #miss(tenantId: string, agentId: string, members: Map<string, number>): void {
    members.delete(agentId);
    if (members.size === 0) this.#present.delete(tenantId);
    setTimeout(() => {
      if (this.#isStopped || this.#present.get(tenantId)?.has(agentId)) return;
      this.presence.silent(this.open(tenantId), agentId).catch(this.onError);
    }, reloadMs).unref();
  }

  start(): void {
    this.#timer = setInterval(() => void this.#round().catch(this.onError), everyMs);
    this.#timer.unref();
  }

  stop(): void {
    this.#isStopped = true;
    if (this.#timer) clearInterval(this.#timer);
  }

  async #round(): Promise<void> {
    for (const [tenantId, members] of this.#present)
      await this.presence.seen(this.open(tenantId), [...members.keys()]);
    const { rows } = await this.pool.query<{ tenant_id: string; id: string }>(
      'select * from app.agents_lost($1)',
      [new Date(Date.now() - lostAfterMs)],
    );
    for (const { tenant_id: tenantId, id } of rows)
      await this.presence.lose(this.open(tenantId), id);
  }
}
