-- Side panels (FEATURES A-15, P-14): pages of the company's systems beside the chat. The secrets sign what a page is told, encrypted.
create table app.side_panel (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  name text not null,
  url text not null,
  -- What the page may do on the desk.
  permissions text[] not null default '{}',
  position integer not null,
  secret bytea not null,
  -- Signs as well for a day after a change.
  previous_secret bytea,
  previous_until timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (tenant_id, id)
);
