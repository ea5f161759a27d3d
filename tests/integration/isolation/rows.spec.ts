import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { inject } from 'vitest';
import { catalogueFindings } from '../../testkit/catalogue.ts';
import { asOwner, cloneTemplate } from '../../testkit/database.ts';
import { furnish, type Furnished } from '../../testkit/furnished.ts';
import type { Stack } from '../../testkit/stack.ts';
import { expect, type Seed, test } from '../../testkit/test.ts';

interface Column {
  readonly name: string;
  readonly isGenerated: boolean;
}

/** Every table of the product with its columns, as the catalogue knows them. */
async function tables(client: pg.Client): Promise<Map<string, Column[]>> {
  const { rows } = await client.query<{ relation: string } & Column>(
    `select c.relname as relation, a.attname as name, a.attgenerated <> '' as "isGenerated"
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')
      order by c.relname, a.attnum`,
  );
  return Map.groupBy(rows, row => row.relation);
}

/** Speaks as the role of the server; every statement is undone afterwards. */
async function asServer<T>(
  client: pg.Client,
  tenantId: string | null,
  work: () => Promise<T>,
): Promise<T> {
  // One message for what goes before each of thousands of statements.
  const setting = tenantId === null ? '' : `set local app.tenant_id = '${tenantId}'`;
  await client.query(`begin; set local session authorization parley_app; ${setting}`);
  try {
    return await work();
  } finally {
    await client.query('rollback');
  }
}

let furnished: Promise<readonly [Furnished, Furnished]> | null = null;

/** Two companies with a row in every table; made once, for nothing here leaves a change. */
function neighbours(seed: Seed, stack: Stack): Promise<readonly [Furnished, Furnished]> {
  furnished ??= (async () => [await furnish(seed, stack), await furnish(seed, stack)] as const)();
  return furnished;
}

/** Number of rows a statement touched or gave; a refusal of the database counts as none. */
async function touched(client: pg.Client, statement: string, values: unknown[]): Promise<number> {
  try {
    const { rowCount } = await client.query(statement, values);
    return rowCount ?? 0;
  } catch (error) {
    // 42501 is row level security or a missing right; others would be a mistake of this test.
    expect((error as { code: string }).code, statement).toMatch(/^(42501|22P02)$/);
    return 0;
  }
}

test('RLS-01: the catalogue shows no table, key, view, owner or function that lets rows through', async ({
  stack,
}) => {
  expect(await asOwner(stack.databaseUrl, catalogueFindings)).toEqual([]);
});

test('RLS-01 sees each fault that is planted, on every table', async () => {
  const faults = [
    'alter table app.% disable row level security',
    'alter table app.% no force row level security',
    'create policy more on app.% to public using (true)',
    'drop policy tenant on app.%',
    'alter table app.% owner to parley_app',
    'create unique index planted_% on app.% ((1)) where false',
    'grant truncate on app.% to parley_app',
  ];
  // Of its own: it holds every table at once, which a working api would be in the way of.
  const database = await cloneTemplate(
    inject('templateUrl'),
    `t_${randomBytes(6).toString('hex')}`,
  );
  await asOwner(database, async client => {
    const all = [...(await tables(client)).keys()];
    for (const fault of faults) {
      await client.query('begin');
      for (const table of all) await client.query(fault.replaceAll('%', table));
      const found = (await catalogueFindings(client)).map(({ name }) => name);
      await client.query('rollback');
      expect(found, fault).toEqual(expect.arrayContaining(all));
    }
  });
});

test('O-11: every statement on every table as another company meets nothing', async ({
  seed,
  stack,
}) => {
  const [ours, theirs] = await neighbours(seed, stack);
  await asOwner(stack.databaseUrl, async client => {
    for (const [table, columns] of await tables(client)) {
      const theirRows = `app.${table} where tenant_id = '${theirs.tenantId}'`;
      const { rowCount } = await client.query(`select from ${theirRows}`);
      expect(rowCount, `${table} must hold a row of the other company`).toBeGreaterThan(0);

      const names = columns.filter(column => !column.isGenerated).map(column => `"${column.name}"`);
      const list = names.join(', ');
      // A copy of one of their rows, made by the owner, is what an insert would try to bring in.
      const { rows } = await client.query(
        `select to_jsonb(t) as row from app.${table} t where tenant_id = $1 limit 1`,
        [theirs.tenantId],
      );
      const copy = `select ${list} from jsonb_populate_record(null::app.${table}, $1)`;
      const statements: [string, unknown[]][] = [
        [`select * from ${theirRows}`, []],
        [`select * from app.${table} where tenant_id <> '${ours.tenantId}'`, []],
        [`update ${theirRows.replace(' where', ' set tenant_id = tenant_id where')}`, []],
        [`update app.${table} set tenant_id = '${theirs.tenantId}'`, []],
        [`delete from ${theirRows} returning *`, []],
        [`insert into app.${table} (${list}) ${copy}`, [rows[0].row]],
        [
          `insert into app.${table} (${list}) ${copy} on conflict do nothing returning *`,
          [rows[0].row],
        ],
        [`select * from ${theirRows} for update`, []],
        [
          `merge into app.${table} t using (select '${theirs.tenantId}'::uuid as id) s on t.tenant_id = s.id
           when matched then delete`,
          [],
        ],
      ];
      for (const [statement, values] of statements) {
        const count = await asServer(client, ours.tenantId, () =>
          touched(client, statement, values),
        );
        expect(count, statement).toBe(0);
      }
    }
  });
});

test('O-11: without a company, or with a mangled one, there are no rows at all', async ({
  seed,
  stack,
}) => {
  await neighbours(seed, stack);
  await asOwner(stack.databaseUrl, async client => {
    for (const setting of [null, '', 'garbage', '00000000-0000-0000-0000-000000000000']) {
      for (const table of (await tables(client)).keys()) {
        const statement = `select * from app.${table}`;
        expect(
          await asServer(client, setting, () => touched(client, statement, [])),
          statement,
        ).toBe(0);
      }
    }
  });
});

test('O-11: a row of one company can never refer to a row of another', async ({ seed, stack }) => {
  const [ours, theirs] = await neighbours(seed, stack);
  await asOwner(stack.databaseUrl, async client => {
    const { rows: keys } = await client.query<{
      table: string;
      columns: string[];
      parent: string;
      pk: string[];
    }>(
      `select c.relname as table, p.relname as parent,
              array(select a.attname::text from unnest(k.conkey) with ordinality u(n, i)
                      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by i) as columns,
              array(select a.attname::text from unnest(k.confkey) with ordinality u(n, i)
                      join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n order by i) as pk
         from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
        where k.contype = 'f' and k.connamespace = 'app'::regnamespace`,
    );
    expect(keys.length).toBeGreaterThan(10);
    for (const { table, columns, parent, pk } of keys) {
      const column = columns.find(name => name !== 'tenant_id');
      if (!column) continue;
      const target = pk[columns.indexOf(column)]!;
      await client.query('begin');
      const change = client.query(
        `update app.${table} set "${column}" = (select "${target}" from app.${parent} where tenant_id = $2 limit 1)
          where ctid = (select ctid from app.${table} where tenant_id = $1 limit 1)`,
        [ours.tenantId, theirs.tenantId],
      );
      // 23503: refused by the key; 23514: some rule of the row was quicker.
      await expect(change, `${table}.${column}`).rejects.toMatchObject({
        code: expect.stringMatching(/^(23503|23514)$/),
      });
      await client.query('rollback');
    }
  });
});

test('O-11: the server starts only under a role that cannot see past its company', async ({
  seed,
}) => {
  const stack = await seed.stack();
  await stack.api.stop();
  const owner = stack.databaseUrl;
  await expect(stack.restart({ DATABASE_APP_URL: owner })).rejects.toThrow(
    /parley|role|row level security/i,
  );
  await asOwner(owner, client =>
    client.query('alter table app.message disable row level security'),
  );
  // The migration run puts it back, so what counts is that it is on again before the first request.
  await stack.restart({});
  expect(await asOwner(owner, catalogueFindings)).toEqual([]);
});
