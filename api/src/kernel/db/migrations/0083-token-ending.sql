-- Tokens from before are watched as well: admins are told 14, 7 and 1 days before one ends (FEATURES P-03).
insert into app.timer (tenant_id, id, kind, subject_id, due_at)
select t.tenant_id, gen_random_uuid(), 'token.ending', t.id, greatest(t.expires_at - interval '14 days', now())
  from app.api_token t where t.expires_at > now()
on conflict do nothing;
