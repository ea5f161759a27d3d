import pg from 'pg';

const lock = 0x6f6e6c79;

/** Without Redis a second process would never hear of the first one's messages, so there may be only one. */
export class OnlyProcess {
  /** Claims the database for this process; the returned function gives it back. Throws a sentence when another has it. */
  static async claim(url: string): Promise<() => Promise<void>> {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ taken: boolean }>(
      'select pg_try_advisory_lock($1) as taken',
      [lock],
    );
    if (rows[0]?.taken) return () => client.end();
    await client.end();
    throw new Error(
      'Another api process uses this database. Several processes need Redis to tell one another of changes: set REDIS_URL for each of them.',
    );
  }
}
