-- What happens when nothing happens: the clocks of a conversation, and what makes them stand still (FEATURES 4.8, 4.13, O-14).

alter table app.conversation
  add column last_visitor_at timestamptz(3),
  add column last_agent_at timestamptz(3),
  add column reminders_sent smallint not null default 0,
  add column reminded_at timestamptz(3),
  -- Since when the agent's answer is late; null again once there is one.
  add column slow_since timestamptz(3),
  add column prompted_at timestamptz(3),
  -- A sign of life without a message.
  add column visitor_typed_at timestamptz(3),
  -- Up to where a device of each side has the log.
  add column visitor_delivered_seq integer not null default 0,
  add column agent_delivered_seq integer not null default 0,
  -- When a text of those was sent that never come close to one another.
  add column last_spaced_at timestamptz(3),
  -- The transaction it began in tells the first placing from the later ones.
  add column begun_in xid8 default pg_current_xact_id();
update app.conversation set last_visitor_at = last_message_at where status <> 'CLOSED';

-- What the log needs of the settings with each message; kept in step by whoever changes them. Null: off.
alter table app.tenant
  add column slow_answer_ms bigint default 120000,
  add column visitor_silent_ms bigint,
  add column inactive_ms bigint default 86400000;

-- Conversations that are open now get their clocks.
insert into app.timer (tenant_id, id, kind, subject_id, due_at)
select tenant_id, gen_random_uuid(), 'conversation.life', id, now() + interval '10 seconds'
  from app.conversation where status <> 'CLOSED';

-- Whoever places or ends a conversation, by whatever path: the fact is stated, once a transaction, as it is at its end.
create function app.state_conversation() returns trigger
language plpgsql set search_path = app, pg_temp as $$
declare
  now_is conversation;
begin
  if tg_op = 'UPDATE' and (old.status, old.agent_id, old.skill_group_id)
       is not distinct from (new.status, new.agent_id, new.skill_group_id) then
    return null;
  end if;
  select * into now_is from conversation c where c.tenant_id = new.tenant_id and c.id = new.id;
  -- Only the last step of a transaction counts.
  if (now_is.status, now_is.agent_id, now_is.skill_group_id)
       is distinct from (new.status, new.agent_id, new.skill_group_id) then
    return null;
  end if;
  if now_is.status = 'CLOSED' then
    insert into outbox (tenant_id, id, kind, payload)
    values (new.tenant_id, gen_random_uuid(), 'conversation.closed', jsonb_build_object(
      'conversationId', new.id, 'reason', now_is.close_reason, 'agentId', now_is.agent_id, 'servedBy', now_is.served_by,
      'hasUnanswered', now_is.unanswered_since is not null));
  else
    insert into outbox (tenant_id, id, kind, payload)
    values (new.tenant_id, gen_random_uuid(), 'conversation.placed', jsonb_build_object(
      'conversationId', new.id, 'status', now_is.status, 'agentId', now_is.agent_id, 'skillGroupId', now_is.skill_group_id,
      'since', case now_is.status when 'QUEUED' then now_is.queued_at else now_is.accepted_at end,
      'isOpening', now_is.begun_in = pg_current_xact_id()));
  end if;
  return null;
end $$;
create constraint trigger conversation_stated after insert or update of status, agent_id, skill_group_id on app.conversation
  deferrable initially deferred for each row execute function app.state_conversation();

-- When somebody could last write to us, and the times when nobody could.
create table app_meta.pulse (
  is_only boolean primary key default true check (is_only),
  at timestamptz(3) not null
);
create table app_meta.outage (
  began_at timestamptz(3) primary key,
  ended_at timestamptz(3) not null
);
grant select, insert, update on app_meta.pulse to parley_definer;
grant select, insert, delete on app_meta.outage to parley_definer;

-- One beat of whoever takes messages. A silence of 30 s and more was an outage: what fell due in it gets its full length again.
create function app.pulse(moment timestamptz) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  last timestamptz;
begin
  insert into app_meta.pulse (at) values (moment) on conflict do nothing;
  select p.at into last from app_meta.pulse p for update;
  update app_meta.pulse set at = greatest(at, moment);
  if last > moment - interval '30 seconds' then return; end if;
  insert into app_meta.outage (began_at, ended_at) values (last, moment) on conflict do nothing;
  delete from app_meta.outage where ended_at < moment - interval '60 days';
  -- The timers of conversations look at the outages themselves.
  update timer set due_at = moment + (due_at - created_at)
   where due_at between last and moment and kind <> 'conversation.life' and payload -> 'graceMs' is null;
end $$;

-- Outages that ended after a moment, oldest first.
create function app.outages_since(moment timestamptz) returns table (began_at timestamptz, ended_at timestamptz)
language sql stable security definer set search_path = app, pg_temp as $$
  select o.began_at, o.ended_at from app_meta.outage o where o.ended_at > moment order by o.began_at
$$;

-- As before, but nothing fires while nobody can write to us: the next beat says what was missed.
create or replace function app.timer_claim(moment timestamptz, batch integer) returns bigint
language sql security definer set search_path = app, pg_temp as $$
  with due as (
    delete from timer t using (
      select d.tenant_id, d.id from timer d
       where d.due_at <= moment and coalesce((select p.at > moment - interval '30 seconds' from app_meta.pulse p), true)
       order by d.due_at limit batch for update skip locked
    ) d where t.tenant_id = d.tenant_id and t.id = d.id
    returning t.tenant_id, t.id, t.kind, t.subject_id, t.payload
  ), queued as (
    insert into outbox (tenant_id, id, kind, payload)
    select tenant_id, gen_random_uuid(), 'timer.' || kind, payload || jsonb_build_object('subjectId', subject_id) from due
    returning 1
  ) select count(*) from queued
$$;

insert into app_meta.allowed_definer (name) values ('pulse'), ('outages_since');
