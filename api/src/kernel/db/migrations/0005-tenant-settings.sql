-- What a tenant chose (only what differs from a new tenant's; the catalogue is modules/tenant/settings), its plan, and what
-- an operator added to the plan or took from it (FEATURES 4.14).
alter table app.tenant
  add column settings jsonb not null default '{}',
  add column plan text not null default 'FLAGSHIP' check (plan in ('STANDARD', 'ENTERPRISE', 'FLAGSHIP'));

create table app.tenant_entitlement (
  tenant_id uuid not null references app.tenant,
  entitlement text not null,
  is_granted boolean not null,
  ends_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  primary key (tenant_id, entitlement)
);
