-- Whoever becomes a VIP while a conversation of his is open is served as one from then on.
create function app.carry_vip_level() returns trigger language plpgsql set search_path = app, pg_temp as $$
begin
  update conversation c set vip_level = least(new.vip_level, new.signed_vip_level)
   where c.tenant_id = new.tenant_id and c.visitor_id = new.id and c.status <> 'CLOSED'
     and c.vip_level is distinct from least(new.vip_level, new.signed_vip_level);
  return null;
end $$;
create trigger visitor_vip_level after update of vip_level, signed_vip_level on app.visitor
  for each row when (new.vip_level is distinct from old.vip_level or new.signed_vip_level is distinct from old.signed_vip_level)
  execute function app.carry_vip_level();
