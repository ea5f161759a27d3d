import type { Context } from '../context.ts';

/** A timer: a job called `timer.<kind>` at that moment. */
export interface TimerWish {
  readonly kind: string;
  /** Of what; with the kind it names the timer. */
  readonly subjectId: string;
  readonly dueAt: Date;
  readonly payload?: Record<string, unknown>;
}

/** Sets a timer, or brings one that is set forward; one that is due earlier stays. */
export async function setTimer(
  ctx: Context,
  { kind, subjectId, dueAt, payload = {} }: TimerWish,
): Promise<void> {
  await ctx.em.execute(
    `insert into app.timer (tenant_id, id, kind, subject_id, due_at, payload) values (?, ?, ?, ?, ?, ?::jsonb)
     on conflict (tenant_id, kind, subject_id) do update set due_at = least(app.timer.due_at, excluded.due_at),
       payload = excluded.payload`,
    [ctx.tenantId, ctx.newId(), kind, subjectId, dueAt, JSON.stringify(payload)],
  );
}
