import type { Context } from '../../kernel/context.ts';
import type { VisitorService } from './visitor.service.ts';

const everyMs = 20_000;
const batch = 500;

/** Keeps the sign of life of every visitor with an open socket here. */
export class VisitorAttendance {
  readonly #present = new Map<string, Map<string, number>>();
  #timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly visitors: VisitorService,
    private readonly open: (tenantId: string) => Context,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** A page of the visitor connected; the returned function says that it left. */
  enter(tenantId: string, visitorId: string): () => void {
    const visitors = this.#present.get(tenantId) ?? new Map<string, number>();
    this.#present.set(tenantId, visitors);
    visitors.set(visitorId, (visitors.get(visitorId) ?? 0) + 1);
    return () => {
      const left = (visitors.get(visitorId) ?? 1) - 1;
      if (left > 0) visitors.set(visitorId, left);
      else visitors.delete(visitorId);
      if (visitors.size === 0) this.#present.delete(tenantId);
    };
  }

  start(): void {
    this.#timer = setInterval(() => void this.#round().catch(this.onError), everyMs);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
  }

  async #round(): Promise<void> {
    for (const [tenantId, visitors] of this.#present) {
      const ids = [...visitors.keys()];
      for (let from = 0; from < ids.length; from += batch)
        await this.visitors.seen(this.open(tenantId), ids.slice(from, from + batch));
    }
  }
}
