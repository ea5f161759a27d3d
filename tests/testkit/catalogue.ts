import type pg from 'pg';

// Everything in the schema `app` by which a row could reach another company; tables without a tenant
// live elsewhere.
const query = `
select c.relname as name, 'no row level security' as finding
  from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')
   and not (c.relrowsecurity and c.relforcerowsecurity)
union all select c.relname, 'no full policy' from pg_class c
 where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')
   and not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'
                      and p.polqual is not null and p.polwithcheck is not null)
union all select c.relname, 'extra permissive policy' from pg_policy p join pg_class c on c.oid = p.polrelid
 where p.polpermissive group by c.relname having count(*) > 1
union all select c.relname, 'view not invoker' from pg_class c
 where c.relnamespace = 'app'::regnamespace and c.relkind = 'v'
   and not coalesce(c.reloptions::text, '') ilike '%security_invoker=true%'
union all select c.relname, 'materialised view' from pg_class c
 where c.relnamespace = 'app'::regnamespace and c.relkind = 'm'
union all select c.relname, 'owned by a role that logs in' from pg_class c join pg_roles r on r.oid = c.relowner
 where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p', 'v') and r.rolcanlogin
union all select rolname, 'role stands above row level security' from pg_roles
 where rolname in ('parley_app', 'parley_jobs') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
union all select (select relname from pg_class where oid = conrelid), 'foreign key without tenant: ' || conname from pg_constraint
 where contype = 'f' and connamespace = 'app'::regnamespace and not exists (select from unnest(conkey) k
   join pg_attribute a on a.attrelid = conrelid and a.attnum = k where a.attname = 'tenant_id')
union all select c.relname, 'unique key without tenant' from pg_index i
  join pg_class c on c.oid = i.indrelid
 where c.relnamespace = 'app'::regnamespace and i.indisunique and not exists (select from unnest(i.indkey::int[]) k
   join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k where a.attname = 'tenant_id')
union all select p.proname, 'unlisted definer' from pg_proc p
 where p.pronamespace = 'app'::regnamespace and p.prosecdef
   and p.proname not in (select name from app_meta.allowed_definer)
union all select p.proname, 'definer with a search path of its caller' from pg_proc p
 where p.pronamespace = 'app'::regnamespace and p.prosecdef
   and not coalesce(p.proconfig::text, '') like '%search_path=%'
union all select c.relname, 'right beyond rows: ' || privilege_type
  from information_schema.role_table_grants g join pg_class c on c.relname = g.table_name
   and c.relnamespace = 'app'::regnamespace
 where g.table_schema = 'app' and g.grantee in ('parley_app', 'PUBLIC')
   and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')
union all select nspname::text, 'schema in which the server may create' from pg_namespace
 where nspname in ('app', 'app_meta', 'public') and has_schema_privilege('parley_app', oid, 'CREATE')`;

/** What RLS-01 finds wrong; nothing, when companies are apart. */
export async function catalogueFindings(
  client: pg.Client,
): Promise<{ name: string; finding: string }[]> {
  return (await client.query<{ name: string; finding: string }>(query)).rows;
}
