import type { Context } from '../../kernel/context.ts';
import type { Visitor } from './visitor.entity.ts';
import { visitorById } from './visitor.loaders.ts';
import { visitorName } from './visitor.service.ts';

const freshMs = 10_000;
const largest = 20_000;

/** Names of visitors, kept for ten seconds: each of their messages shown on the desk needs one. */
export class VisitorNames {
  readonly #kept = new Map<
    string,
    { row: Promise<Pick<Visitor, 'id' | 'name'>>; readAt: number }
  >();

  /** What a visitor is called, in the viewer's language. */
  async name(ctx: Context, visitorId: string): Promise<string> {
    return visitorName(await this.#row(ctx, visitorId), ctx.locale);
  }

  #row(ctx: Context, visitorId: string): Promise<Pick<Visitor, 'id' | 'name'>> {
    const key = `${ctx.tenantId} ${visitorId}`;
    const kept = this.#kept.get(key);
    if (kept && performance.now() - kept.readAt < freshMs) return kept.row;
    const row = visitorById(ctx, visitorId).then(found => ({
      id: visitorId,
      name: found?.name ?? null,
    }));
    row.catch(() => this.#kept.delete(key));
    // Maps keep the order of insertion, so the first key is the oldest.
    this.#kept.delete(key);
    if (this.#kept.size >= largest) this.#kept.delete(this.#kept.keys().next().value as string);
    this.#kept.set(key, { row, readAt: performance.now() });
    return row;
  }
}
