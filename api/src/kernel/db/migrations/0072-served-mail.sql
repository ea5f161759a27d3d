-- Who left the queue is told by mail as well, where the company has a mailbox and vouches for his address (FEATURES Q-33).

alter table app.mail drop constraint mail_kind_check;
alter table app.mail add constraint mail_kind_check check (kind in ('ANSWER', 'CONFIRM', 'SERVED'));

create or replace function app.push_of_serving() returns trigger
language plpgsql set search_path = app, pg_temp as $$
declare
  mail_id uuid;
begin
  if new.status = 'ACTIVE' and new.served_by = 'AGENT' then
    perform push_to_visitor(new.tenant_id, new.visitor_id, new.channel_id, 'SERVED', gen_random_uuid(), new.id,
                            new.last_seq + 1, now());
    insert into mail (tenant_id, kind, visitor_id, conversation_id, address, to_seq, created_at, expires_at)
    select new.tenant_id, 'SERVED', new.visitor_id, new.id, lower(v.email), new.last_seq + 1, now(), now() + interval '30 days'
      from mail_account a
      join visitor v on v.tenant_id = a.tenant_id and v.id = new.visitor_id
       and v.email is not null and 'email' = any(v.verified_fields)
     where a.tenant_id = new.tenant_id and a.is_on
    on conflict do nothing returning id into mail_id;
    if mail_id is not null then
      insert into outbox (tenant_id, id, kind, payload)
      values (new.tenant_id, gen_random_uuid(), 'mail.send', jsonb_build_object('mailId', mail_id));
    end if;
  end if;
  new.notice_wanted_at := null;
  return new;
end $$;
