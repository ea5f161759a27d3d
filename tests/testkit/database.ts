import pg from 'pg';

/** Runs `work` with one connection of the owner, who stands above row level security. */
export async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Copies the migrated template into a new database and gives its address. */
export async function cloneTemplate(templateUrl: string, name: string): Promise<string> {
  const url = new URL(templateUrl);
  const template = url.pathname.slice(1);
  url.pathname = '/postgres';
  await asOwner(url.href, client =>
    client.query(`create database "${name}" template "${template}"`),
  );
  url.pathname = `/${name}`;
  return url.href;
}
