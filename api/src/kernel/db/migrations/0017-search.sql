-- Search in what was written (FEATURES A-21, A-23). Pairs of neighbouring characters find words of any language, Chinese too, and
-- depend on no locale; each carries the tenant, so that one company's words are not looked for among those of all.
create function app.grams(tenant uuid, written text) returns text[]
language sql immutable strict parallel safe as $$
  select coalesce(array_agg(distinct right(tenant::text, 12) || substr(small, place, 2)), '{}')
    from (select lower(left(written, 5000)) as small) as s, generate_series(1, length(small) - 1) as place
$$;

create index message_grams on app.message using gin (app.grams(tenant_id, content ->> 'text'))
  where kind in ('TEXT', 'NOTE');

-- Row level security would keep the index from being used, so this looks past it: the tenant is the one of the connection, and
-- `reader` limits it to what this member served, serves, may pick or was named in (null: all). Answers ids alone; what is
-- shown is read again as the reader.
create function app.search_messages(wanted text, reader uuid, reader_groups uuid[], most integer)
returns table (message_id uuid, conversation_id uuid)
language sql stable security definer set search_path = app, pg_temp as $$
  select m.id, m.conversation_id from message m
    join conversation c on c.tenant_id = m.tenant_id and c.id = m.conversation_id
   where m.tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
     and m.kind in ('TEXT', 'NOTE') and m.recalled_at is null
     and app.grams(m.tenant_id, m.content ->> 'text')
         @> app.grams((select nullif(current_setting('app.tenant_id', true), '')::uuid), wanted)
     and position(lower(wanted) in lower(m.content ->> 'text')) > 0
     and (reader is null
       or (c.status = 'ACTIVE' and reader in (c.agent_id, c.request_agent_id))
       or (c.status = 'QUEUED' and (reader in (c.addressed_agent_id, c.offer_agent_id) or c.skill_group_id = any(reader_groups)))
       or (c.status = 'CLOSED' and exists (select from service_leg l
             where l.tenant_id = c.tenant_id and l.conversation_id = c.id and l.agent_id = reader))
       or exists (select from conversation_mention n
             where n.tenant_id = c.tenant_id and n.conversation_id = c.id and n.agent_id = reader))
   order by m.id desc limit least(most, 1000)
$$;

insert into app_meta.allowed_definer (name) values ('search_messages');
