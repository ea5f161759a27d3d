-- Translation (FEATURES K-27). The service is the company's own: `sealed` holds its key, encrypted.
create table app.translation_service (
  tenant_id uuid primary key references app.tenant,
  provider text not null,
  url text,
  sealed bytea,
  updated_at timestamptz(3) not null
);

-- What a message says in another language, so that nobody pays twice. Made of what is shown: hidden numbers are dots in it.
create table app.message_translation (
  tenant_id uuid not null,
  message_id uuid not null,
  language text not null,
  -- Of the text that was translated, so that a change of what is hidden makes a new one.
  source_hash text not null,
  text text not null,
  source_language text,
  created_at timestamptz(3) not null,
  primary key (tenant_id, message_id, language),
  foreign key (tenant_id, message_id) references app.message (tenant_id, id) on delete cascade
);
