-- Functions that look across tenants. Each is owned by the role that may bypass row level security, takes the narrowest
-- question it can, and is listed in app_meta.allowed_definer; whatever is not listed there stops the server at boot.

-- Which channel a public key names, before any tenant is known.
create function app.channel_by_key(wanted text) returns table (tenant_id uuid, id uuid)
language sql stable security definer set search_path = app, pg_temp as $$
  select c.tenant_id, c.id from channel c where c.key = wanted limit 1
$$;

-- The accounts that may log in with an address; one address may stand in several tenants, the password decides.
create function app.logins_by_email(wanted text) returns table (tenant_id uuid, id uuid, password_hash text)
language sql stable security definer set search_path = app, pg_temp as $$
  select a.tenant_id, a.id, a.password_hash from agent a where a.email = wanted and a.is_enabled order by a.created_at limit 5
$$;

-- The session a refresh token belongs to, by its present or its previous hash.
create function app.session_by_token(wanted text) returns table (tenant_id uuid, id uuid)
language sql stable security definer set search_path = app, pg_temp as $$
  select s.tenant_id, s.id from agent_session s where s.token_hash = wanted or s.previous_hash = wanted limit 1
$$;

-- Whether a tenant besides the demo exists: registration closes with the first one.
create function app.has_tenant() returns boolean
language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select from tenant where not is_demo)
$$;

create function app.has_demo() returns boolean
language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select from tenant where is_demo)
$$;

-- Agents who count as logged in although no client of theirs gave a sign of life since the given moment.
create function app.agents_lost(silent_since timestamptz) returns table (tenant_id uuid, id uuid)
language sql stable security definer set search_path = app, pg_temp as $$
  select a.tenant_id, a.id from agent a
   where a.status <> 'OFFLINE' and coalesce(a.last_seen_at, '-infinity') < silent_since limit 500
$$;

-- Skill groups in whose queue somebody waits: the safety net of the pull (nobody waits for a lost wake-up).
create function app.queues_waiting() returns table (tenant_id uuid, skill_group_id uuid)
language sql stable security definer set search_path = app, pg_temp as $$
  select distinct c.tenant_id, c.skill_group_id from conversation c where c.status = 'QUEUED'
$$;

-- Hands out what was never handed over, and what was handed over long ago without being done: relay and reconciler in one.
create function app.outbox_claim(batch integer, again_after interval)
returns table (tenant_id uuid, id uuid, kind text, payload jsonb)
language sql security definer set search_path = app, pg_temp as $$
  update outbox o set enqueued_at = now(), attempts = o.attempts + 1
    from (select p.tenant_id, p.id from outbox p
           where p.done_at is null and p.failed_at is null and (p.enqueued_at is null or p.enqueued_at < now() - again_after)
           order by p.enqueued_at nulls first, p.created_at limit batch for update skip locked) open
   where o.tenant_id = open.tenant_id and o.id = open.id
  returning o.tenant_id, o.id, o.kind, o.payload
$$;

create function app.outbox_purge(older interval) returns bigint
language sql security definer set search_path = app, pg_temp as $$
  with gone as (delete from outbox where done_at < now() - older returning tenant_id, id),
       forgotten as (delete from processed_job p using gone g where p.tenant_id = g.tenant_id and p.job_id = g.id)
  select count(*) from gone
$$;

-- How many outbox rows wait to be handed over, and for how long the oldest has.
create function app.outbox_lag() returns table (waiting bigint, oldest_ms bigint)
language sql stable security definer set search_path = app, pg_temp as $$
  select count(*), coalesce(extract(epoch from now() - min(created_at)) * 1000, 0)::bigint
    from outbox where done_at is null and failed_at is null and enqueued_at is null
$$;

-- A due timer turns into a job in one statement, so it fires once whatever number of workers sweep.
create function app.timer_claim(moment timestamptz, batch integer) returns bigint
language sql security definer set search_path = app, pg_temp as $$
  with due as (
    delete from timer t using (
      select d.tenant_id, d.id from timer d where d.due_at <= moment order by d.due_at limit batch for update skip locked
    ) d where t.tenant_id = d.tenant_id and t.id = d.id
    returning t.tenant_id, t.id, t.kind, t.subject_id, t.payload
  ), queued as (
    insert into outbox (tenant_id, id, kind, payload)
    select tenant_id, gen_random_uuid(), 'timer.' || kind, payload || jsonb_build_object('subjectId', subject_id) from due
    returning 1
  ) select count(*) from queued
$$;

-- Marks conversations as changed for the owners of the lists they stand in. Owners are locked in one order.
create function app.inbox_touch(tenants uuid[], owners uuid[], conversations uuid[]) returns void
language sql set search_path = app, pg_temp as $$
  with touched as (
    select distinct t.tenant_id, t.owner_id, t.conversation_id
      from unnest(tenants, owners, conversations) as t(tenant_id, owner_id, conversation_id) where t.owner_id is not null
  ), stream as (
    insert into inbox_stream as s (tenant_id, owner_id, last_seq)
    select tenant_id, owner_id, count(*) from touched group by tenant_id, owner_id order by tenant_id, owner_id
    on conflict (tenant_id, owner_id) do update set last_seq = s.last_seq + excluded.last_seq
    returning s.tenant_id, s.owner_id, s.last_seq
  )
  insert into inbox_change (tenant_id, owner_id, conversation_id, seq)
  select t.tenant_id, t.owner_id, t.conversation_id,
         s.last_seq + 1 - row_number() over (partition by t.tenant_id, t.owner_id order by t.conversation_id)
    from touched t join stream s using (tenant_id, owner_id)
  on conflict (tenant_id, owner_id, conversation_id) do update set seq = excluded.seq
$$;

-- Appends entries to the logs of their conversations, many conversations and tenants at once: the group commit.
-- Each row names tenant and conversation and is matched by both; the row lock of the conversation makes the order of commit
-- the order of seq. Answers one row per entry, in any order:
--   STORED    now stored at seq
--   REPEATED  the same key and payload were stored before: the first result
--   REUSED    the same key was stored before with another payload
--   CLOSED | NOT_SERVING | NOT_FOUND   refused, nothing written
create function app.log_append(entries jsonb)
returns table (place integer, outcome text, message_id uuid, conversation_id uuid, seq integer, owner_id uuid)
language plpgsql security definer set search_path = app, pg_temp as $$
#variable_conflict use_column
begin
  perform from conversation c
    join (select distinct e.tenant_id, e.conversation_id
            from jsonb_to_recordset(entries) as e(tenant_id uuid, conversation_id uuid)) e
      on c.tenant_id = e.tenant_id and c.id = e.conversation_id
   order by c.tenant_id, c.id for update of c;

  return query
  with entry as (
    select * from jsonb_to_recordset(entries) as e(
      place integer, tenant_id uuid, conversation_id uuid, id uuid, client_message_id uuid, sender_kind text, sender_id uuid,
      kind text, content jsonb, payload_hash text, quote_id uuid, created_at timestamptz)
  ), judged as (
    select e.*, m.id as known_id, m.conversation_id as known_conversation, m.seq as known_seq, c.last_seq,
           case c.status when 'QUEUED' then c.skill_group_id when 'ACTIVE' then c.agent_id end as owner_id,
           case
             when m.id is not null and m.payload_hash = e.payload_hash then 'REPEATED'
             when m.id is not null then 'REUSED'
             when c.id is null or (e.sender_kind = 'VISITOR' and c.visitor_id is distinct from e.sender_id) then 'NOT_FOUND'
             when c.status = 'CLOSED' and e.sender_kind <> 'SYSTEM' and e.kind <> 'NOTE' then 'CLOSED'
             when e.sender_kind = 'AGENT' and e.kind <> 'NOTE' and c.agent_id is distinct from e.sender_id then 'NOT_SERVING'
             else 'STORED'
           end as outcome
      from entry e
      left join conversation c on c.tenant_id = e.tenant_id and c.id = e.conversation_id
      left join message m on m.tenant_id = e.tenant_id and m.sender_id = e.sender_id and m.client_message_id = e.client_message_id
  ), placed as (
    select j.*, (j.last_seq + row_number() over (partition by j.tenant_id, j.conversation_id order by j.place))::integer as seq
      from judged j where j.outcome = 'STORED'
  ), stored as (
    insert into message (tenant_id, conversation_id, seq, id, client_message_id, sender_kind, sender_id, kind, content,
                         payload_hash, quote_id, created_at)
    select p.tenant_id, p.conversation_id, p.seq, p.id, p.client_message_id, p.sender_kind, p.sender_id, p.kind, p.content,
           p.payload_hash, p.quote_id, p.created_at
      from placed p
  ), counted as (
    update conversation c
       set last_seq = n.last_seq,
           last_message_seq = coalesce(n.last_message_seq, c.last_message_seq),
           last_message_at = coalesce(n.last_message_at, c.last_message_at),
           agent_unread = c.agent_unread + n.from_visitor,
           visitor_unread = c.visitor_unread + n.to_visitor,
           unanswered_since = case when n.last_spoke = 'VISITOR' then coalesce(c.unanswered_since, n.first_from_visitor)
                                   when n.last_spoke = 'AGENT' then null else c.unanswered_since end
      from (select p.tenant_id, p.conversation_id, max(p.seq) as last_seq,
                   max(p.seq) filter (where p.kind not in ('EVENT', 'NOTE')) as last_message_seq,
                   max(p.created_at) filter (where p.kind not in ('EVENT', 'NOTE')) as last_message_at,
                   count(*) filter (where p.sender_kind = 'VISITOR' and p.kind <> 'EVENT') as from_visitor,
                   count(*) filter (where p.sender_kind <> 'VISITOR' and p.kind not in ('EVENT', 'NOTE')) as to_visitor,
                   min(p.created_at) filter (where p.sender_kind = 'VISITOR') as first_from_visitor,
                   (array_agg(p.sender_kind order by p.seq desc)
                     filter (where p.sender_kind in ('VISITOR', 'AGENT') and p.kind not in ('EVENT', 'NOTE')))[1] as last_spoke
              from placed p group by p.tenant_id, p.conversation_id) n
     where c.tenant_id = n.tenant_id and c.id = n.conversation_id
  ), touched as (
    select app.inbox_touch(array_agg(p.tenant_id), array_agg(p.owner_id), array_agg(p.conversation_id)) from placed p
     where p.owner_id is not null having count(*) > 0
  )
  select j.place, j.outcome, coalesce(j.known_id, j.id), coalesce(j.known_conversation, j.conversation_id),
         coalesce(j.known_seq, p.seq), j.owner_id
    from judged j left join placed p on p.place = j.place left join touched t on true;
end $$;

insert into app_meta.allowed_definer (name) values
  ('channel_by_key'), ('logins_by_email'), ('session_by_token'), ('has_tenant'), ('has_demo'), ('agents_lost'),
  ('queues_waiting'), ('outbox_claim'), ('outbox_purge'), ('outbox_lag'), ('timer_claim'), ('log_append');
