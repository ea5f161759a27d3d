-- What agents keep for their work: ready texts, drafts and marks, views, notices, mentions (FEATURES A-02 … A-05, A-27, K-26, N-09).

-- `owner_id` null: public. `search_text`: words, pinyin and initials in small letters.
create table app.canned_reply (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  owner_id uuid,
  category text[] not null default '{}',
  text text not null,
  shortcut text,
  position integer not null default 0,
  file_id uuid,
  skill_group_ids uuid[] not null default '{}',
  tag_ids uuid[] not null default '{}',
  is_inviting boolean not null default false,
  is_closing boolean not null default false,
  search_text text not null,
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references app.agent on delete cascade,
  foreign key (tenant_id, file_id) references app.file
);
create index canned_reply_owner on app.canned_reply (tenant_id, owner_id);

create table app.canned_reply_use (
  tenant_id uuid not null,
  reply_id uuid not null,
  agent_id uuid not null,
  uses integer not null,
  primary key (tenant_id, reply_id, agent_id),
  foreign key (tenant_id, reply_id) references app.canned_reply on delete cascade,
  foreign key (tenant_id, agent_id) references app.agent on delete cascade
);

create table app.conversation_mark (
  tenant_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  agent_id uuid not null,
  draft text,
  is_pinned boolean not null default false,
  is_unread boolean not null default false,
  remind_at timestamptz(3),
  primary key (tenant_id, id),
  unique (tenant_id, agent_id, conversation_id),
  foreign key (tenant_id, conversation_id) references app.conversation,
  foreign key (tenant_id, agent_id) references app.agent on delete cascade
) with (fillfactor = 70);

create table app.inbox_view (
  tenant_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  name text not null,
  filter jsonb not null,
  skill_group_id uuid,
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, agent_id) references app.agent on delete cascade,
  foreign key (tenant_id, skill_group_id) references app.skill_group on delete cascade
);
create index inbox_view_agent on app.inbox_view (tenant_id, agent_id);

create table app.announcement (
  tenant_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  subject text not null,
  text text not null,
  file_ids uuid[] not null default '{}',
  created_at timestamptz(3) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, agent_id) references app.agent
);

create table app.notice (
  tenant_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  kind text not null,
  "values" jsonb not null default '{}',
  conversation_id uuid,
  visitor_id uuid,
  ticket_id uuid,
  announcement_id uuid,
  read_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, agent_id) references app.agent on delete cascade,
  foreign key (tenant_id, conversation_id) references app.conversation,
  foreign key (tenant_id, visitor_id) references app.visitor,
  foreign key (tenant_id, announcement_id) references app.announcement
);
create index notice_unread on app.notice (tenant_id, agent_id, (read_at is null) desc, id desc);
create index notice_recent on app.notice (tenant_id, agent_id, created_at);
create index notice_announcement on app.notice (tenant_id, announcement_id) where announcement_id is not null;

-- Colleagues named in notes: they may read the conversation.
create table app.conversation_mention (
  tenant_id uuid not null,
  conversation_id uuid not null,
  agent_id uuid not null,
  message_id uuid not null,
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, conversation_id, agent_id, message_id),
  foreign key (tenant_id, conversation_id) references app.conversation,
  foreign key (tenant_id, agent_id) references app.agent on delete cascade
);
