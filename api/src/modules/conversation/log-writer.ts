import type pg from 'pg';
import { isFaultOfRow } from '../../kernel/db/fault-of-row.ts';
import { failpoint } from '../../kernel/failpoint.ts';
import type { HintBus } from '../../kernel/hints/hint-bus.ts';
import {
  type Appended,
  type NewEntry,
  appendHints,
  appendPayload,
  appendResult,
  storedEntry,
} from './log.ts';

interface Waiting {
  readonly entry: NewEntry;
  readonly resolve: (result: Appended) => void;
  readonly reject: (error: unknown) => void;
}

const largest = 200;
const keyOf = ({ tenantId, senderId, clientMessageId }: NewEntry) =>
  `${tenantId} ${senderId} ${clientMessageId}`;

/**
 * Group commit: appends that arrive while a batch is on its way leave together in the next statement. No timer: under low
 * load each append goes out alone and at once (PERFORMANCE.md). Answers only what is committed.
 */
export class LogWriter {
  #waiting: Waiting[] = [];
  #isWriting = false;

  constructor(
    private readonly pool: pg.Pool,
    private readonly hints: HintBus,
  ) {}

  /** Appends one entry and resolves after the commit. */
  append(entry: NewEntry): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entry, resolve, reject });
      if (!this.#isWriting) void this.#write();
    });
  }

  async #write(): Promise<void> {
    this.#isWriting = true;
    try {
      while (this.#waiting.length > 0) {
        const batch = this.#takeBatch();
        await this.#commit(batch).catch(error => this.#commitEach(batch, error));
      }
    } finally {
      this.#isWriting = false;
    }
  }

  /** Up to 200; the second of two with the same key waits for the first one's result. */
  #takeBatch(): Waiting[] {
    const keys = new Set<string>();
    const batch: Waiting[] = [];
    const later: Waiting[] = [];
    for (const waiting of this.#waiting) {
      const key = keyOf(waiting.entry);
      if (batch.length === largest || keys.has(key)) later.push(waiting);
      else {
        keys.add(key);
        batch.push(waiting);
      }
    }
    this.#waiting = later;
    return batch;
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    const { rows } = await this.pool.query({
      name: 'log-append',
      text: 'select * from app.log_append($1::jsonb)',
      values: [appendPayload(batch.map(waiting => waiting.entry))],
    });
    failpoint('message.after-commit');
    const results = appendResult(rows);
    const stored = batch.flatMap(({ entry }, place) => {
      const result = results[place];
      return result?.outcome === 'STORED' ? [storedEntry(entry, result.seq)] : [];
    });
    this.hints.publish(
      appendHints(
        stored,
        results.flatMap(result => result.ownerIds),
      ),
    );
    batch.forEach(({ resolve }, place) => resolve(results[place] as Appended));
  }

  /** One bad row must not fail the others: each is tried alone. When the database is away, all learn it at once. */
  async #commitEach(batch: readonly Waiting[], error: unknown): Promise<void> {
    if (batch.length === 1 || !isFaultOfRow(error)) {
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const waiting of batch) await this.#commit([waiting]).catch(waiting.reject);
  }
}
