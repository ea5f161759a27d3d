import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import { Tenant, settingsOf } from '../tenant/index.ts';
import { type DayRange, daysOf } from './day-range.policy.ts';
import {
  type Tally,
  added,
  durationEdges,
  noTally,
  responseEdges,
  tallyColumns,
} from './distribution.policy.ts';
import { type StatusChange, statusTimes } from './status-times.policy.ts';

/** The numbers of some days that can be added up. */
export interface Counts {
  readonly served: number;
  readonly legs: number;
  readonly callBacks: number;
  readonly transferredIn: number;
  readonly transferredOut: number;
  readonly closed: number;
  readonly closedByHimself: number;
  readonly unanswered: number;
  readonly slowAnswers: number;
  readonly effective: number;
  readonly finished: number;
  readonly messages: number;
}

/** What a member did on a day, or on all days of a range. */
export interface Figures {
  readonly counts: Counts;
  readonly joinedBy: Readonly<Record<string, number>>;
  readonly firstResponse: Tally;
  readonly response: Tally;
  readonly legDuration: Tally;
  readonly statusMs: Readonly<Record<string, number>>;
  readonly firstLoginAt: Date | null;
}

export interface DayFigures {
  readonly day: string;
  readonly figures: Figures;
}

const noCounts: Counts = {
  served: 0,
  legs: 0,
  callBacks: 0,
  transferredIn: 0,
  transferredOut: 0,
  closed: 0,
  closedByHimself: 0,
  unanswered: 0,
  slowAnswers: 0,
  effective: 0,
  finished: 0,
  messages: 0,
};
const nothing: Figures = {
  counts: noCounts,
  joinedBy: {},
  firstResponse: noTally,
  response: noTally,
  legDuration: noTally,
  statusMs: {},
  firstLoginAt: null,
};

const sums = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map(key => [
      key,
      (a[key] ?? 0) + (b[key] ?? 0),
    ]),
  );

const together = (a: Figures, b: Figures): Figures => ({
  counts: sums({ ...a.counts }, { ...b.counts }) as unknown as Counts,
  joinedBy: sums(a.joinedBy, b.joinedBy),
  firstResponse: added(a.firstResponse, b.firstResponse),
  response: added(a.response, b.response),
  legDuration: added(a.legDuration, b.legDuration),
  statusMs: sums(a.statusMs, b.statusMs),
  firstLoginAt: a.firstLoginAt ?? b.firstLoginAt,
});

type Row = { day: string } & Record<string, unknown>;

/** The viewer's own work, each figure on the day of its own event (FEATURES A-24, section 5). Nothing of surveys is read here. */
export async function ownFigures(ctx: Context, range: DayRange) {
  const days = daysOf(range);
  if (!days) throw new Fault('INVALID_INPUT', {}, 'Give 1 to 366 days, such as 2026-11-01.');
  const { timeZone } = await ctx.em.findOneOrFail(Tenant, { tenantId: ctx.tenantId });
  const { slowAnswerMs } = (await settingsOf(ctx)).desk;
  const ask = (sql: string, more: readonly unknown[] = []) =>
    ctx.query<Row>(
      `with span as (select ?::text as zone, (?::date)::timestamp at time zone ? as since, (?::date)::timestamp at time zone ? as until) ${sql}`,
      [timeZone, range.from, timeZone, range.to, timeZone, ...more],
    );
  const own = [ctx.tenantId, ctx.agent.agentId];
  const [started, ended, first, responses, finished, spans, changes] = await Promise.all([
    ask(startedSql, own),
    ask(endedSql, own),
    ask(firstSql, own),
    ask(responseSql, [slowAnswerMs, ...own]),
    ask(finishedSql, own),
    ask(
      `select d.day::date::text as day, d.day at time zone s.zone as since, (d.day + interval '1 day') at time zone s.zone as until
         from span s, generate_series(?::date::timestamp, ?::date::timestamp - interval '1 day', interval '1 day') as d(day) order by 1`,
      [range.from, range.to],
    ),
    ask(changesSql, [...own, ...own]),
  ]);
  const byDay = (rows: readonly Row[]) => Map.groupBy(rows, ({ day }) => day);
  const [startedOn, endedOn, firstOn, responsesOn, finishedOn] = [
    started,
    ended,
    first,
    responses,
    finished,
  ].map(byDay);
  const times = statusTimes(
    changes as unknown as StatusChange[],
    spans as unknown as { since: Date; until: Date }[],
    ctx.now(),
  );
  const shown: DayFigures[] = days.map((day, index) => {
    const legs = startedOn?.get(day) ?? [];
    const count = (name: string) => legs.reduce((sum, row) => sum + Number(row[name]), 0);
    const end = endedOn?.get(day)?.[0];
    const answers = responsesOn?.get(day)?.[0];
    const done = finishedOn?.get(day)?.[0];
    const number = (row: Row | undefined, name: string) => Number(row?.[name] ?? 0);
    return {
      day,
      figures: {
        counts: {
          served: count('served'),
          legs: count('legs'),
          callBacks: count('callBacks'),
          transferredIn: count('transferredIn'),
          transferredOut: number(end, 'transferredOut'),
          closed: number(end, 'closed'),
          closedByHimself: number(end, 'closedByHimself'),
          unanswered: number(end, 'unanswered'),
          slowAnswers: number(answers, 'slow'),
          effective: number(done, 'effective'),
          finished: number(done, 'finished'),
          messages: number(done, 'messages'),
        },
        joinedBy: Object.fromEntries(
          legs.map(row => [String(row['joinedBy']), Number(row['legs'])]),
        ),
        firstResponse: tallyOf(firstOn?.get(day)?.[0]),
        response: tallyOf(answers),
        legDuration: tallyOf(end),
        statusMs: times[index]?.ms ?? {},
        firstLoginAt: times[index]?.firstLoginAt ?? null,
      },
    };
  });
  const total = shown.map(({ figures }) => figures).reduce(together, nothing);
  return { timeZone, days: shown, total: { ...total, firstLoginAt: null } };
}

const tallyOf = (row: Row | undefined): Tally =>
  row
    ? {
        count: Number(row['count']),
        sum: Number(row['sum']),
        buckets: (row['buckets'] as number[]).map(Number),
      }
    : noTally;

const dayOf = (moment: string) => `(${moment} at time zone s.zone)::date::text as day`;

const startedSql = `
  select ${dayOf('l.started_at')}, l.joined_by, count(*)::int as legs,
         count(*) filter (where not exists (select from app.service_leg e
           where e.tenant_id = l.tenant_id and e.conversation_id = l.conversation_id and e.agent_id = l.agent_id
             and e.started_at < l.started_at))::int as served,
         count(*) filter (where l.joined_by = 'CALL_BACK')::int as call_backs,
         count(*) filter (where l.joined_by = 'TRANSFER' or (l.joined_by = 'ADMIN' and exists (select from app.service_leg e
           where e.tenant_id = l.tenant_id and e.conversation_id = l.conversation_id and e.left_by = 'REASSIGNED'
             and e.ended_at = l.started_at)))::int as transferred_in
    from span s, app.service_leg l
   where l.tenant_id = ? and l.agent_id = ? and l.started_at >= s.since and l.started_at < s.until
   group by 1, 2`;

const endedSql = `
  select ${dayOf('l.ended_at')},
         count(*) filter (where l.left_by = 'CLOSED')::int as closed,
         count(*) filter (where l.left_by = 'CLOSED' and c.close_reason = 'AGENT')::int as closed_by_himself,
         count(*) filter (where l.left_by in ('TRANSFERRED', 'REASSIGNED'))::int as transferred_out,
         count(*) filter (where coalesce(l.agent_messages, 0) = 0 and l.joined_by <> 'CALL_BACK')::int as unanswered,
         ${tallyColumns('(extract(epoch from l.ended_at - l.started_at) * 1000)::float8', durationEdges, 'true')}
    from span s, app.service_leg l join app.conversation c on c.tenant_id = l.tenant_id and c.id = l.conversation_id
   where l.tenant_id = ? and l.agent_id = ? and l.ended_at >= s.since and l.ended_at < s.until
   group by 1`;

const answeredAt = `l.started_at + l.first_response_ms * interval '1 millisecond'`;

const firstSql = `
  select ${dayOf(`(${answeredAt})`)}, ${tallyColumns('l.first_response_ms', responseEdges, 'true')}
    from span s, app.service_leg l
   where l.tenant_id = ? and l.agent_id = ? and l.first_response_ms is not null
     and ${answeredAt} >= s.since and ${answeredAt} < s.until
   group by 1`;

const responseSql = `
  select ${dayOf('r.at')}, count(*) filter (where r.took_ms > ?)::int as slow,
         ${tallyColumns('r.took_ms', responseEdges, 'true')}
    from span s, app.response r
   where r.tenant_id = ? and r.agent_id = ? and r.at >= s.since and r.at < s.until
   group by 1`;

// Of conversations that were closed: what he wrote in his legs, and whether both sides had spoken where he closed.
const finishedSql = `
  select f.day, count(*)::int as finished, sum(f.messages)::int as messages, count(*) filter (where f.is_effective)::int as effective
    from (select ${dayOf('c.closed_at')}, sum(coalesce(l.agent_messages, 0)) as messages,
                 bool_or(l.left_by = 'CLOSED') and (select coalesce(sum(e.agent_messages), 0) > 0 and coalesce(sum(e.visitor_messages), 0) > 0
                    from app.service_leg e where e.tenant_id = c.tenant_id and e.conversation_id = c.id and e.agent_id is not null) as is_effective
            from span s, app.service_leg l join app.conversation c on c.tenant_id = l.tenant_id and c.id = l.conversation_id
           where l.tenant_id = ? and l.agent_id = ? and c.closed_at >= s.since and c.closed_at < s.until
           group by s.zone, c.tenant_id, c.id, c.closed_at) f
   group by 1`;

const changesSql = `
  select c.status, c.at from span s, app.agent_status_change c
   where c.tenant_id = ? and c.agent_id = ? and c.at < s.until
     and c.at >= coalesce((select max(b.at) from span t, app.agent_status_change b
                            where b.tenant_id = ? and b.agent_id = ? and b.at < t.since), '-infinity')
   order by c.at, c.id`;
