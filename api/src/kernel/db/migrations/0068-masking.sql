-- Who saw a number that is shown as dots (FEATURES K-28). Nobody on the desk can change it; it outlives what was seen.
create table app.masked_reading (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  agent_id uuid not null,
  -- Whether a program of his saw it.
  is_by_token boolean not null default false,
  kind text not null,
  subject_id uuid not null,
  conversation_id uuid,
  ticket_id uuid,
  read_at timestamptz(3) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, agent_id) references app.agent on delete cascade
);
