-- A waiting visitor may leave and be told when an agent is there; his place stays (FEATURES Q-33).

-- Since when he wants to be told; null: he waits here, or waits no more.
alter table app.conversation add column notice_wanted_at timestamptz(3);

alter table app.push drop constraint push_kind_check;
alter table app.push add constraint push_kind_check
  check (kind in ('MESSAGE', 'TICKET', 'CALL', 'CONVERSATION', 'TRANSFER', 'TEST', 'SERVED'));

-- Whoever ends the wait, by whatever path: if an agent is there now the visitor is told, once.
create function app.push_of_serving() returns trigger
language plpgsql set search_path = app, pg_temp as $$
begin
  if new.status = 'ACTIVE' and new.served_by = 'AGENT' then
    perform push_to_visitor(new.tenant_id, new.visitor_id, new.channel_id, 'SERVED', gen_random_uuid(), new.id,
                            new.last_seq + 1, now());
  end if;
  new.notice_wanted_at := null;
  return new;
end $$;
create trigger conversation_served before update of status on app.conversation for each row
  when (old.status = 'QUEUED' and new.status <> 'QUEUED' and old.notice_wanted_at is not null)
  execute function app.push_of_serving();
