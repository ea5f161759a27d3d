-- The check and the claim of a place stand in `claim_place` alone; this asks it for several agents, as often as each is named, in the
-- order of their ids, as all who lock agents. Answers the agent of each place that was got.
drop function app.claim_places(uuid, uuid[], real, uuid, timestamptz);
create function app.claim_places(tenant uuid, agents uuid[], weight real, skill_group uuid, moment timestamptz)
returns setof uuid
language plpgsql set search_path = app, pg_temp as $$
declare
  agent uuid;
begin
  for agent in select a.id from unnest(agents) as a(id) order by a.id loop
    if app.claim_place(tenant, agent, weight, 1, skill_group, moment, true) then
      return next agent;
    end if;
  end loop;
end $$;
