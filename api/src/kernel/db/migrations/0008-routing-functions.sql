-- Check and claim of a place are one step under the agent's row lock: two workers that both saw the last free place cannot both
-- get it, and whoever left the group meanwhile gets nothing pushed. `counted`: 1 for a conversation, 0 for an offer held.
create function app.claim_place(tenant uuid, agent uuid, weight real, counted integer, skill_group uuid, moment timestamptz, is_pushed boolean)
returns boolean language plpgsql set search_path = app, pg_temp as $$
begin
  perform from agent a where a.tenant_id = tenant and a.id = agent for no key update;
  -- A statement of its own, so that it sees what was committed while the lock was waited for.
  update agent a set load = a.load + weight, active_count = a.active_count + counted, last_assigned_at = moment
   where a.tenant_id = tenant and a.id = agent and a.is_enabled
     and case when is_pushed then
           a.status = 'ONLINE' and a.load + weight <= a.capacity
           and (exists (select from skill_group_member m where m.tenant_id = tenant and m.skill_group_id = skill_group and m.agent_id = agent)
             or (exists (select from skill_group g where g.tenant_id = tenant and g.id = skill_group and g.is_default)
                 and not exists (select from skill_group_member m where m.tenant_id = tenant and m.agent_id = agent)))
         else a.status <> 'OFFLINE' end;
  return found;
end $$;

-- Skill groups in whose queue somebody waits, and those to which their queue overflows in time.
create or replace function app.queues_waiting() returns table (tenant_id uuid, skill_group_id uuid)
language sql stable security definer set search_path = app, pg_temp as $$
  with waiting as (select distinct c.tenant_id, c.skill_group_id from conversation c where c.status = 'QUEUED')
  select w.tenant_id, w.skill_group_id from waiting w
  union
  select g.tenant_id, g.overflow_group_id from waiting w
    join skill_group g on g.tenant_id = w.tenant_id and g.id = w.skill_group_id and g.overflow_wait_ms is not null
$$;

-- Notes what answers of agents mean for their legs, in the transaction that appends them. Only what a person wrote counts, not
-- the automatic greeting in his name: that one has no key of a client.
create function app.note_responses() returns trigger language plpgsql set search_path = app, pg_temp as $$
begin
  if not exists (select from fresh f where f.sender_kind = 'AGENT' and f.client_message_id is not null and f.kind <> 'NOTE') then
    return null;
  end if;
  with answer as (
    select f.tenant_id, f.conversation_id, f.seq, f.created_at, l.id as leg_id, l.agent_id, l.skill_group_id, l.started_at,
           (select min(v.created_at) from message v
             where v.tenant_id = f.tenant_id and v.conversation_id = f.conversation_id and v.seq < f.seq
               and v.sender_kind = 'VISITOR' and v.kind <> 'EVENT'
               and v.seq > coalesce((select m.seq from message m
                    where m.tenant_id = f.tenant_id and m.conversation_id = f.conversation_id and m.seq < f.seq
                      and m.sender_kind = 'AGENT' and m.client_message_id is not null and m.kind <> 'NOTE'
                    order by m.seq desc limit 1), 0)) as asked_at
      from fresh f
      join service_leg l on l.tenant_id = f.tenant_id and l.conversation_id = f.conversation_id and l.ended_at is null
                        and l.agent_id = f.sender_id
     where f.sender_kind = 'AGENT' and f.client_message_id is not null and f.kind <> 'NOTE'
  ), noted as (
    insert into response (tenant_id, conversation_id, seq, leg_id, agent_id, skill_group_id, took_ms, at)
    select a.tenant_id, a.conversation_id, a.seq, a.leg_id, a.agent_id, a.skill_group_id,
           greatest(0, extract(epoch from a.created_at - greatest(a.asked_at, a.started_at)) * 1000)::integer, a.created_at
      from answer a where a.asked_at is not null
    returning 1
  )
  update service_leg l set first_response_ms = greatest(0, extract(epoch from a.created_at - l.started_at) * 1000)::integer
    from (select distinct on (tenant_id, leg_id) * from answer order by tenant_id, leg_id, seq) a
   where l.tenant_id = a.tenant_id and l.id = a.leg_id and l.first_response_ms is null and l.joined_by <> 'CALL_BACK';
  return null;
end $$;
create trigger message_responses after insert on app.message referencing new table as fresh
  for each statement execute function app.note_responses();

-- When a process last kept the sign of life of those at the desk: without one, nobody could show that he is there.
create table app_meta.heartbeat (
  is_only boolean primary key default true check (is_only),
  at timestamptz(3) not null
);
grant select, insert, update on app_meta.heartbeat to parley_definer;

-- One beat. After an outage of our own the times of those who seem lost start anew (FEATURES 4.7). Answers whether there was one.
create function app.desk_beat(moment timestamptz, outage interval) returns boolean
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  last timestamptz;
begin
  insert into app_meta.heartbeat (at) values (moment) on conflict do nothing;
  select h.at into last from app_meta.heartbeat h for update;
  update app_meta.heartbeat set at = greatest(at, moment);
  if last >= moment - outage then return false; end if;
  update agent set last_seen_at = moment where status <> 'OFFLINE' and coalesce(last_seen_at, '-infinity') < moment;
  update timer set due_at = moment + make_interval(secs => (payload ->> 'graceMs')::integer / 1000.0)
   where kind = 'agent.release' and payload ->> 'graceMs' is not null;
  return true;
end $$;

-- Whether no process can hear those at the desk at present.
create function app.desk_is_deaf(moment timestamptz, outage interval) returns boolean
language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce((select h.at < moment - outage from app_meta.heartbeat h), false)
$$;

insert into app_meta.allowed_definer (name) values ('desk_beat'), ('desk_is_deaf');
