-- More that other systems are told: who a visitor is by now, and that he was shut out or let in again.
create function app.event_of_visitor_change() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into event (tenant_id, id, type, subject_id)
  select new.tenant_id, uuidv7(), 'visitor.updated', new.id from event_feed f where f.tenant_id = new.tenant_id;
  return null;
end $$;
create trigger visitor_changed after update of name, phone, email, company, description, attributes, external_id, vip_level
  on app.visitor for each row
  when ((old.name, old.phone, old.email, old.company, old.description, old.attributes, old.external_id, old.vip_level)
    is distinct from (new.name, new.phone, new.email, new.company, new.description, new.attributes, new.external_id, new.vip_level))
  execute function app.event_of_visitor_change();

-- Whoever is shut out by his address is nobody in particular.
create function app.event_of_block() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  entry blacklist_entry := case when tg_op = 'DELETE' then old else new end;
begin
  insert into event (tenant_id, id, type, subject_id)
  select entry.tenant_id, uuidv7(), case when tg_op = 'DELETE' then 'visitor.unblocked' else 'visitor.blocked' end, entry.visitor_id
    from event_feed f where f.tenant_id = entry.tenant_id;
  return null;
end $$;
create trigger visitor_blocked after insert on app.blacklist_entry for each row when (new.visitor_id is not null)
  execute function app.event_of_block();
create trigger visitor_unblocked after delete on app.blacklist_entry for each row when (old.visitor_id is not null)
  execute function app.event_of_block();

insert into app_meta.allowed_definer (name) values ('event_of_visitor_change'), ('event_of_block');

-- What failed is counted by day in the queue monitor.
create index channel_inbound_failed on app.channel_inbound (tenant_id, failed_at) where failed_at is not null;
create index delivery_failed on app.delivery (tenant_id, ended_at) where state = 'FAILED';
create index push_failed on app.push (tenant_id, created_at) where status = 'FAILED';
create index webhook_delivery_dead on app.webhook_delivery (tenant_id, ended_at) where status = 'DEAD';
create index mail_failed on app.mail (tenant_id, created_at) where status = 'FAILED';
