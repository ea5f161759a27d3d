-- What members answer to a ticket is mailed like what they write in a conversation (FEATURES T-04, N-06).
alter table app.mail alter column conversation_id drop not null;
alter table app.mail add column ticket_id uuid;
alter table app.mail add constraint mail_ticket foreign key (tenant_id, ticket_id) references app.ticket on delete cascade;
alter table app.mail add constraint mail_about check (num_nonnulls(conversation_id, ticket_id) = 1);
create unique index mail_ticket_once on app.mail (tenant_id, ticket_id, kind, to_seq) where status <> 'DROPPED' and ticket_id is not null;

-- Addresses at which there is nobody: nothing is mailed there until whoever holds one shows that it works.
create table app.mail_bounce (
  tenant_id uuid not null references app.tenant,
  address text not null,
  reason text not null,
  bounced_at timestamptz(3) not null,
  primary key (tenant_id, address)
);

-- Writes a line for each conversation and each ticket whose visitor has left members' words unread for long enough, and asks for it
-- to be sent. At most one in `after_ms` for each of them, the newest words of a day, nothing from before it was switched on.
-- To an address that nobody vouched for goes, once a week, the question whether it is his; never more than three a day.
create or replace function app.mail_sweep(moment timestamptz) returns bigint
language sql security definer set search_path = app, pg_temp as $$
  with told as (
    select c.tenant_id, c.visitor_id, c.channel_id, c.id as conversation_id, null::uuid as ticket_id, u.to_seq
      from mail_account a
      join conversation c on c.tenant_id = a.tenant_id and c.visitor_unread > 0
       and (c.status = 'ACTIVE' or (c.status = 'CLOSED' and c.closed_at > moment - interval '1 day'))
     cross join lateral (
       select max(m.seq) as to_seq, min(m.created_at) as oldest from message m
        where m.tenant_id = c.tenant_id and m.conversation_id = c.id
          and m.seq > greatest(c.visitor_read_seq, (select coalesce(max(s.to_seq), 0) from mail s
                where s.tenant_id = c.tenant_id and s.conversation_id = c.id and s.kind = 'ANSWER' and s.status <> 'DROPPED'))
          and m.sender_kind = 'AGENT' and m.kind not in ('EVENT', 'NOTE') and m.recalled_at is null
          and m.created_at > greatest(a.on_since, moment - interval '1 day')
     ) u
     where a.is_on and u.oldest <= moment - make_interval(secs => a.after_ms / 1000.0)
       and not exists (select from mail s where s.tenant_id = c.tenant_id and s.conversation_id = c.id and s.status <> 'DROPPED'
              and s.kind = 'ANSWER' and s.created_at > moment - make_interval(secs => a.after_ms / 1000.0))
    union all
    select t.tenant_id, t.visitor_id, t.channel_id, null, t.id, u.to_seq
      from mail_account a
      join ticket t on t.tenant_id = a.tenant_id and t.visitor_unread > 0 and t.updated_at > moment - interval '1 day'
     cross join lateral (
       select max(o.seq) as to_seq, min(o.created_at) as oldest
         from (select c.seq, c.created_at from ticket_comment c
                where c.tenant_id = t.tenant_id and c.ticket_id = t.id and c.author_kind = 'AGENT' and not c.is_internal
                order by c.seq desc limit t.visitor_unread) o
        where o.seq > (select coalesce(max(s.to_seq), 0) from mail s
                where s.tenant_id = t.tenant_id and s.ticket_id = t.id and s.kind = 'ANSWER' and s.status <> 'DROPPED')
          and o.created_at > greatest(a.on_since, moment - interval '1 day')
     ) u
     where a.is_on and u.oldest <= moment - make_interval(secs => a.after_ms / 1000.0)
       and not exists (select from mail s where s.tenant_id = t.tenant_id and s.ticket_id = t.id and s.status <> 'DROPPED'
              and s.kind = 'ANSWER' and s.created_at > moment - make_interval(secs => a.after_ms / 1000.0))
  ), reachable as (
    select t.*, lower(v.email) as email, 'email' = any(v.verified_fields) as is_confirmed
      from told t
      join channel h on h.tenant_id = t.tenant_id and h.id = t.channel_id and h.kind in ('WEB', 'APP')
      join visitor v on v.tenant_id = t.tenant_id and v.id = t.visitor_id
       and v.email is not null and coalesce(v.last_seen_at < moment - interval '1 minute', true)
     where not exists (select from mail_bounce b where b.tenant_id = t.tenant_id and b.address = lower(v.email))
       and not exists (select from blacklist_entry b where b.tenant_id = t.tenant_id and b.visitor_id = t.visitor_id
              and coalesce(b.ends_at > moment, true))
  ), wanted as (
    select * from reachable t where t.is_confirmed
    union all
    (select distinct on (t.tenant_id, t.email) t.* from reachable t where not t.is_confirmed
      and not exists (select from mail s where s.tenant_id = t.tenant_id and s.kind = 'CONFIRM'
             and s.address = t.email and s.visitor_id = t.visitor_id and s.created_at > moment - interval '7 days')
      and (select count(*) from mail s where s.tenant_id = t.tenant_id and s.kind = 'CONFIRM'
             and s.address = t.email and s.created_at > moment - interval '1 day') < 3
      order by t.tenant_id, t.email, t.conversation_id, t.ticket_id)
  ), written as (
    insert into mail (tenant_id, kind, visitor_id, conversation_id, ticket_id, address, to_seq, created_at, expires_at)
    select w.tenant_id, case when w.is_confirmed then 'ANSWER' else 'CONFIRM' end, w.visitor_id, w.conversation_id, w.ticket_id,
           w.email, w.to_seq, moment, moment + case when w.is_confirmed then interval '30 days' else interval '3 days' end
      from wanted w on conflict do nothing returning tenant_id, id
  ), asked as (
    insert into outbox (tenant_id, id, kind, payload)
    select tenant_id, gen_random_uuid(), 'mail.send', jsonb_build_object('mailId', id) from written returning 1
  )
  select count(*) from asked
$$;

-- Somebody enters it as a visitor's: that is a new address, whatever came back from it for another.
create function app.forget_bounce() returns trigger language plpgsql set search_path = app, pg_temp as $$
begin
  delete from mail_bounce where tenant_id = new.tenant_id and address = lower(new.email);
  return null;
end $$;
create trigger visitor_email_entered after update of email on app.visitor for each row
  when (new.email is not null and lower(new.email) is distinct from lower(old.email)) execute function app.forget_bounce();
