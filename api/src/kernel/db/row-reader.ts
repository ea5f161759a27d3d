import { listOf } from './list.ts';
import type { TenantPool } from './tenant-pool.ts';

type Row = Record<string, unknown>;

interface Line {
  waiting: Map<string, PromiseWithResolvers<Row | null>>;
  isReading: boolean;
}

/**
 * Reads rows by id for all who ask at once: what is asked for while a read is on its way goes into the next one, as with the
 * group commit. Every answer was read after it was asked for.
 */
export class RowReader {
  readonly #lines = new Map<string, Line>();

  constructor(private readonly pool: TenantPool) {}

  /** The row of the tenant's table with this id, with the columns' own names; null when there is none. */
  read(tenantId: string, table: string, id: string): Promise<Row | null> {
    const key = `${table} ${tenantId}`;
    const line = this.#lines.get(key) ?? { waiting: new Map(), isReading: false };
    this.#lines.set(key, line);
    const known = line.waiting.get(id);
    if (known) return known.promise;
    const asked = Promise.withResolvers<Row | null>();
    line.waiting.set(id, asked);
    if (!line.isReading) void this.#drain(key, line, tenantId, table);
    return asked.promise;
  }

  async #drain(key: string, line: Line, tenantId: string, table: string): Promise<void> {
    line.isReading = true;
    while (line.waiting.size > 0) {
      const asked = line.waiting;
      line.waiting = new Map();
      await this.#answer(asked, tenantId, table);
    }
    this.#lines.delete(key);
  }

  async #answer(asked: Line['waiting'], tenantId: string, table: string): Promise<void> {
    try {
      const rows = await this.pool.query<Row & { id: string }>(
        tenantId,
        `select * from app.${table} where tenant_id = ? and id = any(?::uuid[])`,
        [tenantId, listOf(asked.keys())],
      );
      const found = new Map(rows.map(row => [row.id, row]));
      for (const [id, { resolve }] of asked) resolve(found.get(id) ?? null);
    } catch (error) {
      for (const { reject } of asked.values()) reject(error);
    }
  }
}
