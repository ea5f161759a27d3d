-- More that other systems are told: tickets, how far messages have come, and how accounts of platforms are doing.
-- What is delivered in order besides the entries of one conversation: the events of one ticket.
alter table app.event add column line uuid;

create function app.event_of_ticket() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into event (tenant_id, id, type, subject_id, line)
  select new.tenant_id, uuidv7(), t.type, new.id, new.id
    from event_feed f,
         unnest(case when tg_op = 'INSERT' then array['ticket.created']
                     else array_remove(array[
                       case when (old.assignee_id, old.skill_group_id) is distinct from (new.assignee_id, new.skill_group_id)
                            then 'ticket.assigned' end,
                       case when old.status <> new.status then 'ticket.status.changed' end], null)
                end) as t(type)
   where f.tenant_id = new.tenant_id;
  return null;
end $$;
create trigger ticket_inserted after insert on app.ticket for each row execute function app.event_of_ticket();
create trigger ticket_updated after update on app.ticket for each row
  when ((old.status, old.assignee_id, old.skill_group_id) is distinct from (new.status, new.assignee_id, new.skill_group_id))
  execute function app.event_of_ticket();

-- What stays on the desk is told like notes: only to those who may read them.
create function app.event_of_comment() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into event (tenant_id, id, type, subject_id, line, is_note)
  select new.tenant_id, uuidv7(), 'ticket.commented', new.id, new.ticket_id, new.is_internal
    from event_feed f where f.tenant_id = new.tenant_id;
  return null;
end $$;
create trigger comment_events after insert on app.ticket_comment for each row execute function app.event_of_comment();

create function app.event_of_delivery() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into event (tenant_id, id, type, conversation_id, seq, subject_id)
  select new.tenant_id, uuidv7(), 'message.delivery.changed', new.conversation_id, new.seq, new.message_id
    from event_feed f where f.tenant_id = new.tenant_id;
  return null;
end $$;
create trigger delivery_events after update of state on app.delivery for each row
  when (old.state is distinct from new.state) execute function app.event_of_delivery();

-- On channels of our own the visitor's device says up to where it has and has read; told of the last message of the desk until there.
create function app.event_of_receipt() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into event (tenant_id, id, type, conversation_id, seq, subject_id)
  select new.tenant_id, uuidv7(), 'message.delivery.changed', new.id, m.seq, m.id
    from event_feed f
    cross join lateral (
      select m.id, m.seq from message m
       where m.tenant_id = new.tenant_id and m.conversation_id = new.id
         and m.seq <= greatest(new.visitor_delivered_seq, new.visitor_read_seq)
         and m.sender_kind <> 'VISITOR' and m.kind not in ('EVENT', 'NOTE')
       order by m.seq desc limit 1
    ) m
   where f.tenant_id = new.tenant_id;
  return null;
end $$;
create trigger receipt_events after update of visitor_delivered_seq, visitor_read_seq on app.conversation for each row
  when (old.visitor_delivered_seq < new.visitor_delivered_seq or old.visitor_read_seq < new.visitor_read_seq)
  execute function app.event_of_receipt();

create function app.event_of_health() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into event (tenant_id, id, type, subject_id)
  select new.tenant_id, uuidv7(), 'channel.health.changed', new.id from event_feed f where f.tenant_id = new.tenant_id;
  return null;
end $$;
create trigger health_events after update of state on app.channel_binding for each row
  when (old.state is distinct from new.state) execute function app.event_of_health();

insert into app_meta.allowed_definer (name) values
  ('event_of_ticket'), ('event_of_comment'), ('event_of_delivery'), ('event_of_receipt'), ('event_of_health');
