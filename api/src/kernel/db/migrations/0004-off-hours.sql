-- What a channel does while nobody is on duty (FEATURES W-26).
alter table app.channel
  add column off_hours_mode text not null default 'TICKET' check (off_hours_mode in ('TICKET', 'TEXT', 'CHAT')),
  add column off_hours_text text;
