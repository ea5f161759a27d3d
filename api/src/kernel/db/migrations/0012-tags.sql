-- How agents classify conversations and visitors (FEATURES A-09, A-11, A-12, M-15, M-16).

-- A tree; the path holds the names from the first level down, so that a tag reads, sorts and is unique without its parents.
create table app.conversation_tag (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  parent_id uuid,
  path text[] not null check (cardinality(path) between 1 and 10),
  color text,
  is_enabled boolean not null default true,
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, path),
  foreign key (tenant_id, parent_id) references app.conversation_tag
);
create index conversation_tag_parent on app.conversation_tag (tenant_id, parent_id);

create table app.conversation_tag_use (
  tenant_id uuid not null,
  conversation_id uuid not null,
  tag_id uuid not null,
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, conversation_id, tag_id),
  foreign key (tenant_id, conversation_id) references app.conversation,
  foreign key (tenant_id, tag_id) references app.conversation_tag
);
create index conversation_tag_use_tag on app.conversation_tag_use (tenant_id, tag_id);

alter table app.conversation add column remark text;

-- Each change of tags or remark, with the names of that time.
create table app.conversation_tagging (
  tenant_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  agent_id uuid,
  tags text[] not null,
  remark text,
  created_at timestamptz(3) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references app.conversation,
  foreign key (tenant_id, agent_id) references app.agent
);
create index conversation_tagging_conversation on app.conversation_tagging (tenant_id, conversation_id, id);

create table app.visitor_tag (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  name text not null,
  color text,
  vip_level integer check (vip_level between 1 and 3),
  is_enabled boolean not null default true,
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, name)
);

create table app.visitor_tag_use (
  tenant_id uuid not null,
  visitor_id uuid not null,
  tag_id uuid not null,
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, visitor_id, tag_id),
  foreign key (tenant_id, visitor_id) references app.visitor,
  foreign key (tenant_id, tag_id) references app.visitor_tag on delete cascade
);
create index visitor_tag_use_tag on app.visitor_tag_use (tenant_id, tag_id);

-- `verified_fields`: what the tenant's systems vouched for; typed data never change it (FEATURES 4.15).
alter table app.visitor
  add column if not exists phone text,
  add column if not exists email text,
  add column if not exists company text,
  add column if not exists description text,
  add column if not exists attributes jsonb not null default '{}',
  add column if not exists verified_fields text[] not null default '{}',
  add column if not exists region text,
  add column if not exists referrer text;

-- Who changed what of a profile.
create table app.visitor_change (
  tenant_id uuid not null,
  id uuid not null,
  visitor_id uuid not null,
  agent_id uuid,
  field text not null,
  old_value text,
  new_value text,
  created_at timestamptz(3) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, visitor_id) references app.visitor,
  foreign key (tenant_id, agent_id) references app.agent
);
create index visitor_change_visitor on app.visitor_change (tenant_id, visitor_id, id desc);

create table app.custom_field (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  object text not null check (object in ('VISITOR', 'CONVERSATION', 'TICKET')),
  key text not null,
  label text not null,
  kind text not null check (kind in ('LINE', 'TEXT', 'NUMBER', 'DATE', 'YES_NO', 'CHOICE', 'MULTIPLE_CHOICE', 'CASCADE', 'LINK')),
  options text[] not null default '{}',
  position integer not null default 0,
  is_required boolean not null default false,
  is_shown boolean not null default true,
  is_enabled boolean not null default false,
  is_api_writable boolean not null default false,
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, object, key)
);

-- `object_id` names a visitor, a conversation or a ticket, as the field says.
create table app.custom_value (
  tenant_id uuid not null,
  object_id uuid not null,
  field_id uuid not null,
  value text[] not null,
  updated_at timestamptz(3) not null default now(),
  primary key (tenant_id, object_id, field_id),
  foreign key (tenant_id, field_id) references app.custom_field on delete cascade
);
create index custom_value_field on app.custom_value (tenant_id, field_id);
