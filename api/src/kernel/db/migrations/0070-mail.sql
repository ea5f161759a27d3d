-- E-mail to visitors who have left (FEATURES N-06): the company's mailbox, a line for each mail sent, and what came back.

-- One mailbox a company. `sealed` holds its password, encrypted; `base_url`: where links in mails lead.
create table app.mail_account (
  tenant_id uuid not null primary key references app.tenant,
  is_on boolean not null default false,
  on_since timestamptz(3),
  after_ms integer not null default 900000 check (after_ms between 60000 and 86400000),
  address text not null,
  sender_name text,
  smtp_host text not null,
  smtp_port integer not null,
  smtp_security text not null check (smtp_security in ('TLS', 'STARTTLS', 'NONE')),
  imap_host text not null,
  imap_port integer not null,
  imap_security text not null check (imap_security in ('TLS', 'STARTTLS', 'NONE')),
  username text not null,
  sealed bytea not null,
  base_url text not null,
  last_error text,
  failing_since timestamptz(3),
  last_sent_at timestamptz(3),
  last_fetched_at timestamptz(3),
  uid_validity text,
  last_uid bigint not null default 0
);

create table app.mail (
  tenant_id uuid not null references app.tenant,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('ANSWER', 'CONFIRM')),
  visitor_id uuid not null,
  conversation_id uuid not null,
  address text not null,
  -- Up to where the conversation is told.
  to_seq integer not null,
  status text not null default 'WAITING' check (status in ('WAITING', 'SENT', 'FAILED', 'DROPPED')),
  reason text,
  created_at timestamptz(3) not null,
  sent_at timestamptz(3),
  -- Until when an answer or a click is taken.
  expires_at timestamptz(3) not null,
  confirmed_at timestamptz(3),
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references app.conversation on delete cascade
);
-- However many sweep, a conversation is told of the same messages once.
create unique index mail_once on app.mail (tenant_id, conversation_id, kind, to_seq) where status <> 'DROPPED';
create index mail_list on app.mail (tenant_id, created_at desc, id);
create index mail_address on app.mail (tenant_id, address, created_at);
create index mail_old on app.mail (created_at);

-- What was found in the mailbox, so that nothing is taken twice.
create table app.mail_received (
  tenant_id uuid not null references app.tenant,
  key text not null,
  outcome text not null,
  mail_id uuid,
  received_at timestamptz(3) not null,
  primary key (tenant_id, key)
);
create index mail_received_old on app.mail_received (received_at);

-- Writes a line for each conversation whose visitor has left agents' messages unread for long enough, and asks for it to be
-- sent. At most one in `after_ms` for a conversation, the newest messages of a day, nothing from before it was switched on.
-- To an address that nobody vouched for goes, once a week, the question whether it is his; never more than three a day.
create function app.mail_sweep(moment timestamptz) returns bigint
language sql security definer set search_path = app, pg_temp as $$
  with told as (
    select c.tenant_id, c.id, c.visitor_id, lower(v.email) as email, 'email' = any(v.verified_fields) as is_confirmed, u.to_seq
      from mail_account a
      join conversation c on c.tenant_id = a.tenant_id and c.visitor_unread > 0
       and (c.status = 'ACTIVE' or (c.status = 'CLOSED' and c.closed_at > moment - interval '1 day'))
      join channel h on h.tenant_id = c.tenant_id and h.id = c.channel_id and h.kind in ('WEB', 'APP')
      join visitor v on v.tenant_id = c.tenant_id and v.id = c.visitor_id
       and v.email is not null and coalesce(v.last_seen_at < moment - interval '1 minute', true)
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
       and not exists (select from blacklist_entry b where b.tenant_id = c.tenant_id and b.visitor_id = c.visitor_id
              and coalesce(b.ends_at > moment, true))
  ), wanted as (
    select * from told t where t.is_confirmed
    union all
    (select distinct on (t.tenant_id, t.email) t.* from told t where not t.is_confirmed
      and not exists (select from mail s where s.tenant_id = t.tenant_id and s.kind = 'CONFIRM'
             and s.address = t.email and s.visitor_id = t.visitor_id and s.created_at > moment - interval '7 days')
      and (select count(*) from mail s where s.tenant_id = t.tenant_id and s.kind = 'CONFIRM'
             and s.address = t.email and s.created_at > moment - interval '1 day') < 3
      order by t.tenant_id, t.email, t.id)
  ), written as (
    insert into mail (tenant_id, kind, visitor_id, conversation_id, address, to_seq, created_at, expires_at)
    select w.tenant_id, case when w.is_confirmed then 'ANSWER' else 'CONFIRM' end, w.visitor_id, w.id, w.email, w.to_seq,
           moment, moment + case when w.is_confirmed then interval '30 days' else interval '3 days' end
      from wanted w on conflict do nothing returning tenant_id, id
  ), asked as (
    insert into outbox (tenant_id, id, kind, payload)
    select tenant_id, gen_random_uuid(), 'mail.send', jsonb_build_object('mailId', id) from written returning 1
  )
  select count(*) from asked
$$;

-- Lines are kept for so long as an answer to them may come.
create function app.mail_purge(older timestamptz) returns bigint
language sql security definer set search_path = app, pg_temp as $$
  with found as (delete from mail_received where received_at < older),
       gone as (delete from mail where created_at < older returning 1)
  select count(*) from gone
$$;

insert into app_meta.allowed_definer (name) values ('mail_sweep'), ('mail_purge');
