-- The question for satisfaction about a solved ticket, and its answer (FEATURES T-11, 4.10); one for each ticket.
create table app.ticket_survey (
  tenant_id uuid not null,
  ticket_id uuid not null,
  id uuid not null,
  levels jsonb not null,
  asks_solved boolean not null,
  valid_ms double precision not null,
  score smallint check (score between 1 and 5),
  tags text[] not null default '{}',
  remark text,
  is_solved boolean,
  answered_at timestamptz(3),
  invited_at timestamptz(3) not null,
  primary key (tenant_id, ticket_id),
  unique (tenant_id, id),
  check ((score is null) = (answered_at is null)),
  foreign key (tenant_id, ticket_id) references app.ticket
);
