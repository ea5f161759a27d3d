-- Keys with which other systems act for a member. The secret itself is never stored.
create table app.api_token (
  tenant_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  name text not null,
  secret_hash text not null,
  scopes jsonb not null,
  networks jsonb not null default '[]',
  expires_at timestamptz(3) not null,
  last_used_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, agent_id) references app.agent
);
