import { type AnyEntity, type EntityClass, MikroORM } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { openPool, patience } from './pool.ts';
import { RowReader } from './row-reader.ts';
import { Sharing } from './sharing.ts';
import { TenantPool } from './tenant-pool.ts';

/** The ways to the rows: entities and plain reads of one tenant, and reviewed functions that name the tenant per row. */
export class Database {
  readonly #orm: MikroORM;
  /** For the functions listed in `app_meta.allowed_definer` only; without a tenant it sees no row. */
  readonly pool: pg.Pool;

  /** Plain reads of one tenant. */
  readonly reads: TenantPool;

  /** Rows by id, for all who ask at once. */
  readonly rows: RowReader;

  /** One read for all who ask for the same at once. */
  readonly sharing = new Sharing();

  private constructor(orm: MikroORM, pool: pg.Pool, reads: TenantPool) {
    this.#orm = orm;
    this.pool = pool;
    this.reads = reads;
    this.rows = new RowReader(reads);
  }

  static async connect(
    url: string,
    entities: readonly EntityClass<AnyEntity>[],
    size: number,
  ): Promise<Database> {
    // Not `init`: it looks for extensions in every folder of packages, and there are none.
    const orm = new MikroORM({
      clientUrl: url,
      entities: [...entities],
      schema: 'app',
      pool: { min: 0, max: size },
      filters: { tenant: { cond: ({ tenantId }) => ({ tenantId }) } },
      forceUtcTimezone: true,
      driverOptions: patience,
    });
    const pool = openPool({ connectionString: url, max: Math.max(4, Math.ceil(size / 3)) });
    return new Database(orm, pool, new TenantPool(url, Math.max(4, Math.ceil(size / 2))));
  }

  /** A fresh unit of work in which only rows of this tenant exist, by predicate and by row level security. */
  open(tenantId: string): EntityManager {
    const em = this.#orm.em.fork();
    em.setSessionContext({ variables: { 'app.tenant_id': tenantId } });
    em.setFilterParams('tenant', { tenantId });
    return em;
  }

  async close(): Promise<void> {
    await Promise.all([this.#orm.close(true), this.pool.end(), this.reads.close()]);
  }
}
