-- Other systems are told when the files of an export can be fetched (FEATURES, area P).
create function app.event_of_export() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into event (tenant_id, id, type, subject_id)
  select new.tenant_id, uuidv7(), 'export.ready', new.id
    from event_feed f where f.tenant_id = new.tenant_id;
  return null;
end $$;
create trigger export_events after update of state on app.export for each row
  when (old.state <> new.state and new.state = 'READY') execute function app.event_of_export();
insert into app_meta.allowed_definer (name) values ('event_of_export');

-- Changes of status are exported by their time.
create index agent_status_change_at on app.agent_status_change (tenant_id, at desc, id desc);
