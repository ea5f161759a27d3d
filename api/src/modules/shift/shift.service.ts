import type { Context } from '../../kernel/context.ts';
import { Fault, notFound } from '../../kernel/errors/fault.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import { type InvalidInputError, isUserError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { type Plan, type Span, isDay, spanOf } from './shift.plan.ts';

/** A shift as it is stored, with its times by the company's clock. */
export interface ShiftRow extends Span, Plan {
  readonly id: string;
  readonly agentId: string;
}

const mostDays = 62;
const overlaps: Sentence = {
  en: 'The member has another shift at this time.',
  'zh-CN': '该客服在此时段已有班次。',
};
const columns = `s.id, s.agent_id, s.starts_at, s.ends_at, to_char(s.starts_at at time zone t.time_zone, 'YYYY-MM-DD') as day,
  to_char(s.starts_at at time zone t.time_zone, 'HH24:MI') as "from", to_char(s.ends_at at time zone t.time_zone, 'HH24:MI') as "to"`;
const table = 'app.shift s join app.tenant t on t.tenant_id = s.tenant_id';

/** When members are planned to work (FEATURES Q-30). */
export class ShiftService {
  /** The shifts that begin within a range of days, in order. Throws INVALID_INPUT for none, or more than 62 days. */
  async list(ctx: Context, range: { from: string; to: string }): Promise<ShiftRow[]> {
    const days = (Date.parse(range.to) - Date.parse(range.from)) / 86_400_000;
    if (!isDay(range.from) || !isDay(range.to) || days < 1 || days > mostDays)
      throw new Fault('INVALID_INPUT', {}, `Ask for 1 to ${mostDays} days.`);
    const rows = await ctx.query<ShiftRow>(
      `select ${columns} from ${table} where s.tenant_id = ?
          and s.starts_at >= ?::date::timestamp at time zone t.time_zone
          and s.starts_at < ?::date::timestamp at time zone t.time_zone
        order by s.starts_at, s.id limit 5000`,
      [ctx.tenantId, range.from, range.to],
    );
    return rows.map(withDates);
  }

  /** The viewer's own ones, as they count now. */
  async own(ctx: Context) {
    const { agentId } = ctx.agent;
    const [state] = await ctx.query<{ isOn: boolean; stopMs: string | null }>(
      'select app.is_on_shift(?, ?, ?) as is_on, shift_stop_ms as stop_ms from app.tenant where tenant_id = ?',
      [ctx.tenantId, agentId, ctx.now(), ctx.tenantId],
    );
    if (state?.stopMs == null) return { isOn: true, stopsAt: null, shifts: [] };
    const rows = await ctx.query<ShiftRow>(
      `select ${columns} from ${table} where s.tenant_id = ? and s.agent_id = ? and s.ends_at > ?
        order by s.starts_at limit 5`,
      [ctx.tenantId, agentId, ctx.now()],
    );
    const shifts = rows.map(withDates);
    const end = endOfPresent(shifts, ctx.now());
    const stopsAt = end && new Date(end.getTime() - Number(state.stopMs));
    return { isOn: state.isOn, stopsAt, shifts };
  }

  /** Plans a shift. Throws NOT_FOUND for an unknown member. */
  async create(ctx: Context, agentId: string, plan: Plan): Promise<ShiftRow | InvalidInputError> {
    const span = await spanOf(ctx, plan);
    if (isUserError(span)) return span;
    return ctx.transact(inner => save(inner, inner.newId(), agentId, span));
  }

  /** Moves a shift. Throws NOT_FOUND. */
  async update(ctx: Context, id: string, plan: Plan): Promise<ShiftRow | InvalidInputError> {
    const { agentId } = await this.#find(ctx, id);
    const span = await spanOf(ctx, plan);
    if (isUserError(span)) return span;
    return ctx.transact(inner => save(inner, id, agentId, span));
  }

  /** Takes a shift away. Throws NOT_FOUND. */
  async delete(ctx: Context, id: string): Promise<boolean> {
    const { agentId } = await this.#find(ctx, id);
    await ctx.em.execute('delete from app.shift where tenant_id = ? and id = ?', [
      ctx.tenantId,
      id,
    ]);
    tell(ctx, agentId);
    return true;
  }

  async #find(ctx: Context, id: string): Promise<{ agentId: string }> {
    const [row] = isUuid(id)
      ? await ctx.query<{ agentId: string }>(
          'select agent_id from app.shift where tenant_id = ? and id = ?',
          [ctx.tenantId, id],
        )
      : [];
    if (!row) throw notFound();
    return row;
  }
}

/** When the shift of this moment ends; those that meet are one. */
function endOfPresent(shifts: readonly Span[], now: Date): Date | null {
  let end: Date | null = null;
  for (const { startsAt, endsAt } of shifts) {
    if (startsAt <= (end ?? now)) end = endsAt;
  }
  return end;
}

/** Under the lock of the member, so that two who plan at once cannot plan him twice. */
async function save(
  ctx: Context,
  id: string,
  agentId: string,
  { startsAt, endsAt }: Span,
): Promise<ShiftRow | InvalidInputError> {
  if (!isUuid(agentId)) throw notFound();
  const member = await ctx.em.execute<unknown[]>(
    'select 1 from app.agent where tenant_id = ? and id = ? for no key update',
    [ctx.tenantId, agentId],
  );
  if (member.length === 0) throw notFound();
  const others = await ctx.query(
    'select 1 from app.shift where tenant_id = ? and agent_id = ? and id <> ? and starts_at < ? and ends_at > ? limit 1',
    [ctx.tenantId, agentId, id, endsAt, startsAt],
  );
  if (others.length > 0)
    return new InputCheck(ctx.locale).fault('from', overlaps).error as InvalidInputError;
  await ctx.em.execute(
    `insert into app.shift (tenant_id, id, agent_id, starts_at, ends_at) values (?, ?, ?, ?, ?)
     on conflict (tenant_id, id) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at`,
    [ctx.tenantId, id, agentId, startsAt, endsAt],
  );
  tell(ctx, agentId);
  const [row] = await ctx.query<ShiftRow>(
    `select ${columns} from ${table} where s.tenant_id = ? and s.id = ?`,
    [ctx.tenantId, id],
  );
  return withDates(row as ShiftRow);
}

/** Whoever waits may have him from now on. */
const tell = (ctx: Context, agentId: string): void =>
  ctx.tell(
    { topic: `agent:${agentId}` },
    { topic: 'routing', local: { tenantId: ctx.tenantId, agentId } },
  );

const withDates = (row: ShiftRow): ShiftRow => ({
  ...row,
  startsAt: new Date(row.startsAt),
  endsAt: new Date(row.endsAt),
});
