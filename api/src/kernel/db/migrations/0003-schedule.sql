-- When a team works. Every tenant has a default schedule; channels and groups may name another one.
create table app.work_schedule (
  tenant_id uuid not null references app.tenant,
  id uuid not null,
  name text not null,
  time_zone text not null,
  weekly jsonb not null,
  special_days jsonb not null default '[]',
  holidays jsonb not null default '[]',
  is_default boolean not null default false,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
create unique index work_schedule_default on app.work_schedule (tenant_id) where is_default;

alter table app.channel
  add column work_schedule_id uuid,
  add foreign key (tenant_id, work_schedule_id) references app.work_schedule;
alter table app.skill_group
  add column work_schedule_id uuid,
  add foreign key (tenant_id, work_schedule_id) references app.work_schedule;

insert into app.work_schedule (tenant_id, id, name, time_zone, weekly, is_default)
select t.tenant_id, gen_random_uuid(), case t.locale when 'en' then 'Always open' else '全天' end, t.time_zone,
       (select jsonb_agg(jsonb_build_object('weekday', weekday, 'ranges', '[{"opens": "00:00", "closes": "24:00"}]'::jsonb) order by place)
          from unnest(array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'])
               with ordinality as days (weekday, place)),
       true
  from app.tenant t;
