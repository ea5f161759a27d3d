-- Every tenant: for the check of routing that runs at start and every night.
create function app.tenants() returns table (tenant_id uuid)
language sql stable security definer set search_path = app, pg_temp as $$
  select t.tenant_id from tenant t order by t.created_at
$$;
insert into app_meta.allowed_definer (name) values ('tenants');
