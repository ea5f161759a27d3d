import type { Context } from '../../kernel/context.ts';
import { defineLoader, rowsById } from '../../kernel/loader.ts';
import type { WorkSchedule } from './schedule.entity.ts';

/** Schedules by id. */
export const scheduleById = rowsById<WorkSchedule>('work_schedule');

const defaultOfTenant = defineLoader<WorkSchedule>(async (ctx, [tenantId = '']) => {
  const rows = await ctx.query<WorkSchedule>(
    'select * from app.work_schedule where tenant_id = ? and is_default',
    [tenantId],
  );
  return new Map(rows.map(row => [tenantId, row]));
});

/** The schedule of everything that names none. */
export async function defaultSchedule(ctx: Context): Promise<WorkSchedule> {
  const found = await defaultOfTenant(ctx, ctx.tenantId);
  if (!found) throw new Error('The tenant has no default schedule.');
  return found;
}
