-- Jobs that were given up, by company, the latest last.
create index outbox_failed on app.outbox (tenant_id, failed_at, id) where done_at is null and failed_at is not null;
