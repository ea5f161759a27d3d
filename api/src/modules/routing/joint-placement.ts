import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import {
  type Conversation,
  type JointPlacement,
  type Newcomer,
  type Served,
  beginServed,
} from '../conversation/index.ts';
import { classOf, explain } from './assign.ts';
import { membersOf } from './candidates.ts';
import { Duties, pushable } from './duties.ts';
import { type Goal, findGoal } from './goal.ts';
import { demandOf, lineOf } from './line.ts';
import { type Waiting, match } from './match.policy.ts';
import { accepted } from './placement.ts';
import { type RoutingSettings, routingSettings, weightOf } from './routing.settings.ts';

/**
 * Newcomers who asked for nobody, handed out among the members of the group that the rules name, behind those who wait in its line.
 * Whoever has an agent to come back to, or whom nobody has room for, is left out and goes the whole way of `FirstPlacement`.
 */
export class NewcomersPlacement implements JointPlacement {
  async place(
    ctx: Context,
    channelId: string,
    newcomers: readonly Newcomer[],
  ): Promise<Map<Newcomer, Conversation>> {
    const settings = await routingSettings(ctx);
    // The same for all of them: by the rules alone, without a previous agent.
    const quest = { channelId, visitorId: '', address: null, from: 5 } as const;
    const goal = await findGoal(ctx, settings, quest);
    const { group, duty } = goal;
    if (!duty.isOnDuty || group.isOffered || group.strategy === 'MANUAL') return new Map();
    const returning = await returningOf(ctx, settings, newcomers);
    const free = newcomers.filter(({ visitor }) => !returning.has(visitor.id));
    if (free.length === 0) return new Map();
    const weight = weightOf(settings, goal.channel.kind);
    const served = await pair(ctx, settings, goal, weight, free);
    const begun = await beginServed(ctx, { skillGroupId: group.id, weight }, [...served.keys()]);
    return new Map([...begun].map(([one, conversation]) => [served.get(one)!, conversation]));
  }
}

/** Who gets whom: those in the line first, then the newcomers as they came. */
async function pair(
  ctx: Context,
  settings: RoutingSettings,
  { step, group, channel }: Goal,
  weight: number,
  newcomers: readonly Newcomer[],
): Promise<Map<Served, Newcomer>> {
  const [members, line] = [await membersOf(ctx, group), await lineOf(ctx, group)];
  const before = await pushable(ctx, group.id, line, new Duties(settings));
  const places = new Map<Waiting, Newcomer>();
  for (const newcomer of newcomers) {
    const { vipLevel, locale, id } = newcomer.visitor;
    const place = {
      conversationId: id,
      queueClass: classOf({ vipLevel, priority: 'NORMAL' }),
      waitingSince: ctx.now(),
      // They have none yet; all of them come behind whoever has one, in the order in which they came.
      number: Number.MAX_SAFE_INTEGER,
      addressedAgentId: null,
      demand: demandOf(ctx, group, { weight, askedSkills: [] }, locale),
    };
    places.set(place, newcomer);
  }
  const served = new Map<Served, Newcomer>();
  for (const { waiting, agent, ranking } of match(
    group.strategy,
    [...before, ...places.keys()],
    members,
  )) {
    const newcomer = places.get(waiting);
    if (!newcomer) continue;
    const { visitor, sourceUrl, opening } = newcomer;
    const reason = explain({ step, group: group.name }, group, ranking, agent);
    const given = {
      visitorId: visitor.id,
      channelId: channel.id,
      skillGroupId: group.id,
      weight,
      sourceUrl,
    };
    const { agentId } = agent;
    served.set({ given, visitor, agentId, reason, event: accepted(agentId), opening }, newcomer);
  }
  return served;
}

/** Who may come back now to the agent who served him last (FEATURES Q-06); in which group is found alone. */
async function returningOf(
  ctx: Context,
  { previousAgentDays }: RoutingSettings,
  newcomers: readonly Newcomer[],
): Promise<Set<string>> {
  if (previousAgentDays === 0) return new Set();
  const since = new Date(ctx.now().getTime() - previousAgentDays * 24 * 3_600_000);
  const rows = await ctx.query<{ visitorId: string }>(
    `select p.visitor_id
       from (select distinct on (c.visitor_id) c.visitor_id, l.agent_id
               from app.conversation c
               join app.service_leg l on l.tenant_id = c.tenant_id and l.conversation_id = c.id and l.agent_id is not null
              where c.tenant_id = ? and c.visitor_id = any(?::uuid[]) and coalesce(l.ended_at, 'infinity') >= ?
              order by c.visitor_id, l.started_at desc, l.id desc) p
       join app.agent a on a.tenant_id = ? and a.id = p.agent_id
      where a.is_enabled and a.status = 'ONLINE' and a.load < a.capacity and app.is_on_shift(a.tenant_id, a.id, ?)`,
    [
      ctx.tenantId,
      listOf(newcomers.map(({ visitor }) => visitor.id)),
      since,
      ctx.tenantId,
      ctx.now(),
    ],
  );
  return new Set(rows.map(({ visitorId }) => visitorId));
}
