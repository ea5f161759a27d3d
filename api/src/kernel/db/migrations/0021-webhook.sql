-- What happened, for other systems: kept for companies that have asked for it, in the transaction in which it happened.
create table app.event_feed (
  tenant_id uuid primary key references app.tenant,
  last_position bigint not null default 0
);

create table app.event (
  tenant_id uuid not null references app.event_feed,
  id uuid not null default gen_random_uuid(),
  -- Null until the dispatcher has put it in its place: who commits does not wait for one another.
  position bigint,
  type text not null,
  conversation_id uuid,
  seq integer,
  subject_id uuid not null,
  is_note boolean not null default false,
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, position)
);
create index event_new on app.event (tenant_id, created_at, conversation_id, seq) where position is null;
create index event_old on app.event (tenant_id, created_at);

create table app.webhook (
  tenant_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  name text not null,
  url text not null,
  types jsonb not null default '[]',
  has_notes boolean not null default false,
  has_survey_answers boolean not null default false,
  secret bytea not null,
  previous_secret bytea,
  previous_until timestamptz(3),
  is_paused boolean not null default false,
  -- Since when nothing arrived there; null: the last try went well.
  failing_since timestamptz(3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, agent_id) references app.agent
);

create table app.webhook_delivery (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  webhook_id uuid not null,
  event_id uuid not null,
  position bigint not null,
  -- What is delivered in order: a conversation, or the one thing the event is about.
  line uuid not null,
  status text not null default 'WAITING' check (status in ('WAITING', 'DELIVERED', 'DEAD')),
  attempts integer not null default 0,
  due_at timestamptz(3) not null default now(),
  -- Somebody is sending it; who died over it loses it at this moment.
  lent_until timestamptz(3),
  status_code integer,
  error text,
  took_ms integer,
  created_at timestamptz(3) not null default now(),
  ended_at timestamptz(3),
  primary key (tenant_id, id),
  foreign key (tenant_id, webhook_id) references app.webhook on delete cascade,
  foreign key (tenant_id, event_id) references app.event on delete cascade
);
create index webhook_delivery_line on app.webhook_delivery (tenant_id, webhook_id, line, position) where status = 'WAITING';
create index webhook_delivery_due on app.webhook_delivery (due_at) where status = 'WAITING';
create index webhook_delivery_list on app.webhook_delivery (tenant_id, webhook_id, position desc);
create index webhook_delivery_event on app.webhook_delivery (tenant_id, event_id);

-- The public name of what an entry of a log says; null: nothing that other systems are told.
create function app.event_type(kind text, content jsonb) returns text
language sql immutable set search_path = app, pg_temp as $$
  select case when kind <> 'EVENT' then 'message.created' else case content ->> 'type'
    when 'CREATED' then 'conversation.created'
    when 'CALLED_BACK' then 'conversation.created'
    when 'QUEUED' then 'conversation.queued'
    when 'ACCEPTED' then 'conversation.assigned'
    when 'TAKEN_OVER' then 'conversation.assigned'
    when 'TRANSFER_REQUESTED' then 'conversation.transfer.requested'
    when 'TRANSFERRED' then 'conversation.transfer.accepted'
    when 'TRANSFER_DECLINED' then 'conversation.transfer.declined'
    when 'TRANSFER_EXPIRED' then 'conversation.transfer.expired'
    when 'RELEASED' then 'conversation.released'
    when 'RETURNED' then 'conversation.released'
    when 'TAGGED' then 'conversation.tagged'
    when 'CLOSED' then 'conversation.closed'
    when 'RECALLED' then 'message.recalled'
    when 'SURVEY_INVITED' then 'survey.invited'
    when 'RATED' then 'survey.answered'
    when 'SURVEY_EXPIRED' then 'survey.expired'
  end end
$$;

-- The log of a conversation is the source of its events, so none can be forgotten where something is appended.
create function app.event_of_entries() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into event (tenant_id, type, conversation_id, seq, subject_id, is_note, created_at)
  select a.tenant_id, event_type(a.kind, a.content), a.conversation_id, a.seq,
         case event_type(a.kind, a.content) when 'message.recalled' then coalesce(a.quote_id, a.id) when 'message.created' then a.id
           else a.conversation_id end,
         a.kind = 'NOTE', a.created_at
    from added a join event_feed f on f.tenant_id = a.tenant_id
   where event_type(a.kind, a.content) is not null;
  return null;
end $$;
create trigger message_events after insert on app.message
  referencing new table as added for each statement execute function app.event_of_entries();

create function app.event_of_visitor() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into event (tenant_id, type, subject_id)
  select new.tenant_id, 'visitor.created', new.id from event_feed f where f.tenant_id = new.tenant_id;
  return null;
end $$;
create trigger visitor_events after insert on app.visitor for each row execute function app.event_of_visitor();

create function app.event_of_agent() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into event (tenant_id, type, subject_id)
  select new.tenant_id, t.type, new.id
    from event_feed f,
         unnest(case when tg_op = 'INSERT' then array['agent.created']
                     else array_remove(array[
                       case when old.is_enabled and not new.is_enabled then 'agent.disabled' end,
                       case when old.status <> new.status then 'agent.status.changed' end,
                       case when (old.nickname, old.email, old.role_id, old.capacity)
                              is distinct from (new.nickname, new.email, new.role_id, new.capacity) then 'agent.updated' end], null)
                end) as t(type)
   where f.tenant_id = new.tenant_id;
  return null;
end $$;
create trigger agent_inserted after insert on app.agent for each row execute function app.event_of_agent();
create trigger agent_updated after update on app.agent for each row
  when ((old.is_enabled, old.status, old.nickname, old.email, old.role_id, old.capacity)
    is distinct from (new.is_enabled, new.status, new.nickname, new.email, new.role_id, new.capacity))
  execute function app.event_of_agent();

-- Companies for which something happened that has no place in the feed yet.
create function app.event_tenants() returns table (tenant_id uuid)
language sql stable security definer set search_path = app, pg_temp as $$
  select distinct e.tenant_id from event e where e.position is null
$$;

create index webhook_delivery_lent on app.webhook_delivery (tenant_id, webhook_id) where lent_until is not null;

-- Takes deliveries that are due, of each line the first alone, and lends them out until the given moment. An address that
-- thinks for long never holds more than `share` of those under way, so that it cannot keep the others waiting.
create function app.webhook_claim(moment timestamptz, until timestamptz, batch integer, share integer)
returns table (tenant_id uuid, id uuid)
language sql security definer set search_path = app, pg_temp as $$
  with due as (
    select w.tenant_id, w.id, w.due_at,
           row_number() over (partition by w.tenant_id, w.webhook_id order by w.due_at, w.position)
             + (select count(*) from webhook_delivery l
                 where l.tenant_id = w.tenant_id and l.webhook_id = w.webhook_id and l.lent_until > moment) as place
      from webhook_delivery w
      join webhook h on h.tenant_id = w.tenant_id and h.id = w.webhook_id and not h.is_paused
     where w.status = 'WAITING' and w.due_at <= moment and coalesce(w.lent_until <= moment, true)
       and not exists (select from webhook_delivery e
                        where e.tenant_id = w.tenant_id and e.webhook_id = w.webhook_id and e.line = w.line
                          and e.status = 'WAITING' and e.position < w.position)
  ), free as (
    select w.tenant_id, w.id from webhook_delivery w join due using (tenant_id, id)
     where due.place <= share and w.status = 'WAITING' and w.due_at <= moment and coalesce(w.lent_until <= moment, true)
     order by due.due_at limit batch for update of w skip locked
  )
  update webhook_delivery d set lent_until = until, attempts = d.attempts + 1
    from free where d.tenant_id = free.tenant_id and d.id = free.id
  returning d.tenant_id, d.id
$$;

-- Events are kept for so long, and with them what was delivered of them.
create function app.event_purge(older timestamptz) returns bigint
language sql security definer set search_path = app, pg_temp as $$
  with gone as (delete from event where created_at < older returning 1) select count(*) from gone
$$;

insert into app_meta.allowed_definer (name) values
  ('event_of_entries'), ('event_of_visitor'), ('event_of_agent'), ('event_tenants'), ('webhook_claim'), ('event_purge');
