-- Refresh tokens are derived from session and generation, so that any worn-out one is recognised and not only the last.
alter table app.agent_session
  add column generation integer not null default 1,
  drop column token_hash,
  drop column previous_hash;

drop function app.session_by_token(text);
delete from app_meta.allowed_definer where name = 'session_by_token';
