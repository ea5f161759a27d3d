-- Where colleagues talk among themselves (FEATURES A-16). Nothing here is a conversation, so no figure can count it.

-- `direct_key`: the two members of a direct room, so that two people have one; null for groups.
create table app.room (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  direct_key text,
  name text,
  creator_id uuid not null,
  last_seq integer not null default 0,
  -- Counts every change that members are shown in their list.
  revision integer not null default 0,
  created_at timestamptz(3) not null default now(),
  last_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, direct_key),
  foreign key (tenant_id, creator_id) references app.agent on delete cascade
);

create table app.room_member (
  tenant_id uuid not null,
  room_id uuid not null,
  agent_id uuid not null,
  read_seq integer not null default 0,
  primary key (tenant_id, room_id, agent_id),
  foreign key (tenant_id, room_id) references app.room on delete cascade,
  foreign key (tenant_id, agent_id) references app.agent on delete cascade
);
create index room_member_agent on app.room_member (tenant_id, agent_id);

-- `sender_id` null: an event. `seq` is 1…N in each room, without gaps: given under the row lock of the room.
create table app.room_message (
  tenant_id uuid not null,
  room_id uuid not null,
  seq integer not null,
  id uuid not null,
  client_message_id uuid,
  sender_id uuid,
  kind text not null,
  content jsonb not null,
  payload_hash text,
  quote_id uuid,
  recalled_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, room_id, seq),
  unique (tenant_id, id),
  unique (tenant_id, sender_id, client_message_id),
  foreign key (tenant_id, room_id) references app.room on delete cascade,
  foreign key (tenant_id, sender_id) references app.agent on delete cascade
);
