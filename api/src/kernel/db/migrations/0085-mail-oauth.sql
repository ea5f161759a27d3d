-- A mailbox may be opened by OAuth 2.0 instead of a password: then `sealed` holds the secrets of the registered application, and
-- what opens it for the next hour is kept beside it (FEATURES N-06).
alter table app.mail_account add column oauth_token_url text;
alter table app.mail_account add column oauth_client_id text;
alter table app.mail_account add column oauth_scope text;
alter table app.mail_account add constraint mail_account_oauth check ((oauth_token_url is null) = (oauth_client_id is null));

create table app.mail_access_token (
  tenant_id uuid not null references app.mail_account on delete cascade,
  id uuid not null,
  sealed bytea not null,
  expires_at timestamptz(3) not null,
  primary key (tenant_id, id)
);
