import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { type Viewer, anonymous, system } from './auth/viewer.ts';
import type { Database } from './db/database.ts';
import { listOf } from './db/list.ts';
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

/** Who asks, as far as the wire tells. */
export interface Caller {
  /** The address under which the caller reaches this installation, such as `https://desk.example`; empty in jobs. */
  readonly baseUrl: string;
  /** The network address he speaks from; null in jobs. */
  readonly address?: string | null;
  /** Null on sockets and in jobs. */
  readonly exchange: Exchange | null;
}

const nobody: Caller = { baseUrl: '', exchange: null };

/** The HTTP request a context answers. */
export interface Exchange {
  readonly ip: string;
  readonly userAgent: string | null;
  readonly refreshToken: string | null;
  /** The host of the page a browser calls from, where it is not ours; null otherwise. */
  readonly site: string | null;
  /** Sets the refresh cookie until the moment given; null takes it away. */
  setRefreshToken(token: string | null, expiresAt?: Date): void;
}

const noTenant = '00000000-0000-0000-0000-000000000000';
const retryable = new Set(['40001', '40P01']);

const camelNames = new Map<string, string>();

function camelName(column: string): string {
  const known =
    camelNames.get(column) ??
    column.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
  camelNames.set(column, known);
  return known;
}

function inCamelCase(row: Record<string, unknown>): object {
  const named: Record<string, unknown> = {};
  for (const column in row) named[camelName(column)] = row[column];
  return named;
}

const isMoment = /(?:At|Since|Until)$/;

/** The ORM's connections leave moments as text; whoever reads a row finds them as elsewhere. */
function withMoments(row: object): object {
  const named = row as Record<string, unknown>;
  for (const name in named) {
    const value = named[name];
    if (typeof value === 'string' && isMoment.test(name)) named[name] = new Date(value);
  }
  return named;
}

interface ContextState {
  tenantId: string;
  viewer: Viewer;
  em: EntityManager | null;
  loaders: Map<unknown, unknown> | null;
  readonly pending: Hint[] | null;
}

/** On whose behalf, in which tenant, at what time and with which unit of work something is done. First parameter of all. */
export class Context {
  // One object behind all copies: Apollo hands a shallow copy of the context to the resolvers.
  private readonly state: ContextState;

  constructor(
    private readonly parts: ContextParts,
    tenantId: string,
    viewer: Viewer,
    readonly locale: Locale,
    readonly caller: Caller = nobody,
    transaction?: { em: EntityManager; pending: Hint[] },
  ) {
    this.state = {
      tenantId,
      viewer,
      em: transaction?.em ?? null,
      pending: transaction?.pending ?? null,
      loaders: null,
    };
  }

  static anonymous(parts: ContextParts, locale: Locale, caller: Caller = nobody): Context {
    return new Context(parts, noTenant, anonymous, locale, caller);
  }

  /** For jobs and timers: acts as the system inside one tenant. */
  static system(parts: ContextParts, tenantId: string): Context {
    return new Context(parts, tenantId, system, 'en');
  }

  get exchange(): Exchange | null {
    return this.caller.exchange;
  }

  get tenantId(): string {
    return this.state.tenantId;
  }

  get viewer(): Viewer {
    return this.state.viewer;
  }

  /** After a login: the rest of this operation is answered to the member who just signed in. */
  become(tenantId: string, viewer: Viewer): void {
    this.state.tenantId = tenantId;
    this.state.viewer = viewer;
    this.renew();
  }

  get em(): EntityManager {
    return (this.state.em ??= this.parts.database.open(this.tenantId));
  }

  get database(): Database {
    return this.parts.database;
  }

  get hints(): HintBus {
    return this.parts.hints;
  }

  get log(): Logger {
    return this.parts.log;
  }

  now(): Date {
    return this.parts.now();
  }

  newId(): string {
    return uuidv7(this.now().getTime());
  }

  /** The same moment in another tenant, for another viewer, or in another language. */
  as(tenantId: string, viewer: Viewer, locale: Locale = this.locale): Context {
    return new Context(this.parts, tenantId, viewer, locale, this.caller);
  }

  /** The same viewer at another moment: what would be true then. */
  at(moment: Date): Context {
    const parts = { ...this.parts, now: () => moment };
    return new Context(parts, this.tenantId, this.viewer, this.locale, this.caller);
  }

  /** Forgets rows and loaders, so that a subscription's next event is made from what is true then. */
  renew(): void {
    if (this.state.pending) throw new Error('A context inside a transaction cannot be renewed.');
    this.state.em = null;
    this.state.loaders = null;
  }

  /** One instance per context of whatever a loader definition makes. */
  once<T>(key: object, make: () => T): T {
    this.state.loaders ??= new Map();
    const known = this.state.loaders.get(key);
    if (known !== undefined) return known as T;
    const made = make();
    this.state.loaders.set(key, made);
    return made;
  }

  /** Runs the work in one transaction, again if the database asks for it; what was told inside goes out after the commit. */
  async transact<T>(work: (ctx: Context) => Promise<T>): Promise<T> {
    if (this.state.pending) return work(this);
    for (let attempt = 1; ; attempt++) {
      const pending: Hint[] = [];
      try {
        const result = await this.em.fork().transactional(em =>
          work(
            new Context(this.parts, this.tenantId, this.viewer, this.locale, this.caller, {
              em: em,
              pending,
            }),
          ),
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

  /** Whether what is done here belongs to a transaction of somebody else. */
  get isInTransaction(): boolean {
    return this.state.pending !== null;
  }

  /** Says that something changed: at once, or after the commit when inside a transaction. */
  tell(...hints: Hint[]): void {
    if (this.state.pending) this.state.pending.push(...hints);
    else this.hints.publish(hints);
  }

  /** Rows by SQL with `?` for the values, in camel case: inside a transaction its own view, else what is committed. */
  async query<T>(sql: string, values: readonly unknown[]): Promise<T[]> {
    if (this.state.pending) {
      const own = await this.em.execute<Record<string, unknown>[]>(sql, [...values]);
      return own.map(row => withMoments(inCamelCase(row)) as T);
    }
    const { reads } = this.parts.database;
    const rows = await reads.query<Record<string, unknown>>(this.tenantId, sql, values);
    return rows.map(row => inCamelCase(row) as T);
  }

  /** The rows of a table with these ids: inside a transaction in its own view, else as committed. */
  async rows<T>(table: string, ids: readonly string[]): Promise<Map<string, T>> {
    const rows = this.state.pending
      ? await this.query<T & { id: string }>(
          `select * from app.${table} where tenant_id = ? and id = any(?::uuid[])`,
          [this.tenantId, listOf(ids)],
        )
      : await Promise.all(ids.map(id => this.row<T & { id: string }>(table, id)));
    return new Map(rows.flatMap(row => (row ? [[row.id, row] as const] : [])));
  }

  private async row<T>(table: string, id: string): Promise<T | null> {
    const row = await this.parts.database.rows.read(this.tenantId, table, id);
    return row && (inCamelCase(row) as T);
  }

  /** States a fact in the outbox; a job of that kind follows after the commit, once. */
  async record(kind: string, payload: Record<string, unknown>): Promise<void> {
    await this.em.execute(
      'insert into app.outbox (tenant_id, id, kind, payload) values (?, ?, ?, ?::jsonb)',
      [this.tenantId, this.newId(), kind, JSON.stringify(payload)],
    );
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
