-- Whether an answer to a ticket reached a person whom a platform carries, and why it did not; null: it was not to leave the house.
alter table app.ticket_comment add column delivery text check (delivery in ('PENDING', 'SENT', 'FAILED', 'UNKNOWN'));
alter table app.ticket_comment add column delivery_reason text;

-- Whoever answers, the person is told: stated with the comment, so that no path can forget it.
create function app.carry_comment() returns trigger language plpgsql set search_path = app, pg_temp as $$
begin
  if exists (select from ticket t join channel h on h.tenant_id = t.tenant_id and h.id = t.channel_id
              where t.tenant_id = new.tenant_id and t.id = new.ticket_id and h.kind not in ('WEB', 'APP')) then
    new.delivery := 'PENDING';
    insert into outbox (tenant_id, id, kind, payload)
    values (new.tenant_id, gen_random_uuid(), 'channel.ticket-answer', jsonb_build_object('ticketId', new.ticket_id));
  end if;
  return new;
end $$;
create trigger comment_carried before insert on app.ticket_comment for each row
  when (new.author_kind = 'AGENT' and not new.is_internal) execute function app.carry_comment();

-- Somebody is sending it since then.
alter table app.ticket_comment add column delivery_claimed_at timestamptz(3);
create index ticket_comment_pending on app.ticket_comment (tenant_id, ticket_id, seq) where delivery = 'PENDING';
