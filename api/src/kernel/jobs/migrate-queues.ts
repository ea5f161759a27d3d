import { runMigrations } from 'bullmq';
import type { Client } from 'pg';

/**
 * Brings BullMQ's tables up to date under the owner's connection and lets `parley_jobs` work with
 * them. BullMQ cannot do it as that role: its migration begins with a `create schema`.
 */
export async function migrateJobQueues(owner: Client): Promise<void> {
  await runMigrations(owner, 'bullmq');
  await owner.query(`
    grant usage on schema bullmq to parley_jobs;
    grant select, insert, update, delete, truncate on all tables in schema bullmq to parley_jobs;
    grant usage, select on all sequences in schema bullmq to parley_jobs;
    grant execute on all functions in schema bullmq to parley_jobs;
  `);
}
