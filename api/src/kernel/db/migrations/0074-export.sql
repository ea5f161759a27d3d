-- Exports (FEATURES M-29): lists written to files in the background. The line stays after its files are gone.
create table app.export (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  agent_id uuid not null,
  kind text not null,
  format text not null,
  -- What the list is narrowed to, as its query takes it.
  filter jsonb not null,
  locale text not null,
  -- Whether its maker saw the things of everybody: then so must whoever fetches it.
  reaches_all boolean not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'READY', 'FAILED', 'EXPIRED')),
  rows integer not null default 0,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3),
  primary key (tenant_id, id),
  foreign key (tenant_id, agent_id) references app.agent
);
create index export_newest on app.export (tenant_id, created_at desc, id desc);

create table app.export_file (
  tenant_id uuid not null,
  id uuid not null,
  export_id uuid not null,
  part integer not null,
  -- Null once it was removed.
  file_id uuid,
  rows integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, export_id, part),
  foreign key (tenant_id, export_id) references app.export
);

create table app.export_fetch (
  tenant_id uuid not null,
  id uuid not null,
  export_file_id uuid not null,
  agent_id uuid not null,
  fetched_at timestamptz(3) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, export_file_id) references app.export_file,
  foreign key (tenant_id, agent_id) references app.agent
);
create index export_fetch_of_file on app.export_fetch (tenant_id, export_file_id);
