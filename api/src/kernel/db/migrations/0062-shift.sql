-- Planned shifts of members: outside of them nothing is pushed (FEATURES Q-30).

-- How long before the end of a shift nothing new is pushed; null: shifts do not count.
alter table app.tenant add column shift_stop_ms bigint;

create table app.shift (
  tenant_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, agent_id) references app.agent on delete cascade,
  check (starts_at < ends_at and ends_at <= starts_at + interval '25 hours')
);
create index shift_agent on app.shift (tenant_id, agent_id, ends_at);
create index shift_time on app.shift (tenant_id, starts_at);

-- Whether a member may be pushed to at a moment, as far as shifts go: nobody has planned one for him of late, or one holds now and
-- one still holds by when nothing new is to come any more. Shifts that meet are one.
create function app.is_on_shift(tenant uuid, agent uuid, moment timestamptz) returns boolean
language sql stable set search_path = app, pg_temp as $$
  select t.shift_stop_ms is null
      or not exists (select from shift s where s.tenant_id = tenant and s.agent_id = agent and s.ends_at > moment - interval '30 days')
      or (exists (select from shift s where s.tenant_id = tenant and s.agent_id = agent and s.starts_at <= moment and s.ends_at > moment)
          and exists (select from shift s where s.tenant_id = tenant and s.agent_id = agent
                         and s.starts_at <= moment + make_interval(secs => t.shift_stop_ms / 1000.0)
                         and s.ends_at > moment + make_interval(secs => t.shift_stop_ms / 1000.0)))
    from tenant t where t.tenant_id = tenant
$$;

-- As before, and the shift belongs to the one step.
create or replace function app.claim_place(tenant uuid, agent uuid, weight real, counted integer, skill_group uuid, moment timestamptz, is_pushed boolean)
returns boolean language plpgsql set search_path = app, pg_temp as $$
begin
  perform from agent a where a.tenant_id = tenant and a.id = agent for no key update;
  -- A statement of its own, so that it sees what was committed while the lock was waited for.
  update agent a set load = a.load + weight, active_count = a.active_count + counted, last_assigned_at = moment
   where a.tenant_id = tenant and a.id = agent and a.is_enabled
     and case when is_pushed then
           a.status = 'ONLINE' and a.load + weight <= a.capacity and app.is_on_shift(tenant, agent, moment)
           and (exists (select from skill_group_member m where m.tenant_id = tenant and m.skill_group_id = skill_group and m.agent_id = agent)
             or (exists (select from skill_group g where g.tenant_id = tenant and g.id = skill_group and g.is_default)
                 and not exists (select from skill_group_member m where m.tenant_id = tenant and m.agent_id = agent)))
         else a.status <> 'OFFLINE' end;
  return found;
end $$;
