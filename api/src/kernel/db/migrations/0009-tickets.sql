-- Messages left to be answered later (FEATURES area T, 4.11).
-- Numbers tickets, and the changes of all of them, so that a feed can go on behind a place.
create table app.ticket_counter (
  tenant_id uuid primary key references app.tenant,
  last_number integer not null default 0,
  last_change integer not null default 0
);

create table app.ticket (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  number integer not null,
  version integer not null default 1,
  status text not null check (status in ('OPEN', 'PENDING', 'SOLVED')),
  subject text,
  category text,
  content text not null,
  attachments jsonb not null default '[]',
  visitor_id uuid not null,
  channel_id uuid not null,
  conversation_id uuid,
  from_seq integer,
  to_seq integer,
  assignee_id uuid,
  skill_group_id uuid,
  contact_name text,
  contact_phone text,
  contact_email text,
  created_by uuid not null,
  key uuid not null,
  payload_hash text not null,
  last_seq integer not null default 0,
  visitor_unread integer not null default 0,
  agent_unread integer not null default 1,
  -- The place of the newest change, and of the newest one that the visitor may know of.
  change_seq integer not null,
  visible_seq integer not null,
  -- Who had it before the last change of hands; null while it was nobody's.
  left_id uuid,
  first_answered_at timestamptz(3),
  solved_at timestamptz(3),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  -- For ever: the same act twice is one ticket.
  unique (tenant_id, created_by, key),
  foreign key (tenant_id, visitor_id) references app.visitor,
  foreign key (tenant_id, channel_id) references app.channel,
  foreign key (tenant_id, conversation_id) references app.conversation,
  foreign key (tenant_id, assignee_id) references app.agent,
  foreign key (tenant_id, skill_group_id) references app.skill_group on delete set null (skill_group_id)
);
create index ticket_change on app.ticket (tenant_id, change_seq);
create index ticket_visible on app.ticket (tenant_id, visitor_id, visible_seq);
create index ticket_updated on app.ticket (tenant_id, updated_at desc, id desc);
create index ticket_created on app.ticket (tenant_id, created_at desc, id desc);
create index ticket_assignee on app.ticket (tenant_id, assignee_id, status);
create index ticket_conversation on app.ticket (tenant_id, conversation_id) where conversation_id is not null;

create table app.ticket_comment (
  tenant_id uuid not null,
  ticket_id uuid not null,
  seq integer not null check (seq > 0),
  id uuid not null,
  key uuid not null,
  payload_hash text not null,
  author_kind text not null check (author_kind in ('VISITOR', 'AGENT')),
  author_id uuid not null,
  text text not null,
  attachments jsonb not null default '[]',
  is_internal boolean not null default false,
  created_at timestamptz(3) not null,
  primary key (tenant_id, ticket_id, seq),
  unique (tenant_id, id),
  unique (tenant_id, author_id, key),
  foreign key (tenant_id, ticket_id) references app.ticket
);

-- The work of a member who is disabled goes to others; whoever disables him, the fact is stated with it.
create function app.state_agent_disabled() returns trigger language plpgsql set search_path = app, pg_temp as $$
begin
  insert into outbox (tenant_id, id, kind, payload)
  values (new.tenant_id, gen_random_uuid(), 'agent.disabled', jsonb_build_object('agentId', new.id));
  return null;
end $$;
create trigger agent_disabled after update of is_enabled on app.agent
  for each row when (old.is_enabled and not new.is_enabled) execute function app.state_agent_disabled();
