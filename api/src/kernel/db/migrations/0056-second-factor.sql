-- The second step of a login (FEATURES M-09), and what members keep about themselves (A-25).

create table app.second_factor (
  tenant_id uuid not null,
  agent_id uuid not null,
  -- Sealed for this place; nobody reads it from the table.
  secret bytea not null,
  -- Null while its owner has not shown yet that his app has it.
  confirmed_at timestamptz(3),
  -- The newest time step whose code was taken: no code is taken twice.
  last_step bigint not null default 0,
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, agent_id),
  foreign key (tenant_id, agent_id) references app.agent on delete cascade
);

create table app.recovery_code (
  tenant_id uuid not null,
  agent_id uuid not null,
  code_hash text not null,
  used_at timestamptz(3),
  primary key (tenant_id, agent_id, code_hash),
  foreign key (tenant_id, agent_id) references app.second_factor on delete cascade
);

alter table app.agent
  add column real_name text,
  add column staff_number text,
  add column phone text,
  -- Language, look and sending key, which follow him from device to device.
  add column preferences jsonb not null default '{}';
