-- The tables of Parley. Every table leads its keys with tenant_id, so that a row can only ever refer to a row of its own
-- tenant; `settle.sql` puts row level security on all of them after each migration.

create table app.tenant (
  tenant_id uuid primary key,
  company_name text not null,
  logo_file_id uuid,
  show_agent_nickname boolean not null default false,
  time_zone text not null default 'Asia/Shanghai',
  locale text not null default 'zh-CN',
  welcome text,
  is_demo boolean not null default false,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);

-- Apart from the tenant, so that taking the next number never waits for somebody who edits the company's name.
create table app.tenant_counter (
  tenant_id uuid primary key references app.tenant,
  last_conversation_number integer not null default 0
);

create table app.role (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  name text not null,
  permissions text[] not null,
  built_in text check (built_in in ('ADMIN', 'AGENT')),
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, name)
);

create table app.agent (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  email text not null,
  nickname text not null,
  avatar_file_id uuid,
  password_hash text not null,
  role_id uuid not null,
  status text not null default 'OFFLINE' check (status in ('ONLINE', 'BUSY', 'AWAY', 'INVISIBLE', 'OFFLINE')),
  capacity integer not null default 10 check (capacity between 0 and 100),
  active_count integer not null default 0 check (active_count >= 0),
  is_enabled boolean not null default true,
  last_assigned_at timestamptz(3),
  last_seen_at timestamptz(3),
  -- What he was when all his clients fell silent; he is it again when one speaks.
  lost_status text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, email),
  foreign key (tenant_id, role_id) references app.role
);
create index agent_email on app.agent (email);

create table app.agent_session (
  tenant_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  token_hash text not null,
  previous_hash text,
  rotated_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null,
  user_agent text,
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, agent_id) references app.agent on delete cascade
);
create index agent_session_token on app.agent_session (token_hash);
create index agent_session_previous on app.agent_session (previous_hash) where previous_hash is not null;
create index agent_session_agent on app.agent_session (tenant_id, agent_id);

create table app.skill_group (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  name text not null,
  is_default boolean not null default false,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
create unique index skill_group_default on app.skill_group (tenant_id) where is_default;

create table app.skill_group_member (
  tenant_id uuid not null,
  skill_group_id uuid not null,
  agent_id uuid not null,
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, skill_group_id, agent_id),
  foreign key (tenant_id, skill_group_id) references app.skill_group on delete cascade,
  foreign key (tenant_id, agent_id) references app.agent on delete cascade
);
create index skill_group_member_agent on app.skill_group_member (tenant_id, agent_id);

create table app.channel (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  name text not null,
  kind text not null,
  key text not null,
  skill_group_id uuid,
  allowed_sites text[] not null default '{}',
  theme_color text not null default '#0B7A75',
  welcome text,
  is_enabled boolean not null default true,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, skill_group_id) references app.skill_group
);
create index channel_key on app.channel (key);

create table app.visitor (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  name text,
  is_verified boolean not null default false,
  locale text,
  user_agent text,
  last_seen_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (tenant_id, id)
);

create table app.conversation (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  number integer not null,
  version integer not null default 1,
  status text not null check (status in ('QUEUED', 'ACTIVE', 'CLOSED')),
  served_by text not null check (served_by in ('NOBODY', 'ROBOT', 'AGENT')),
  visitor_id uuid not null,
  channel_id uuid not null,
  agent_id uuid,
  skill_group_id uuid not null,
  last_seq integer not null default 0,
  last_message_seq integer not null default 0,
  visitor_unread integer not null default 0,
  agent_unread integer not null default 0,
  visitor_read_seq integer not null default 0,
  agent_read_seq integer not null default 0,
  unanswered_since timestamptz(3),
  assignment_reason jsonb,
  source_url text,
  queued_at timestamptz(3),
  waiting_since timestamptz(3),
  accepted_at timestamptz(3),
  closed_at timestamptz(3),
  close_reason text,
  last_message_at timestamptz(3) not null default now(),
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, number),
  check ((status = 'QUEUED') = (status <> 'CLOSED' and served_by = 'NOBODY')),
  check (status <> 'ACTIVE' or served_by <> 'AGENT' or agent_id is not null),
  check (status <> 'QUEUED' or agent_id is null),
  foreign key (tenant_id, visitor_id) references app.visitor,
  foreign key (tenant_id, channel_id) references app.channel,
  foreign key (tenant_id, agent_id) references app.agent,
  foreign key (tenant_id, skill_group_id) references app.skill_group
) with (fillfactor = 80);
-- A visitor has at most one open conversation on a channel, whatever number of tabs write at once (FEATURES K-02).
create unique index conversation_open on app.conversation (tenant_id, channel_id, visitor_id) where status <> 'CLOSED';
create index conversation_agent on app.conversation (tenant_id, agent_id) where status = 'ACTIVE';
create index conversation_queue on app.conversation (tenant_id, skill_group_id, waiting_since, number) where status = 'QUEUED';
create index conversation_closed on app.conversation (tenant_id, closed_at desc, id) where status = 'CLOSED';
create index conversation_visitor on app.conversation (tenant_id, visitor_id, created_at);

create table app.service_leg (
  tenant_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  agent_id uuid,
  skill_group_id uuid not null,
  joined_by text not null,
  left_by text,
  started_at timestamptz(3) not null,
  ended_at timestamptz(3),
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references app.conversation,
  foreign key (tenant_id, agent_id) references app.agent
);
create unique index service_leg_open on app.service_leg (tenant_id, conversation_id) where ended_at is null;
create index service_leg_agent on app.service_leg (tenant_id, agent_id, ended_at desc);

create table app.message (
  tenant_id uuid not null,
  conversation_id uuid not null,
  seq integer not null check (seq > 0),
  id uuid not null,
  client_message_id uuid,
  sender_kind text not null check (sender_kind in ('VISITOR', 'AGENT', 'ROBOT', 'SYSTEM')),
  sender_id uuid,
  kind text not null,
  content jsonb not null,
  payload_hash text,
  quote_id uuid,
  recalled_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (tenant_id, conversation_id, seq),
  unique (tenant_id, id),
  foreign key (tenant_id, conversation_id) references app.conversation
);
-- For ever: a repeat, a year later too, finds the first result (FEATURES K-18).
create unique index message_key on app.message (tenant_id, sender_id, client_message_id) where client_message_id is not null;

create table app.file (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  name text not null,
  mime_type text not null,
  size integer not null,
  owner_kind text not null check (owner_kind in ('AGENT', 'VISITOR')),
  owner_id uuid not null,
  state text not null default 'STARTED' check (state in ('STARTED', 'READY', 'REFUSED')),
  kind text check (kind in ('IMAGE', 'VOICE', 'VIDEO', 'FILE')),
  width integer,
  height integer,
  duration_ms integer,
  conversation_id uuid,
  referenced_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, id)
);

-- The change feed of one owner (an agent, or the queue of a skill group): its own sequence, and per conversation the place
-- of its newest change. What changed is read from the conversation itself.
create table app.inbox_stream (
  tenant_id uuid not null references app.tenant,
  owner_id uuid not null,
  last_seq bigint not null,
  primary key (tenant_id, owner_id)
) with (fillfactor = 50);

create table app.inbox_change (
  tenant_id uuid not null,
  owner_id uuid not null,
  conversation_id uuid not null,
  seq bigint not null,
  primary key (tenant_id, owner_id, conversation_id),
  foreign key (tenant_id, conversation_id) references app.conversation
) with (fillfactor = 70);
create index inbox_change_seq on app.inbox_change (tenant_id, owner_id, seq);

create table app.outbox (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  kind text not null,
  payload jsonb not null,
  attempts integer not null default 0,
  last_error text,
  enqueued_at timestamptz(3),
  done_at timestamptz(3),
  failed_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, id)
);
create index outbox_open on app.outbox (enqueued_at nulls first, created_at) where done_at is null and failed_at is null;
create index outbox_done on app.outbox (done_at) where done_at is not null;

create table app.processed_job (
  tenant_id uuid not null references app.tenant,
  job_id uuid not null,
  processed_at timestamptz(3) not null default now(),
  primary key (tenant_id, job_id)
);

create table app.timer (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  kind text not null,
  subject_id uuid not null,
  due_at timestamptz(3) not null,
  payload jsonb not null default '{}',
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, kind, subject_id)
);
create index timer_due on app.timer (due_at);
