-- A device shows the conversations of its own channel and no others, so it is told of these alone; tickets it shows all.
drop function app.push_to_visitor(uuid, uuid, text, uuid, uuid, integer, timestamptz);

-- Tells the devices of a visitor, those on one channel or (null) all: at once while none is in front, else when three seconds
-- brought no confirmation.
create function app.push_to_visitor(
  tenant uuid, visitor uuid, channel uuid, about text, subject uuid, thread uuid, number integer, moment timestamptz) returns void
language sql set search_path = app, pg_temp as $$
  insert into push (tenant_id, device_id, visitor_id, channel_id, kind, subject_id, thread_id, seq, due_at, expires_at, created_at)
  select d.tenant_id, d.id, d.visitor_id, d.channel_id, about, subject, thread, number,
         moment + case when bool_or(d.is_foreground) over () then interval '3 seconds' else interval '0' end,
         moment + interval '24 hours', moment
    from push_device d
   where d.tenant_id = tenant and d.visitor_id = visitor and (channel is null or d.channel_id = channel)
      on conflict do nothing
$$;

create or replace function app.push_of_messages() returns trigger
language plpgsql set search_path = app, pg_temp as $$
begin
  perform push_to_visitor(a.tenant_id, c.visitor_id, c.channel_id, 'MESSAGE', a.id, a.conversation_id, a.seq, a.created_at)
     from added a join conversation c on c.tenant_id = a.tenant_id and c.id = a.conversation_id
    where a.sender_kind in ('AGENT', 'ROBOT') and a.kind not in ('EVENT', 'NOTE')
      and exists (select from push_device d where d.tenant_id = c.tenant_id and d.visitor_id = c.visitor_id);
  perform push_to_agent(a.tenant_id, c.agent_id, 'MESSAGE', a.id, a.conversation_id, a.seq, a.created_at,
                        a.created_at + interval '10 seconds')
     from added a join conversation c on c.tenant_id = a.tenant_id and c.id = a.conversation_id
    where a.sender_kind = 'VISITOR' and a.kind <> 'EVENT' and c.status = 'ACTIVE' and c.served_by = 'AGENT'
      and exists (select from push_device d where d.tenant_id = c.tenant_id and d.agent_id = c.agent_id);
  return null;
end $$;

create or replace function app.push_of_comment() returns trigger
language plpgsql set search_path = app, pg_temp as $$
begin
  perform push_to_visitor(t.tenant_id, t.visitor_id, null, 'TICKET', new.id, t.id, new.seq, new.created_at)
     from ticket t where t.tenant_id = new.tenant_id and t.id = new.ticket_id;
  return null;
end $$;
