import type { Context } from '../../kernel/context.ts';
import { SkillGroup } from '../skill-group/index.ts';
import { membersOf } from './candidates.ts';
import { Duties, pushable } from './duties.ts';
import { lineOf } from './line.ts';
import { match } from './match.policy.ts';
import { routingSettings } from './routing.settings.ts';

/** How long somebody may wait although somebody else has room: an assignment is under way. */
const underWayMs = 5_000;

/** What must never be (FEATURES Q-32), each as a question that gives one row per violation. */
const questions: Readonly<Record<string, string>> = {
  TWO_AGENTS_AT_ONCE: `
    select 1 from app.service_leg l where l.tenant_id = :tenant and l.ended_at is null
     group by l.conversation_id having count(*) > 1`,
  ACTIVE_WITHOUT_LEG: `
    select 1 from app.conversation c where c.tenant_id = :tenant and c.status = 'ACTIVE' and c.served_by = 'AGENT'
       and not exists (select from app.service_leg l where l.tenant_id = c.tenant_id and l.conversation_id = c.id
                          and l.agent_id = c.agent_id and l.ended_at is null)`,
  LEG_WITHOUT_CONVERSATION: `
    select 1 from app.service_leg l join app.conversation c on c.tenant_id = l.tenant_id and c.id = l.conversation_id
     where l.tenant_id = :tenant and l.ended_at is null and c.status <> 'ACTIVE'`,
  COUNTER_DRIFT: `
    select 1 from app.agent a where a.tenant_id = :tenant and a.active_count <> (
      select count(*) from app.conversation c where c.tenant_id = a.tenant_id and c.agent_id = a.id and c.status = 'ACTIVE')`,
  LOAD_DRIFT: `
    select 1 from app.agent a where a.tenant_id = :tenant and a.load <> (
      select coalesce(sum(c.weight), 0) from app.conversation c where c.tenant_id = a.tenant_id
         and ((c.agent_id = a.id and c.status = 'ACTIVE') or c.offer_agent_id = a.id))`,
  PUSHED_ABOVE_CAPACITY: `
    select 1 from app.service_leg l join app.conversation c on c.tenant_id = l.tenant_id and c.id = l.conversation_id
     where l.tenant_id = :tenant and l.joined_by in ('ASSIGNED', 'OFFERED') and l.started_at > :moment - interval '7 days'
       and (l.reason -> 'chosen' ->> 'load')::real + c.weight > (l.reason -> 'chosen' ->> 'capacity')::real`,
  QUEUED_WITHOUT_STAY: `
    select 1 from app.conversation c where c.tenant_id = :tenant and c.status = 'QUEUED'
       and not exists (select from app.queue_stay s where s.tenant_id = c.tenant_id and s.conversation_id = c.id and s.left_at is null)`,
  STAY_WITHOUT_QUEUE: `
    select 1 from app.queue_stay s join app.conversation c on c.tenant_id = s.tenant_id and c.id = s.conversation_id
     where s.tenant_id = :tenant and s.left_at is null and c.status <> 'QUEUED'`,
  HELD_BY_NOBODY_PRESENT: `
    select 1 from app.conversation c join app.agent a on a.tenant_id = c.tenant_id and a.id = c.agent_id
     where c.tenant_id = :tenant and c.status = 'ACTIVE' and a.status = 'OFFLINE'
       and not exists (select from app.timer t where t.tenant_id = a.tenant_id and t.kind = 'agent.release' and t.subject_id = a.id)
       and not exists (select from app.outbox o where o.tenant_id = a.tenant_id and o.kind = 'timer.agent.release'
                          and o.done_at is null and o.payload ->> 'subjectId' = a.id::text)
       and a.status_since < :moment - interval '1 minute'`,
  REQUEST_WITHOUT_TIMER: `
    select 1 from app.conversation c where c.tenant_id = :tenant and c.request_id is not null
       and c.request_expires_at < :moment - interval '1 minute'`,
  OFFER_WITHOUT_TIMER: `
    select 1 from app.conversation c where c.tenant_id = :tenant and c.offer_id is not null
       and c.offer_expires_at < :moment - interval '1 minute'`,
  TWO_OPEN_OF_ONE_VISITOR: `
    select 1 from app.conversation c where c.tenant_id = :tenant and c.status <> 'CLOSED'
     group by c.channel_id, c.visitor_id having count(*) > 1`,
};

/** How often each thing is that must never be. */
export async function countViolations(
  ctx: Context,
): Promise<{ readonly name: string; readonly count: number }[]> {
  const names = Object.keys(questions);
  const counts: { name: string; count: number }[] = [];
  for (const name of names) {
    const sql = (questions[name] as string)
      .replaceAll(':tenant', '(select tenant from given)')
      .replaceAll(':moment', '(select moment from given)');
    const [row] = await ctx.query<{ count: string }>(
      `with given as (select ?::uuid as tenant, ?::timestamptz as moment)
       select count(*) as count from (${sql}) found`,
      [ctx.tenantId, ctx.now()],
    );
    counts.push({ name, count: Number(row?.count ?? 0) });
  }
  counts.push({ name: 'WAITS_IN_VAIN', count: await countInVain(ctx) });
  return counts;
}

/** Those who wait although the rules would have given them to somebody some time ago. */
async function countInVain(ctx: Context): Promise<number> {
  const duties = new Duties(await routingSettings(ctx));
  let inVain = 0;
  for (const group of await ctx.em.find(SkillGroup, {})) {
    const line = await lineOf(ctx, group);
    if (line.length === 0) continue;
    const waiting = await pushable(ctx, group.id, line, duties);
    const pairs = match(group.strategy, waiting, await membersOf(ctx, group));
    inVain += pairs.filter(
      ({ waiting: { waitingSince } }) => ctx.now().getTime() - waitingSince.getTime() > underWayMs,
    ).length;
  }
  return inVain;
}
