-- The question for satisfaction and its answer, one per conversation (FEATURES 4.10).
create table app.survey (
  tenant_id uuid not null,
  conversation_id uuid not null,
  id uuid not null,
  -- Null: the visitor rated by himself, without an invitation.
  invited_at timestamptz(3),
  invited_by text check (invited_by in ('AGENT', 'SYSTEM')),
  inviter_id uuid,
  -- Whether it is asked in text, to be answered by a digit.
  is_typed boolean not null default false,
  invitation_seq integer,
  levels jsonb not null,
  asks_solved boolean not null,
  valid_ms double precision not null,
  expired_at timestamptz(3),
  score smallint check (score between 1 and 5),
  tags text[] not null default '{}',
  remark text,
  is_solved boolean,
  answered_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, conversation_id),
  unique (tenant_id, id),
  check ((invited_at is null) = (invited_by is null)),
  check ((score is null) = (answered_at is null)),
  check (invited_at is not null or answered_at is not null),
  foreign key (tenant_id, conversation_id) references app.conversation,
  foreign key (tenant_id, inviter_id) references app.agent
);
create index survey_answered on app.survey (tenant_id, answered_at desc, id) where answered_at is not null;
