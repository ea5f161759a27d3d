-- As before, and what people wrote moves the clocks of a conversation: who spoke last and when, and the earliest moment at which
-- something may follow from that. A timer that is due too early looks again and goes on waiting.
create or replace function app.log_append(entries jsonb)
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
                                   when n.last_spoke = 'AGENT' then null else c.unanswered_since end,
           last_visitor_at = coalesce(n.visitor_at, c.last_visitor_at),
           last_agent_at = coalesce(n.agent_at, c.last_agent_at),
           slow_since = case when n.agent_at is null then c.slow_since end,
           prompted_at = case when n.last_spoke is null then c.prompted_at end
      from (select p.tenant_id, p.conversation_id, max(p.seq) as last_seq,
                   max(p.seq) filter (where p.kind not in ('EVENT', 'NOTE')) as last_message_seq,
                   max(p.created_at) filter (where p.kind not in ('EVENT', 'NOTE')) as last_message_at,
                   count(*) filter (where p.sender_kind = 'VISITOR' and p.kind <> 'EVENT') as from_visitor,
                   count(*) filter (where p.sender_kind <> 'VISITOR' and p.kind not in ('EVENT', 'NOTE')) as to_visitor,
                   min(p.created_at) filter (where p.sender_kind = 'VISITOR') as first_from_visitor,
                   max(p.created_at) filter (where p.sender_kind = 'VISITOR' and p.kind not in ('EVENT', 'NOTE')) as visitor_at,
                   max(p.created_at) filter (where p.sender_kind = 'AGENT' and p.client_message_id is not null
                                               and p.kind not in ('EVENT', 'NOTE')) as agent_at,
                   (array_agg(p.sender_kind order by p.seq desc)
                     filter (where (p.sender_kind = 'VISITOR' or p.sender_kind = 'AGENT' and p.client_message_id is not null)
                               and p.kind not in ('EVENT', 'NOTE')))[1] as last_spoke
              from placed p group by p.tenant_id, p.conversation_id) n
     where c.tenant_id = n.tenant_id and c.id = n.conversation_id
  ), spoken as (
    -- What people wrote, for the timers of what follows: the first unanswered message, the agent's last one, either's last one.
    select p.tenant_id, p.conversation_id, max(p.created_at) as at,
           max(p.created_at) filter (where p.sender_kind = 'VISITOR') as visitor_at,
           max(p.created_at) filter (where p.sender_kind = 'AGENT') as agent_at
      from placed p
     where p.kind not in ('EVENT', 'NOTE') and (p.sender_kind = 'VISITOR' or p.sender_kind = 'AGENT' and p.client_message_id is not null)
     group by p.tenant_id, p.conversation_id
  ), armed as (
    insert into timer as t (tenant_id, id, kind, subject_id, due_at)
    select d.tenant_id, gen_random_uuid(), 'conversation.life', d.id, d.due_at
      from (select c.tenant_id, c.id,
                   least(s.at + make_interval(secs => h.inactive_ms / 1000.0),
                         case when c.unanswered_since is null then s.visitor_at + make_interval(secs => h.slow_answer_ms / 1000.0) end,
                         s.agent_at + make_interval(secs => h.visitor_silent_ms / 1000.0)) as due_at
              from spoken s
              join conversation c on c.tenant_id = s.tenant_id and c.id = s.conversation_id
              join tenant h on h.tenant_id = s.tenant_id
             where c.status = 'ACTIVE' and c.served_by = 'AGENT') d
     where d.due_at is not null
        on conflict (tenant_id, kind, subject_id) do update set due_at = excluded.due_at where t.due_at > excluded.due_at
  ), touched as (
    select app.inbox_touch(array_agg(p.tenant_id), array_agg(p.owner_id), array_agg(p.conversation_id)) from placed p
     where p.owner_id is not null having count(*) > 0
  )
  select j.place, j.outcome, coalesce(j.known_id, j.id), coalesce(j.known_conversation, j.conversation_id),
         coalesce(j.known_seq, p.seq), j.owner_id
    from judged j left join placed p on p.place = j.place left join touched t on true;
end $$;
