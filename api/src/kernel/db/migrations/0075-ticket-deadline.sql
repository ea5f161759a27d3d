-- By when tickets are to be answered and solved (FEATURES T-10).
alter table app.ticket
  -- Since when the time runs: when it was left, or opened again.
  add column running_since timestamptz(3),
  add column first_answer_due_at timestamptz(3),
  add column first_answer_soon_at timestamptz(3),
  add column first_answer_alarm text check (first_answer_alarm in ('SOON', 'LATE', 'SKIPPED')),
  add column solution_due_at timestamptz(3),
  add column solution_soon_at timestamptz(3),
  add column solution_alarm text check (solution_alarm in ('SOON', 'LATE', 'SKIPPED')),
  -- Of the deadlines that are still to be met the next; null while there is none.
  add column due_at timestamptz(3),
  add column due_soon_at timestamptz(3),
  -- When somebody has to be told next.
  add column alarm_at timestamptz(3);
update app.ticket set running_since = created_at;
alter table app.ticket alter column running_since set not null;
create index ticket_due on app.ticket (tenant_id, (coalesce(due_at, 'infinity'::timestamptz)), id);

-- Other systems are told when a deadline was missed.
create or replace function app.event_of_ticket() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into event (tenant_id, id, type, subject_id, line)
  select new.tenant_id, uuidv7(), t.type, new.id, new.id
    from event_feed f,
         unnest(case when tg_op = 'INSERT' then array['ticket.created']
                     else array_remove(array[
                       case when (old.assignee_id, old.skill_group_id) is distinct from (new.assignee_id, new.skill_group_id)
                            then 'ticket.assigned' end,
                       case when old.status <> new.status then 'ticket.status.changed' end,
                       case when new.first_answer_alarm = 'LATE' and old.first_answer_alarm is distinct from 'LATE'
                              or new.solution_alarm = 'LATE' and old.solution_alarm is distinct from 'LATE'
                            then 'ticket.overdue' end], null)
                end) as t(type)
   where f.tenant_id = new.tenant_id;
  return null;
end $$;
drop trigger ticket_updated on app.ticket;
create trigger ticket_updated after update on app.ticket for each row
  when ((old.status, old.assignee_id, old.skill_group_id, old.first_answer_alarm, old.solution_alarm)
    is distinct from (new.status, new.assignee_id, new.skill_group_id, new.first_answer_alarm, new.solution_alarm))
  execute function app.event_of_ticket();

-- Whoever changes what deadlines are reckoned by, those of running tickets follow: `visitorId` names whose, null means all.
create function app.state_deadlines_changed() returns trigger language plpgsql set search_path = app, pg_temp as $$
begin
  insert into outbox (tenant_id, id, kind, payload)
  select new.tenant_id, gen_random_uuid(), 'ticket.plan-deadlines',
         jsonb_build_object('visitorId', case when tg_table_name = 'visitor' then to_jsonb(new) -> 'id' end)
    from tenant t
   where t.tenant_id = new.tenant_id
     and (tg_table_name = 'tenant' or t.settings #>> '{tickets,deadlines,isOn}' = 'true');
  return null;
end $$;
create trigger deadlines_by_settings after update of settings on app.tenant for each row
  when (old.settings #> '{tickets,deadlines}' is distinct from new.settings #> '{tickets,deadlines}')
  execute function app.state_deadlines_changed();
create trigger deadlines_by_schedule after update on app.work_schedule for each row
  when ((old.time_zone, old.weekly, old.special_days, old.holidays, old.is_default)
    is distinct from (new.time_zone, new.weekly, new.special_days, new.holidays, new.is_default))
  execute function app.state_deadlines_changed();
create trigger deadlines_by_channel after update of work_schedule_id on app.channel for each row
  when (old.work_schedule_id is distinct from new.work_schedule_id) execute function app.state_deadlines_changed();
create trigger deadlines_by_group after update of work_schedule_id on app.skill_group for each row
  when (old.work_schedule_id is distinct from new.work_schedule_id) execute function app.state_deadlines_changed();
create trigger deadlines_by_visitor after update of vip_level, signed_vip_level on app.visitor for each row
  when (least(old.vip_level, old.signed_vip_level) is distinct from least(new.vip_level, new.signed_vip_level))
  execute function app.state_deadlines_changed();

-- As before, but what is due at a moment of its own, and not after a time in which somebody might have written, keeps that moment.
create or replace function app.pulse(moment timestamptz) returns boolean
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  last timestamptz;
begin
  insert into app_meta.pulse (at) values (moment) on conflict do nothing;
  select p.at into last from app_meta.pulse p for update;
  update app_meta.pulse set at = greatest(at, moment);
  if last > moment - interval '30 seconds' then return false; end if;
  insert into app_meta.outage (began_at, ended_at) values (last, moment) on conflict do nothing;
  delete from app_meta.outage where ended_at < moment - interval '60 days';
  -- The timers of conversations look at the outages themselves.
  update timer set due_at = moment + (due_at - created_at)
   where due_at between last and moment and payload -> 'graceMs' is null
     and kind not in ('conversation.life', 'ticket.alarm', 'ticket.remind', 'mark.remind');
  update timer set due_at = moment + make_interval(secs => (payload ->> 'graceMs')::bigint / 1000.0)
   where kind = 'agent.release' and payload ->> 'graceMs' is not null;
  update agent set last_seen_at = moment where status <> 'OFFLINE' and coalesce(last_seen_at, '-infinity') < moment;
  return true;
end $$;
