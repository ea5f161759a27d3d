-- One heartbeat instead of two: whoever takes messages also hears those at the desk (FEATURES 4.7, O-14).

drop function app.pulse(timestamptz);
-- One beat. A silence of 30 s and more was an outage of our own: what fell due in it gets its full length again, and the times of
-- those who seem lost start anew. Answers whether there was one.
create function app.pulse(moment timestamptz) returns boolean
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  last timestamptz;
begin
  insert into app_meta.pulse (at) values (moment) on conflict do nothing;
  select p.at into last from app_meta.pulse p for update;
  update app_meta.pulse set at = greatest(at, moment);
  if last > moment - interval '30 seconds' then return false; end if;
  insert into app_meta.outage (began_at, ended_at) values (last, moment) on conflict do nothing;
  delete from app_meta.outage where ended_at < moment - interval '60 days';
  -- The timers of conversations look at the outages themselves.
  update timer set due_at = moment + (due_at - created_at)
   where due_at between last and moment and kind <> 'conversation.life' and payload -> 'graceMs' is null;
  update timer set due_at = moment + make_interval(secs => (payload ->> 'graceMs')::bigint / 1000.0)
   where kind = 'agent.release' and payload ->> 'graceMs' is not null;
  update agent set last_seen_at = moment where status <> 'OFFLINE' and coalesce(last_seen_at, '-infinity') < moment;
  return true;
end $$;

-- Whether nobody takes messages at present.
create function app.is_deaf(moment timestamptz) returns boolean
language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce((select p.at <= moment - interval '30 seconds' from app_meta.pulse p), false)
$$;

-- As before, but nobody is lost while nobody could hear him; `silent_since` lies a minute back.
create or replace function app.agents_lost(silent_since timestamptz) returns table (tenant_id uuid, id uuid)
language sql stable security definer set search_path = app, pg_temp as $$
  select a.tenant_id, a.id from agent a
   where a.status <> 'OFFLINE' and coalesce(a.last_seen_at, '-infinity') < silent_since
     and not app.is_deaf(silent_since + interval '1 minute') limit 500
$$;

-- For processes of the version before, which run on until they are replaced.
create or replace function app.desk_beat(moment timestamptz, outage interval) returns boolean
language sql security definer set search_path = app, pg_temp as $$ select app.pulse(moment) $$;
create or replace function app.desk_is_deaf(moment timestamptz, outage interval) returns boolean
language sql stable security definer set search_path = app, pg_temp as $$ select app.is_deaf(moment) $$;
drop table app_meta.heartbeat;

insert into app_meta.allowed_definer (name) values ('is_deaf');
