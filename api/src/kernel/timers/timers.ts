import type { Context } from '../context.ts';

/** Sets the timer of a kind for a subject, in the transaction of `ctx`; the one it had is replaced. Due, it becomes a job `timer.kind`. */
export async function setTimer(
  ctx: Context,
  kind: string,
  subjectId: string,
  dueAt: Date,
  payload: Record<string, unknown> = {},
): Promise<void> {
  await ctx.em.execute(
    `insert into app.timer (tenant_id, id, kind, subject_id, due_at, payload) values (?, ?, ?, ?, ?, ?::jsonb)
     on conflict (tenant_id, kind, subject_id) do update set due_at = excluded.due_at, payload = excluded.payload, created_at = excluded.created_at`,
    [ctx.tenantId, ctx.newId(), kind, subjectId, dueAt, JSON.stringify(payload)],
  );
}

/** Takes a timer away, if it is set. */
export async function clearTimer(ctx: Context, kind: string, subjectId: string): Promise<void> {
  await ctx.em.execute(
    'delete from app.timer where tenant_id = ? and kind = ? and subject_id = ?',
    [ctx.tenantId, kind, subjectId],
  );
}
