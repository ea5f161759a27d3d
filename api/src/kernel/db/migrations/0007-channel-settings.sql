-- How a channel's widget looks and behaves: only what differs from the defaults.
alter table app.channel add column settings jsonb not null default '{}';
