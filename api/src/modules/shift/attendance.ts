import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { type Kept, type Presence, kept } from './attendance.policy.ts';
import type { ShiftRow } from './shift.service.ts';

/** Further back nobody looks for the change of status that holds when a shift begins. */
const mostBack = "interval '30 days'";

interface PresenceRow {
  readonly agentId: string;
  readonly since: string | Date;
  readonly until: string | Date;
}

/** Compares shifts with the log of statuses: any status but OFFLINE is being there. */
export async function attendanceOf(
  ctx: Context,
  shifts: readonly ShiftRow[],
): Promise<({ shift: ShiftRow } & Kept)[]> {
  const [first] = shifts;
  if (!first) return [];
  const last = shifts.reduce(
    (latest, { endsAt }) => (endsAt > latest ? endsAt : latest),
    first.endsAt,
  );
  const rows = await ctx.query<PresenceRow>(
    `select agent_id, at as since, until from (
       select agent_id, status, at, lead(at, 1, ?::timestamptz) over (partition by agent_id order by at, id) as until
         from app.agent_status_change
        where tenant_id = ? and agent_id = any(?::uuid[]) and at > ?::timestamptz - ${mostBack} and at < ?::timestamptz) c
      where status <> 'OFFLINE' and until > ?::timestamptz order by agent_id, at`,
    [
      ...[ctx.now(), ctx.tenantId, listOf([...new Set(shifts.map(({ agentId }) => agentId))])],
      ...[first.startsAt, last, first.startsAt],
    ],
  );
  const byAgent = Map.groupBy(rows, ({ agentId }) => agentId);
  return shifts.map(shift => {
    const presences: Presence[] = (byAgent.get(shift.agentId) ?? []).map(({ since, until }) => ({
      since: new Date(since),
      until: new Date(until),
    }));
    return { shift, ...kept(shift, presences) };
  });
}
