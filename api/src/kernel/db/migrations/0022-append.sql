-- What an append costs (PERFORMANCE): each batch reads what it needs once, by key, and writes what follows from it in one statement.

-- Words by which messages and notes are found (FEATURES A-23), kept beside the log so that reading it stays cheap. Each begins
-- with the end of its tenant's id, so that one company's words are not looked for among those of all.
create table app.message_words (
  tenant_id uuid not null,
  message_id uuid not null,
  words tsvector not null,
  primary key (tenant_id, message_id),
  foreign key (tenant_id, message_id) references app.message (tenant_id, id) on delete cascade
);

-- As `wordsOf` does it for new ones: words as they stand between others, and pairs of neighbours where no space divides words.
insert into app.message_words (tenant_id, message_id, words)
select m.tenant_id, m.id, array_to_tsvector(array_agg(distinct right(m.tenant_id::text, 12) || w.word))
  from app.message m
  cross join lateral (select lower(left(m.content ->> 'text', 5000)) as small) t
  cross join lateral (
    select left(found[1], 64) as word from regexp_matches(t.small, '[^\x01-\x2f\x3a-\x40\x5b-\x60\x7b-\xbf\u2000-\u303f\u3040-\u30ff\u3400-\u9fff\uff00-\uff20]+', 'g') found
    union all
    select substring(t.small from place for 2) from generate_series(1, length(t.small)) place
     where substring(t.small from place for 2) ~ '^[\u3040-\u30ff\u3400-\u9fff]{1,2}$'
    union all
    select substring(t.small from place for 1) from generate_series(1, length(t.small)) place
     where substring(t.small from place for 2) ~ '^[\u3040-\u30ff\u3400-\u9fff]([^\u3040-\u30ff\u3400-\u9fff]|$)'
  ) w
 where m.kind in ('TEXT', 'NOTE')
 group by m.tenant_id, m.id;

create index message_words_found on app.message_words using gin (words) with (gin_pending_list_limit = 1024);

-- Row level security would keep the index from being used, so this looks past it: the tenant is the one of the connection, and
-- `reader` limits it to what this member served, serves, may pick or was named in (null: all). `sought` are the words, `wanted`
-- the text in which they stand. Answers ids alone; what is shown is read again as the reader.
drop function app.search_messages(text, uuid, uuid[], integer);
create function app.search_messages(wanted text, sought tsquery, reader uuid, reader_groups uuid[], most integer)
returns table (message_id uuid, conversation_id uuid)
language sql stable security definer set search_path = app, pg_temp as $$
  select m.id, m.conversation_id from message_words w
    join message m on m.tenant_id = w.tenant_id and m.id = w.message_id
    join conversation c on c.tenant_id = m.tenant_id and c.id = m.conversation_id
   where w.tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
     and w.words @@ sought and m.recalled_at is null
     and position(lower(wanted) in lower(m.content ->> 'text')) > 0
     and (reader is null
       or (c.status = 'ACTIVE' and reader in (c.agent_id, c.request_agent_id))
       or (c.status = 'QUEUED' and (reader in (c.addressed_agent_id, c.offer_agent_id) or c.skill_group_id = any(reader_groups)))
       or (c.status = 'CLOSED' and exists (select from service_leg l
             where l.tenant_id = c.tenant_id and l.conversation_id = c.id and l.agent_id = reader))
       or exists (select from conversation_mention n
             where n.tenant_id = c.tenant_id and n.conversation_id = c.id and n.agent_id = reader))
   order by m.id desc limit least(most, 1000)
$$;
drop index app.message_grams;
drop function app.grams(uuid, text);

-- Answers are noted where they are appended: only there is it known since when the visitor had waited.
drop trigger message_responses on app.message;
drop function app.note_responses();

drop function app.log_append(jsonb);
create function app.log_append(entries jsonb)
returns table (place integer, outcome text, message_id uuid, conversation_id uuid, seq integer, owner_ids uuid[])
language plpgsql security definer set search_path = app, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  locked conversation[];
begin
  select array_agg(l.c) into locked
    from (select c from conversation c
            join (select distinct e.tenant_id, e.conversation_id
                    from jsonb_to_recordset(entries) as e(tenant_id uuid, conversation_id uuid)) e
              on c.tenant_id = e.tenant_id and c.id = e.conversation_id
           order by c.tenant_id, c.id for update of c) as l(c);

  -- A statement of its own: it sees the repeats that were committed while the locks were waited for.
  return query
  with judged as (
    select e.*, m.id as known_id, m.conversation_id as known_conversation, m.seq as known_seq,
           c.status, c.served_by, c.last_seq, c.unanswered_since,
           -- In whose lists it stands: also of whoever is asked to take it.
           array_remove(case c.status when 'QUEUED' then array[c.skill_group_id, c.addressed_agent_id, c.offer_agent_id]
                                      when 'ACTIVE' then array[c.agent_id, c.request_agent_id] end, null) as owners,
           -- What people wrote; a greeting in an agent's name has no key of a client.
           case when e.kind in ('EVENT', 'NOTE') then null
                when e.sender_kind = 'VISITOR' then 'VISITOR'
                when e.sender_kind = 'AGENT' and e.client_message_id is not null then 'AGENT' end as voice,
           case
             when m.id is not null and m.payload_hash = e.payload_hash then 'REPEATED'
             when m.id is not null then 'REUSED'
             when c.id is null or (e.sender_kind = 'VISITOR' and c.visitor_id is distinct from e.sender_id) then 'NOT_FOUND'
             when c.status = 'CLOSED' and e.sender_kind <> 'SYSTEM' and e.kind <> 'NOTE' then 'CLOSED'
             when e.sender_kind = 'AGENT' and e.kind <> 'NOTE' and c.agent_id is distinct from e.sender_id then 'NOT_SERVING'
             else 'STORED'
           end as outcome
      from jsonb_to_recordset(entries) as e(
             place integer, tenant_id uuid, conversation_id uuid, id uuid, client_message_id uuid, sender_kind text, sender_id uuid,
             kind text, content jsonb, words text[], payload_hash text, quote_id uuid, created_at timestamptz)
      left join unnest(locked) as c on c.tenant_id = e.tenant_id and c.id = e.conversation_id
      left join lateral (
        select k.id, k.conversation_id, k.seq, k.payload_hash from message k
         where k.tenant_id = e.tenant_id and k.sender_id = e.sender_id and k.client_message_id = e.client_message_id limit 1) m on true
  ), placed as (
    -- A turn is what is said until an agent answers.
    select j.*, (j.last_seq + row_number() over line)::integer as seq,
           count(*) filter (where j.voice = 'AGENT')
             over (line rows between unbounded preceding and 1 preceding) as turn
      from judged j where j.outcome = 'STORED'
    window line as (partition by j.tenant_id, j.conversation_id order by j.place)
  ), spoken as (
    select p.*, coalesce(case when p.turn = 0 then p.unanswered_since end,
                         min(p.created_at) filter (where p.voice = 'VISITOR')
                           over (partition by p.tenant_id, p.conversation_id, p.turn)) as asked_at
      from placed p
  ), stored as (
    insert into message (tenant_id, conversation_id, seq, id, client_message_id, sender_kind, sender_id, kind, content,
                         payload_hash, quote_id, created_at)
    select p.tenant_id, p.conversation_id, p.seq, p.id, p.client_message_id, p.sender_kind, p.sender_id, p.kind, p.content,
           p.payload_hash, p.quote_id, p.created_at
      from placed p
  ), indexed as (
    insert into message_words (tenant_id, message_id, words)
    select p.tenant_id, p.id, array_to_tsvector(p.words) from placed p where p.words is not null
  ), summed as (
    select s.tenant_id, s.conversation_id, max(s.seq) as last_seq,
           max(s.seq) filter (where s.kind not in ('EVENT', 'NOTE')) as last_message_seq,
           max(s.created_at) filter (where s.kind not in ('EVENT', 'NOTE')) as last_message_at,
           count(*) filter (where s.sender_kind = 'VISITOR' and s.kind <> 'EVENT') as from_visitor,
           count(*) filter (where s.sender_kind <> 'VISITOR' and s.kind not in ('EVENT', 'NOTE')) as to_visitor,
           max(s.created_at) filter (where s.voice is not null) as spoken_at,
           max(s.created_at) filter (where s.voice = 'VISITOR') as visitor_at,
           max(s.created_at) filter (where s.voice = 'AGENT') as agent_at,
           (array_agg(s.voice order by s.seq desc) filter (where s.voice is not null))[1] as last_voice,
           (array_agg(s.asked_at order by s.seq desc) filter (where s.voice is not null))[1] as last_asked_at,
           bool_or(s.status = 'ACTIVE' and s.served_by = 'AGENT') as is_served,
           min(s.unanswered_since) as unanswered_since
      from spoken s group by s.tenant_id, s.conversation_id
  ), counted as (
    update conversation c
       set last_seq = n.last_seq,
           last_message_seq = coalesce(n.last_message_seq, c.last_message_seq),
           last_message_at = coalesce(n.last_message_at, c.last_message_at),
           agent_unread = c.agent_unread + n.from_visitor,
           visitor_unread = c.visitor_unread + n.to_visitor,
           unanswered_since = case n.last_voice when 'VISITOR' then n.last_asked_at when 'AGENT' then null else c.unanswered_since end,
           last_visitor_at = coalesce(n.visitor_at, c.last_visitor_at),
           last_agent_at = coalesce(n.agent_at, c.last_agent_at),
           slow_since = case when n.agent_at is null then c.slow_since end,
           prompted_at = case when n.last_voice is null then c.prompted_at end
      from summed n
     where c.tenant_id = n.tenant_id and c.id = n.conversation_id
  ), armed as (
    -- For the timers of what follows: the first unanswered message, the agent's last one, either's last one.
    insert into timer as t (tenant_id, id, kind, subject_id, due_at)
    select d.tenant_id, gen_random_uuid(), 'conversation.life', d.conversation_id, d.due_at
      from (select n.tenant_id, n.conversation_id,
                   least(n.spoken_at + make_interval(secs => h.inactive_ms / 1000.0),
                         case when n.unanswered_since is null then n.visitor_at + make_interval(secs => h.slow_answer_ms / 1000.0) end,
                         n.agent_at + make_interval(secs => h.visitor_silent_ms / 1000.0)) as due_at
              from summed n
              join tenant h on h.tenant_id = n.tenant_id
             where n.is_served and n.spoken_at is not null) d
     where d.due_at is not null
        on conflict (tenant_id, kind, subject_id) do update set due_at = excluded.due_at where t.due_at > excluded.due_at
  ), answer as (
    select s.tenant_id, s.conversation_id, s.seq, s.created_at, s.asked_at, l.id as leg_id, l.agent_id, l.skill_group_id,
           l.started_at, l.joined_by, l.first_response_ms
      from spoken s
      join service_leg l on l.tenant_id = s.tenant_id and l.conversation_id = s.conversation_id and l.ended_at is null
                        and l.agent_id = s.sender_id
     where s.voice = 'AGENT'
  ), noted as (
    insert into response (tenant_id, conversation_id, seq, leg_id, agent_id, skill_group_id, took_ms, at)
    select a.tenant_id, a.conversation_id, a.seq, a.leg_id, a.agent_id, a.skill_group_id,
           greatest(0, extract(epoch from a.created_at - greatest(a.asked_at, a.started_at)) * 1000)::integer, a.created_at
      from answer a where a.asked_at is not null
  ), begun as (
    update service_leg l set first_response_ms = greatest(0, extract(epoch from a.created_at - l.started_at) * 1000)::integer
      from (select distinct on (tenant_id, leg_id) * from answer
             where first_response_ms is null and joined_by <> 'CALL_BACK' order by tenant_id, leg_id, seq) a
     where l.tenant_id = a.tenant_id and l.id = a.leg_id
  ), touched as (
    select app.inbox_touch(array_agg(p.tenant_id), array_agg(o.id), array_agg(p.conversation_id))
      from placed p cross join lateral unnest(p.owners) as o(id) having count(*) > 0
  )
  select j.place, j.outcome, coalesce(j.known_id, j.id), coalesce(j.known_conversation, j.conversation_id),
         coalesce(j.known_seq, p.seq), coalesce(j.owners, '{}')
    from judged j left join placed p on p.place = j.place left join touched t on true;
end $$;

-- Once for all entries of a statement.
drop trigger message_carried on app.message;
create or replace function app.message_carried() returns trigger
language plpgsql set search_path = app, pg_temp as $$
begin
  with carried as (
    select a.tenant_id, a.id, a.conversation_id, c.channel_id, a.seq, a.created_at
      from added a
      join conversation c on c.tenant_id = a.tenant_id and c.id = a.conversation_id
      join channel h on h.tenant_id = c.tenant_id and h.id = c.channel_id
     where a.sender_kind <> 'VISITOR' and a.kind not in ('EVENT', 'NOTE') and h.kind not in ('WEB', 'APP')
  ), owed as (
    insert into delivery (tenant_id, message_id, conversation_id, channel_id, seq, created_at, pending_since)
    select d.tenant_id, d.id, d.conversation_id, d.channel_id, d.seq, d.created_at, d.created_at from carried d
  )
  insert into outbox (tenant_id, id, kind, payload)
  select d.tenant_id, gen_random_uuid(), 'channel.deliver', jsonb_build_object('conversationId', d.conversation_id) from carried d;
  return null;
end $$;
create trigger message_carried after insert on app.message
  referencing new table as added for each statement execute function app.message_carried();

-- Without a setting of its own, so that it becomes part of the statement that asks it.
alter function app.event_type(text, jsonb) reset search_path;

create or replace function app.event_of_entries() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if not exists (select from event_feed f where f.tenant_id in (select a.tenant_id from added a)) then
    return null;
  end if;
  insert into event (tenant_id, type, conversation_id, seq, subject_id, is_note, created_at)
  select a.tenant_id, event_type(a.kind, a.content), a.conversation_id, a.seq,
         case event_type(a.kind, a.content) when 'message.recalled' then coalesce(a.quote_id, a.id) when 'message.created' then a.id
           else a.conversation_id end,
         a.kind = 'NOTE', a.created_at
    from added a join event_feed f on f.tenant_id = a.tenant_id
   where event_type(a.kind, a.content) is not null;
  return null;
end $$;
