-- When an agent wants to come back to a ticket (FEATURES A-27).
create table app.ticket_mark (
  tenant_id uuid not null,
  id uuid not null,
  ticket_id uuid not null,
  agent_id uuid not null,
  remind_at timestamptz(3),
  -- Since when it stands on top of his list: he was reminded and has not opened it since.
  reminded_at timestamptz(3),
  primary key (tenant_id, id),
  unique (tenant_id, agent_id, ticket_id),
  foreign key (tenant_id, ticket_id) references app.ticket,
  foreign key (tenant_id, agent_id) references app.agent
);
create index ticket_mark_reminded on app.ticket_mark (tenant_id, agent_id, reminded_at desc) where reminded_at is not null;

-- A duplicate points at the ticket that goes on (FEATURES T-11).
alter table app.ticket add column merged_into_id uuid,
  add foreign key (tenant_id, merged_into_id) references app.ticket;
create index ticket_merged_into on app.ticket (tenant_id, merged_into_id) where merged_into_id is not null;
