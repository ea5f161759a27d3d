-- What stands between a visitor and the desk: the blacklist, consent, and the form before the chat (FEATURES M-19, W-30, W-38).
create table app.blacklist_entry (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  visitor_id uuid,
  address cidr,
  -- Null: on all channels.
  channel_id uuid,
  reason text not null,
  agent_id uuid,
  ends_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (tenant_id, id),
  check ((visitor_id is null) <> (address is null)),
  foreign key (tenant_id, visitor_id) references app.visitor,
  foreign key (tenant_id, channel_id) references app.channel on delete cascade,
  foreign key (tenant_id, agent_id) references app.agent
);
create index blacklist_entry_visitor on app.blacklist_entry (tenant_id, visitor_id) where visitor_id is not null;
create index blacklist_entry_address on app.blacklist_entry (tenant_id) where address is not null;

-- To which text a visitor agreed, when, and in which language.
create table app.consent (
  tenant_id uuid not null,
  id uuid not null,
  visitor_id uuid not null,
  channel_id uuid not null,
  version text not null,
  locale text not null,
  given_at timestamptz(3) not null,
  withdrawn_at timestamptz(3),
  primary key (tenant_id, id),
  foreign key (tenant_id, visitor_id) references app.visitor,
  foreign key (tenant_id, channel_id) references app.channel on delete cascade
);
create unique index consent_standing on app.consent (tenant_id, visitor_id, channel_id, version) where withdrawn_at is null;

-- Pages a visitor opened, the last fifty.
create table app.page_visit (
  tenant_id uuid not null,
  id uuid not null,
  visitor_id uuid not null,
  channel_id uuid not null,
  url text not null,
  title text,
  referrer text,
  created_at timestamptz(3) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, visitor_id) references app.visitor,
  foreign key (tenant_id, channel_id) references app.channel on delete cascade
);
create index page_visit_visitor on app.page_visit (tenant_id, visitor_id, id desc);

alter table app.visitor
  add column last_address inet,
  -- When the form before the chat was answered, by channel.
  add column answered_forms jsonb not null default '{}',
  -- What the next conversation is to carry.
  add column conversation_attributes jsonb not null default '{}';
alter table app.conversation add column attributes jsonb not null default '{}';
