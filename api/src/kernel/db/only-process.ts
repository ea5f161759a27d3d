import pg from 'pg';
import { patience } from './pool.ts';

const lock = 0x6f6e6c79;
const retryMs = 1_000;

/** Told when another process has the database that was ours. */
export type OnTaken = (error: Error) => void;

/** Without Redis a second process would never hear of the first one's messages, so there may be only one. */
export class OnlyProcess {
  #client: pg.Client | null = null;
  /** Of the session that holds the lock, or held it last. */
  #sessionId: number | null = null;
  #isOver = false;

  private constructor(
    private readonly url: string,
    private readonly onTaken: OnTaken,
  ) {}

  /**
   * Claims the database for this process, and again whenever the connection that holds it was lost; the returned function gives
   * it back. Throws a sentence when another has it, or tells `onTaken` where that comes out later.
   */
  static async claim(url: string, onTaken: OnTaken): Promise<() => Promise<void>> {
    const own = new OnlyProcess(url, onTaken);
    if (!(await own.#take())) throw taken();
    return () => own.#leave();
  }

  async #take(): Promise<boolean> {
    const client = new pg.Client({ connectionString: this.url, ...patience });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const isOurs = await this.#lock(client);
      if (!isOurs || this.#isOver) await client.end();
      if (!isOurs) return false;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    this.#client = client;
    client.once('end', () => void this.#takeAgain());
    return true;
  }

  async #lock(client: pg.Client): Promise<boolean> {
    const { rows } = await client.query<{ taken: boolean; pid: number }>(
      'select pg_try_advisory_lock($1) as taken, pg_backend_pid() as pid',
      [lock],
    );
    if (rows[0]?.taken) this.#sessionId = rows[0].pid;
    else if (await this.#endOldSession(client)) throw new Error('Our old session still ends.');
    return rows[0]?.taken === true;
  }

  /** A connection that broke without a word may live on at the other side, and hold the lock. */
  async #endOldSession(client: pg.Client): Promise<boolean> {
    const { rows } = await client.query(
      `select pg_terminate_backend(l.pid) from pg_locks l
        where l.locktype = 'advisory' and l.granted and l.objid = $1 and l.pid = $2
          and l.database = (select d.oid from pg_database d where d.datname = current_database())`,
      [lock, this.#sessionId],
    );
    return rows.length > 0;
  }

  async #takeAgain(): Promise<void> {
    while (!this.#isOver) {
      try {
        if (!(await this.#take())) this.onTaken(taken());
        return;
      } catch {
        // The database is away.
        await new Promise(resolve => setTimeout(resolve, retryMs).unref());
      }
    }
  }

  async #leave(): Promise<void> {
    this.#isOver = true;
    await this.#client?.end();
  }
}

const taken = (): Error =>
  new Error(
    'Another api process uses this database. Several processes need Redis to tell one another of changes: set REDIS_URL for each of them.',
  );
