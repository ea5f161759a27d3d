-- Who serves a conversation, and how it waits and moves (FEATURES 4.3 to 4.7).

-- Members: how much they carry (weights of what they serve and of offers held), since when they are what they are, what they can.
alter table app.agent
  add column load real not null default 0 check (load >= 0),
  add column status_since timestamptz(3) not null default now(),
  -- Since when all clients are silent, while the minute before he counts as offline runs.
  add column silent_since timestamptz(3),
  add column offer_misses smallint not null default 0,
  add column skills jsonb not null default '[]',
  add column languages text[] not null default '{}';
update app.agent set load = active_count;

-- Every change of a member's status, with who or what caused it.
create table app.agent_status_change (
  tenant_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  status text not null,
  cause text not null,
  by_agent_id uuid,
  at timestamptz(3) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, agent_id) references app.agent on delete cascade
);
create index agent_status_change_agent on app.agent_status_change (tenant_id, agent_id, at);
insert into app.agent_status_change (tenant_id, id, agent_id, status, cause, at)
select tenant_id, gen_random_uuid(), id, status, 'UPGRADE', now() from app.agent where status <> 'OFFLINE';

alter table app.skill_group
  add column strategy text not null default 'LEAST_LOADED'
    check (strategy in ('LEAST_LOADED', 'ROUND_ROBIN', 'PRIORITY', 'MANUAL')),
  add column is_offered boolean not null default false,
  add column overflow_limit integer check (overflow_limit between 1 and 10000),
  add column overflow_group_id uuid,
  add column overflow_wait_ms integer,
  add column greeting text,
  add column off_hours_text text,
  add column requirements jsonb not null default '[]',
  add column relax_ms integer,
  add column language_match text not null default 'IGNORED' check (language_match in ('IGNORED', 'WISH', 'MUST')),
  add check ((overflow_limit is null) = (overflow_group_id is null)),
  add check (overflow_group_id is not null or overflow_wait_ms is null),
  add check (overflow_group_id <> id),
  add foreign key (tenant_id, overflow_group_id) references app.skill_group;
alter table app.skill_group_member add column priority smallint not null default 100 check (priority between 1 and 1000);

-- Which group serves a kind of channel on and off duty; a channel's own rule stands in its row.
create table app.routing_rule (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  channel_kind text not null,
  on_duty_group_id uuid,
  off_duty_group_id uuid,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, channel_kind),
  foreign key (tenant_id, on_duty_group_id) references app.skill_group,
  foreign key (tenant_id, off_duty_group_id) references app.skill_group
);
alter table app.channel
  add column off_duty_group_id uuid,
  -- Whether its own rule holds although it names no group: then the kind's does not.
  add column has_rule boolean not null default false,
  add foreign key (tenant_id, off_duty_group_id) references app.skill_group;

alter table app.visitor add column vip_level smallint check (vip_level between 1 and 3);

alter table app.conversation
  add column vip_level smallint check (vip_level between 1 and 3),
  add column priority text not null default 'NORMAL' check (priority in ('HIGH', 'NORMAL', 'LOW')),
  -- VIP level first, then priority; within one class whoever waits longest (FEATURES 4.5).
  add column queue_class smallint not null generated always as (
    coalesce(vip_level, 4) * 3 + case priority when 'HIGH' then 0 when 'NORMAL' then 1 else 2 end) stored,
  add column weight real not null default 1 check (weight between 0.5 and 5),
  add column addressed_agent_id uuid,
  add column named_group_id uuid,
  add column asked_skills text[] not null default '{}',
  add column joined_by text,
  add column is_call_back boolean not null default false,
  add column is_transferred boolean not null default false,
  -- The open offer (its place is held in the agent's load), and who was asked already in this stay.
  add column offer_id uuid,
  add column offer_agent_id uuid,
  add column offer_expires_at timestamptz(3),
  add column offered_before jsonb not null default '{}',
  -- The open transfer request.
  add column request_id uuid,
  add column request_agent_id uuid,
  add column request_remark text,
  add column request_expires_at timestamptz(3),
  add check ((offer_id is null) = (offer_agent_id is null)),
  add check (offer_id is null or status = 'QUEUED'),
  add check ((request_id is null) = (request_agent_id is null)),
  add check (request_id is null or status = 'ACTIVE'),
  add check (addressed_agent_id is null or status = 'QUEUED'),
  add foreign key (tenant_id, addressed_agent_id) references app.agent,
  add foreign key (tenant_id, named_group_id) references app.skill_group,
  add foreign key (tenant_id, offer_agent_id) references app.agent,
  add foreign key (tenant_id, request_agent_id) references app.agent;
drop index app.conversation_queue;
create index conversation_queue on app.conversation (tenant_id, skill_group_id, queue_class, waiting_since, number)
  where status = 'QUEUED';
create index conversation_offer on app.conversation (tenant_id, offer_agent_id) where offer_agent_id is not null;
create index conversation_request on app.conversation (tenant_id, request_agent_id) where request_agent_id is not null;

-- What figures need of a stay (FEATURES section 5): its entries are those with from_seq < seq <= to_seq.
alter table app.service_leg
  add column reason jsonb,
  add column from_seq integer not null default 0,
  add column to_seq integer,
  add column first_response_ms integer,
  add column visitor_messages integer,
  add column agent_messages integer,
  add column robot_messages integer,
  add column automatic_messages integer;
create index service_leg_conversation on app.service_leg (tenant_id, conversation_id, started_at);

-- One row per answer of an agent to what the visitor wrote before.
create table app.response (
  tenant_id uuid not null,
  conversation_id uuid not null,
  seq integer not null,
  leg_id uuid not null,
  agent_id uuid not null,
  skill_group_id uuid not null,
  took_ms integer not null check (took_ms >= 0),
  at timestamptz(3) not null,
  primary key (tenant_id, conversation_id, seq),
  foreign key (tenant_id, leg_id) references app.service_leg
);
create index response_at on app.response (tenant_id, at);

-- One row per stay in a queue.
create table app.queue_stay (
  tenant_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  skill_group_id uuid not null,
  entered_at timestamptz(3) not null,
  left_at timestamptz(3),
  outcome text check (outcome in ('SERVED', 'MOVED', 'ABANDONED', 'TIMED_OUT', 'CLOSED')),
  reason jsonb,
  primary key (tenant_id, id),
  check ((left_at is null) = (outcome is null)),
  foreign key (tenant_id, conversation_id) references app.conversation
);
create unique index queue_stay_open on app.queue_stay (tenant_id, conversation_id) where left_at is null;
create index queue_stay_left on app.queue_stay (tenant_id, skill_group_id, left_at);
insert into app.queue_stay (tenant_id, id, conversation_id, skill_group_id, entered_at)
select tenant_id, gen_random_uuid(), id, skill_group_id, coalesce(queued_at, created_at) from app.conversation where status = 'QUEUED';
