import type pg from 'pg';

const questions: readonly (readonly [sql: string, fault: string])[] = [
  [
    `select 1 from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)`,
    'the role of the server may bypass row level security',
  ],
  [
    `select 1 from pg_class c where c.relnamespace = 'app'::regnamespace and pg_get_userbyid(c.relowner) = current_user`,
    'the role of the server owns tables',
  ],
  [
    `select 1 from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')
        and not (c.relrowsecurity and c.relforcerowsecurity
                 and exists (select from pg_policy p where p.polrelid = c.oid and p.polqual is not null and p.polwithcheck is not null))`,
    'a table has no row level security',
  ],
  [
    `select 1 from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef
        and p.proname not in (select name from app_meta.allowed_definer)`,
    'a function that bypasses row level security is not on the list of reviewed ones',
  ],
  [
    `select 1 where current_setting('fsync') <> 'on'`,
    'fsync is off, so an acknowledged message could be lost',
  ],
  [
    `select 1 where current_setting('synchronous_commit') in ('off', 'local')`,
    'synchronous_commit is off, so an acknowledged message could be lost',
  ],
];

/** Refuses to go on with a database that could mix tenants or lose what was acknowledged. Throws one sentence. */
export async function checkDatabase(pool: pg.Pool): Promise<void> {
  for (const [sql, fault] of questions) {
    const { rowCount } = await pool.query(sql);
    if (rowCount) throw new Error(`Parley does not start on this database: ${fault}.`);
  }
}
