-- Runs at every start, after the migrations: what holds for all tables is said once, so that no table can be forgotten. What is
-- as it should be is not touched: others may be at work in it, and would be held up or locked against us.
do $$
declare
  item record;
begin
  for item in
    select c.relname as name, c.relkind as kind from pg_class c
     where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')
       and not (c.relowner = 'parley_schema'::regrole and c.relrowsecurity and c.relforcerowsecurity
         and exists (select from pg_policy p where p.polrelid = c.oid)
         and (select bool_and(has_table_privilege(r.name, c.oid, may.name))
                from unnest(array['parley_app', 'parley_definer']) as r(name),
                     unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) as may(name)))
  loop
    execute format('alter table app.%I owner to parley_schema', item.name);
    execute format('alter table app.%I enable row level security', item.name);
    execute format('alter table app.%I force row level security', item.name);
    if not exists (select from pg_policy p where p.polrelid = format('app.%I', item.name)::regclass) then
      execute format(
        'create policy tenant on app.%I to public '
        'using (tenant_id = (select nullif(current_setting(''app.tenant_id'', true), '''')::uuid)) '
        'with check (tenant_id = (select nullif(current_setting(''app.tenant_id'', true), '''')::uuid))', item.name);
    end if;
    execute format('grant select, insert, update, delete on app.%I to parley_app, parley_definer', item.name);
  end loop;

  for item in
    select p.oid::regprocedure as name, p.prosecdef as is_definer from pg_proc p
     where p.pronamespace = 'app'::regnamespace
       and not (p.proowner = case when p.prosecdef then 'parley_definer'::regrole else 'parley_schema'::regrole end
         and not has_function_privilege('public', p.oid, 'EXECUTE')
         and has_function_privilege('parley_app', p.oid, 'EXECUTE')
         and has_function_privilege('parley_definer', p.oid, 'EXECUTE'))
  loop
    execute format('alter function %s owner to %s', item.name, case when item.is_definer then 'parley_definer' else 'parley_schema' end);
    execute format('revoke all on function %s from public', item.name);
    execute format('grant execute on function %s to parley_app, parley_definer', item.name);
  end loop;
end $$;

grant usage on schema app, app_meta to parley_app, parley_definer;
grant select on all tables in schema app_meta to parley_app;
