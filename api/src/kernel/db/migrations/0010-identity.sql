-- Who a visitor is (FEATURES 4.15, P-12). `verified_fields`: what the tenant's systems vouched for; typed data never change it.
alter table app.visitor
  add column if not exists phone text,
  add column if not exists email text,
  add column if not exists company text,
  add column if not exists description text,
  add column if not exists attributes jsonb not null default '{}',
  add column if not exists verified_fields text[] not null default '{}',
  -- The tenant's own id of a person: one visitor for it, on all channels.
  add column external_id text,
  add column signed_vip_level integer check (signed_vip_level between 1 and 3),
  -- Whom an anonymous visitor turned out to be; set once.
  add column attached_to uuid;
create unique index visitor_external on app.visitor (tenant_id, external_id) where external_id is not null;

-- What tokens are checked against: a sealed secret (HS256), or a public key (EdDSA). The two newest of a channel count.
create table app.identity_key (
  tenant_id uuid not null,
  id uuid not null,
  channel_id uuid not null,
  sealed bytea,
  public_key text,
  hint text not null,
  created_at timestamptz(3) not null,
  primary key (tenant_id, id),
  check ((sealed is null) <> (public_key is null)),
  foreign key (tenant_id, channel_id) references app.channel on delete cascade
);
create index identity_key_channel on app.identity_key (tenant_id, channel_id, created_at desc);

-- A token with a name of its own counts on the device that showed it first, and nowhere else.
create table app.identity_nonce (
  tenant_id uuid not null references app.tenant,
  channel_id uuid not null,
  nonce_hash text not null,
  device_ids uuid[] not null,
  expires_at timestamptz(3) not null,
  primary key (tenant_id, channel_id, nonce_hash)
);
create index identity_nonce_expires on app.identity_nonce (tenant_id, expires_at);

-- Devices on which a visitor signed out: their tokens count no more.
create table app.ended_device (
  tenant_id uuid not null references app.tenant,
  device_id uuid not null,
  ended_at timestamptz(3) not null,
  primary key (tenant_id, device_id)
);
create index ended_device_time on app.ended_device (tenant_id, ended_at);
