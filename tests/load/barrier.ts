import type pg from 'pg';

/** Whoever holds the first is stopped; the second is held by us for as long as he shall stand still. */
const [chosen, gate] = [7101, 7102];

/**
 * Lets the transactions of one conversation be stopped between their writes: a trigger on every table that has to do with
 * conversations counts the writes of the first transaction that comes, and has it wait for a lock of ours before the one that
 * was asked for.
 */
export async function installBarriers(client: pg.Client): Promise<void> {
  await client.query(`
    create schema barrier;
    create table barrier.plan (conversation_id uuid primary key, step integer not null);
    create function barrier.stop() returns trigger language plpgsql security definer as $$
    declare
      line jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
      wanted integer;
      reached integer;
    begin
      select step into wanted from barrier.plan
       where conversation_id = (line ->> case when tg_table_name = 'conversation' then 'id' else 'conversation_id' end)::uuid;
      if wanted is not null and pg_try_advisory_xact_lock(${chosen}) then
        reached := coalesce(nullif(current_setting('barrier.reached', true), '')::integer, 0) + 1;
        perform set_config('barrier.reached', reached::text, true);
        if reached = wanted then perform pg_advisory_xact_lock_shared(${gate}); end if;
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$;
  `);
  const { rows } = await client.query<{ name: string }>(
    `select distinct table_name as name from information_schema.columns
      where table_schema = 'app' and (column_name = 'conversation_id' or table_name = 'conversation')`,
  );
  for (const { name } of rows)
    await client.query(
      `create trigger a_barrier before insert or update or delete on app.${name} for each row execute function barrier.stop()`,
    );
}

/** Has the next transaction of a conversation stop before its write of that number, from 1. */
export async function raise(client: pg.Client, conversationId: string, step: number) {
  await client.query(`select pg_advisory_lock(${gate})`);
  await client.query('insert into barrier.plan values ($1, $2)', [conversationId, step]);
}

/** Lets whoever was stopped go on. */
export async function lower(client: pg.Client): Promise<void> {
  await client.query('delete from barrier.plan');
  await client.query(`select pg_advisory_unlock(${gate})`);
}

/** Whether somebody stands at the barrier, and whether somebody waits for a row. */
export async function standing(client: pg.Client): Promise<{ isStopped: boolean; waits: boolean }> {
  const { rows } = await client.query<{ isStopped: boolean; waits: boolean }>(
    `select coalesce(bool_or(locktype = 'advisory' and objid = ${gate}), false) as "isStopped",
            coalesce(bool_or(locktype in ('transactionid', 'tuple')), false) as waits
       from pg_locks where not granted`,
  );
  return rows[0]!;
}
