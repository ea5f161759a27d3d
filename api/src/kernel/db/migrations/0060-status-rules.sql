-- Rules about the status of members: leaving ONLINE by leave, and being put away without input (FEATURES Q-29).

alter table app.agent
  -- When a desk last reported a key or a pointer of his.
  add column last_input_at timestamptz(3),
  -- The system made him AWAY because there was no input; his return makes him ONLINE again.
  add column was_put_away boolean not null default false;

create table app.status_request (
  tenant_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  status text not null check (status in ('BUSY', 'AWAY', 'INVISIBLE', 'OFFLINE')),
  reason text not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'VOID')),
  note text,
  decided_by_id uuid,
  decided_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, agent_id) references app.agent on delete cascade,
  foreign key (tenant_id, decided_by_id) references app.agent on delete cascade,
  check ((state = 'OPEN') = (decided_at is null))
);
-- One at a time.
create unique index status_request_open on app.status_request (tenant_id, agent_id) where state = 'OPEN';
