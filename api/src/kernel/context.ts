import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { type Viewer, anonymous, system } from './auth/viewer.ts';
import type { Database } from './db/database.ts';
import { Fault } from './errors/fault.ts';
import type { Hint, HintBus } from './hints/hint-bus.ts';
import { uuidv7 } from './uuid.ts';

export type Locale = 'zh-CN' | 'en';

/** What every context of a process shares. */
export interface ContextParts {
  readonly database: Database;
  readonly hints: HintBus;
  readonly log: Logger;
  readonly now: () => Date;
}

const noTenant = '00000000-0000-0000-0000-000000000000';
const retryable = new Set(['40001', '40P01']);

/** On whose behalf, in which tenant, at what time and with which unit of work something is done. First parameter of all. */
export class Context {
  readonly #parts: ContextParts;
  readonly #pending: Hint[] | null;
  #em: EntityManager | null;
  #loaders: Map<unknown, unknown> | null = null;

  constructor(
    parts: ContextParts,
    readonly tenantId: string,
    readonly viewer: Viewer,
    readonly locale: Locale,
    transaction?: { em: EntityManager; pending: Hint[] },
  ) {
    this.#parts = parts;
    this.#em = transaction?.em ?? null;
    this.#pending = transaction?.pending ?? null;
  }

  static anonymous(parts: ContextParts, locale: Locale): Context {
    return new Context(parts, noTenant, anonymous, locale);
  }

  /** For jobs and timers: acts as the system inside one tenant. */
  static system(parts: ContextParts, tenantId: string): Context {
    return new Context(parts, tenantId, system, 'en');
  }

  get em(): EntityManager {
    return (this.#em ??= this.#parts.database.open(this.tenantId));
  }

  get database(): Database {
    return this.#parts.database;
  }

  get hints(): HintBus {
    return this.#parts.hints;
  }

  get log(): Logger {
    return this.#parts.log;
  }

  now(): Date {
    return this.#parts.now();
  }

  newId(): string {
    return uuidv7(this.now().getTime());
  }

  /** The same viewer and time in another tenant or role, such as after a login. */
  as(tenantId: string, viewer: Viewer): Context {
    return new Context(this.#parts, tenantId, viewer, this.locale);
  }

  /** Forgets rows and loaders, so that a subscription's next event is made from what is true then. */
  renew(): void {
    if (this.#pending) throw new Error('A context inside a transaction cannot be renewed.');
    this.#em = null;
    this.#loaders = null;
  }

  /** One instance per context of whatever a loader definition makes. */
  once<T>(key: object, make: () => T): T {
    this.#loaders ??= new Map();
    const known = this.#loaders.get(key);
    if (known !== undefined) return known as T;
    const made = make();
    this.#loaders.set(key, made);
    return made;
  }

  /** Runs the work in one transaction, again if the database asks for it; what was told inside goes out after the commit. */
  async transact<T>(work: (ctx: Context) => Promise<T>): Promise<T> {
    if (this.#pending) return work(this);
    for (let attempt = 1; ; attempt++) {
      const pending: Hint[] = [];
      try {
        const result = await this.em.fork().transactional(em =>
          work(new Context(this.#parts, this.tenantId, this.viewer, this.locale, { em: em as EntityManager, pending })),
        );
        this.hints.publish(pending);
        // Rows read before may be older than what was just committed.
        this.renew();
        return result;
      } catch (error) {
        if (attempt >= 4 || !retryable.has((error as { code?: string }).code ?? '')) throw error;
      }
    }
  }

  /** Says that something changed: at once, or after the commit when inside a transaction. */
  tell(...hints: Hint[]): void {
    if (this.#pending) this.#pending.push(...hints);
    else this.hints.publish(hints);
  }

  /** States a fact in the outbox; a job of that kind follows after the commit, once. */
  async record(kind: string, payload: Record<string, unknown>): Promise<void> {
    await this.em.execute('insert into app.outbox (tenant_id, id, kind, payload) values (?, ?, ?, ?::jsonb)', [
      this.tenantId,
      this.newId(),
      kind,
      JSON.stringify(payload),
    ]);
    this.tell({ topic: 'outbox' });
  }

  /** The viewer as a member. Throws UNAUTHENTICATED or FORBIDDEN otherwise. */
  get agent() {
    if (this.viewer.kind === 'AGENT') return this.viewer;
    throw new Fault(this.viewer.kind === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  }

  /** The viewer as a visitor. Throws UNAUTHENTICATED or FORBIDDEN otherwise. */
  get visitor() {
    if (this.viewer.kind === 'VISITOR') return this.viewer;
    throw new Fault(this.viewer.kind === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  }
}
