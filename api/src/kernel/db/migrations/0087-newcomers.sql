-- As `claim_place` for conversations that are pushed, for several agents of a group at once and as often as each is named: check and
-- claim are one step. Locks in the order of their ids, as all who lock agents. Answers how many each got, where he got one.
create function app.claim_places(tenant uuid, agents uuid[], weight real, skill_group uuid, moment timestamptz)
returns table (agent_id uuid, claimed integer)
language plpgsql set search_path = app, pg_temp as $$
begin
  perform from agent a where a.tenant_id = tenant and a.id = any(agents) order by a.id for no key update;
  -- A statement of its own, so that it sees what was committed while the locks were waited for.
  return query
  with wanted as (
    select w.id, count(*)::integer as places from unnest(agents) as w(id) group by w.id
  ), free as (
    select a.id, least(w.places, floor((a.capacity - a.load) / weight)::integer) as places
      from agent a join wanted w on w.id = a.id
     where a.tenant_id = tenant and a.is_enabled and a.status = 'ONLINE' and app.is_on_shift(tenant, a.id, moment)
       and (exists (select from skill_group_member m where m.tenant_id = tenant and m.skill_group_id = skill_group and m.agent_id = a.id)
         or (exists (select from skill_group g where g.tenant_id = tenant and g.id = skill_group and g.is_default)
             and not exists (select from skill_group_member m where m.tenant_id = tenant and m.agent_id = a.id)))
  )
  update agent a set load = a.load + weight * f.places, active_count = a.active_count + f.places, last_assigned_at = moment
    from free f where a.tenant_id = tenant and a.id = f.id and f.places > 0
  returning a.id, f.places;
end $$;
