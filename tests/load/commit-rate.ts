import pg from 'pg';

/** Single-row commits a second of this very PostgreSQL, with so many clients, measured for `ms`. */
export async function commitRate(
  databaseUrl: string,
  clients: number,
  ms: number,
): Promise<number> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: clients });
  await pool.query(
    `create table if not exists load_row (id bigserial primary key, body text, at timestamptz default now())`,
  );
  const end = performance.now() + ms;
  let commits = 0;
  const write = async () => {
    const client = await pool.connect();
    const insert = {
      name: 'insert',
      text: 'insert into load_row (body) values ($1)',
      values: ['x'.repeat(200)],
    };
    while (performance.now() < end) {
      await client.query(insert);
      commits += 1;
    }
    client.release();
  };
  await Promise.all(Array.from({ length: clients }, write));
  await pool.query('truncate load_row');
  await pool.end();
  return (commits * 1_000) / ms;
}
