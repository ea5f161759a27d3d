-- Roles and schemas, before the first migration; harmless when run again.
do $$
begin
  if not exists (select from pg_roles where rolname = 'parley_schema') then create role parley_schema nologin; end if;
  if not exists (select from pg_roles where rolname = 'parley_definer') then create role parley_definer nologin bypassrls; end if;
  if not exists (select from pg_roles where rolname = 'parley_app') then create role parley_app login; end if;
  if not exists (select from pg_roles where rolname = 'parley_jobs') then create role parley_jobs login; end if;
exception
  -- Two processes started at once on a new cluster: the other one made them.
  when duplicate_object or unique_violation then null;
end $$;
alter role parley_app nosuperuser nobypassrls nocreatedb nocreaterole;
alter role parley_jobs nosuperuser nobypassrls nocreatedb nocreaterole;

create schema if not exists app authorization parley_schema;
create schema if not exists app_meta;
create schema if not exists bullmq authorization parley_jobs;
revoke create on schema public from public;
revoke all on schema app, app_meta from public;
grant usage on schema bullmq to parley_jobs;
alter role parley_app set statement_timeout = '15s';
alter role parley_app set idle_in_transaction_session_timeout = '30s';

create table if not exists app_meta.allowed_definer (name text primary key);
create table if not exists app_meta.installation (
  is_only boolean primary key default true check (is_only),
  epoch uuid not null default gen_random_uuid(),
  secret_fingerprint text,
  created_at timestamptz not null default now()
);
insert into app_meta.installation default values on conflict do nothing;
