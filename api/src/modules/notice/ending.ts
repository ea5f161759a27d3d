import type { Context } from '../../kernel/context.ts';
import type { NoticeKind } from './notice.kind.ts';
import { notify } from './notify.ts';

const dayMs = 86_400_000;
/** So many days before the end it is told (FEATURES C-07), the earliest first. */
const marks = [14, 7, 1] as const;

/** Something that ends unless somebody renews it. */
export interface Ending {
  readonly kind: Extract<NoticeKind, 'API_TOKEN_ENDING' | 'CHANNEL_TOKEN_ENDING'>;
  readonly id: string;
  readonly name: string;
  readonly expiresAt: Date;
  /** Whoever has this right can renew it, and is told. */
  readonly permission: string;
}

/** The next moment at which an end has to be told; null: there is none any more. */
export function nextMark(expiresAt: Date, now: Date): Date | null {
  const moments = marks.map(days => expiresAt.getTime() - days * dayMs);
  const next = moments.find(moment => moment > now.getTime());
  return next === undefined ? null : new Date(next);
}

/** Tells those who can renew it that something ends soon, once at each mark however often it is called. */
export async function tellEnding(ctx: Context, ending: Ending): Promise<void> {
  const leftMs = ending.expiresAt.getTime() - ctx.now().getTime();
  const mark = marks.findLast(days => leftMs <= days * dayMs);
  if (mark === undefined || leftMs <= 0) return;
  const key = `${ending.id} ${ending.expiresAt.toISOString()} ${mark}`;
  const members = await ctx.query<{ id: string }>(
    `select a.id from app.agent a join app.role r on r.tenant_id = a.tenant_id and r.id = a.role_id
      where a.tenant_id = ? and a.is_enabled and ? = any(r.permissions)
        and not exists (select from app.notice n
                         where n.tenant_id = a.tenant_id and n.agent_id = a.id and n.kind = ? and n."values" ->> 'key' = ?)`,
    [ctx.tenantId, ending.permission, ending.kind, key],
  );
  const days = String(Math.ceil(leftMs / dayMs));
  await notify(ctx, {
    to: members.map(({ id }) => id),
    kind: ending.kind,
    values: { name: ending.name, days, key },
  });
}
