import type pg from 'pg';
import { openPool } from './pool.ts';

/** A connection, and the tenant whose rows it shows. */
interface Reserved extends pg.PoolClient {
  shownTenant?: string;
}

/** When everybody comes back at once, reads stand in line rather than fail. */
const stormMs = 30_000;

/**
 * Reads for one tenant at a time without a transaction around each: a connection keeps showing the tenant it showed last, and is
 * told when that changes. Nothing else may use these connections.
 */
export class TenantPool {
  readonly #pool: pg.Pool;
  readonly #names = new Map<string, string>();

  constructor(url: string, size: number) {
    this.#pool = openPool({
      connectionTimeoutMillis: stormMs,
      connectionString: url,
      max: size,
    });
  }

  /** Rows as the tenant sees them; `?` stands for the values in turn. */
  async query<T>(tenantId: string, sql: string, values: readonly unknown[]): Promise<T[]> {
    const client: Reserved = await this.#pool.connect();
    try {
      if (client.shownTenant !== tenantId) {
        client.shownTenant = undefined;
        await client.query({
          name: 'show-tenant',
          text: `select set_config('app.tenant_id', $1, false)`,
          values: [tenantId],
        });
        client.shownTenant = tenantId;
      }
      const { rows } = await client.query({ ...this.#statement(sql), values: [...values] });
      client.release();
      return rows as T[];
    } catch (error) {
      // A connection in an unknown state shows rows to nobody any more.
      client.release(error as Error);
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  /** Statements of a fixed text are prepared once per connection; those made for a list of any length are not. */
  #statement(sql: string): { name?: string; text: string } {
    let place = 0;
    const text = sql.replaceAll('?', () => `$${++place}`);
    if (place > 4) return { text };
    const known =
      this.#names.get(text) ?? (this.#names.size < 200 ? `q${this.#names.size}` : undefined);
    if (known) this.#names.set(text, known);
    return known ? { name: known, text } : { text };
  }
}
