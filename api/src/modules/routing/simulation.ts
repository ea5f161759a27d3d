import type { Context } from '../../kernel/context.ts';
import { say } from '../../kernel/errors/words.ts';
import { Agent } from '../agent/index.ts';
import { reasonText } from '../conversation/index.ts';
import { SkillGroup } from '../skill-group/index.ts';
import { explain } from './assign.ts';
import { membersOf } from './candidates.ts';
import { Duties, pushable } from './duties.ts';
import { type Goal, findGoal } from './goal.ts';
import { demandOf, lineOf } from './line.ts';
import { match, rankFor } from './match.policy.ts';
import { countWaiting, isOverflowing, mostHops } from './overflow.ts';
import { type RoutingSettings, routingSettings, weightOf } from './routing.settings.ts';
import { dutyOfGroup } from './rules.ts';
import type { RoutingSimulateInput, RoutingSimulation } from './simulation.type.ts';
import { type Trace, traced } from './trace.ts';

const nobody = '00000000-0000-0000-0000-000000000000';

/** What would become of a conversation that began now, or at another moment. Changes nothing. */
export async function simulate(
  ctx: Context,
  input: RoutingSimulateInput,
): Promise<RoutingSimulation> {
  const then = input.at ? ctx.at(input.at) : ctx;
  const settings = await routingSettings(then);
  const steps: string[] = [];
  const trace: Trace = (sentence, values = {}) => steps.push(say(sentence, ctx.locale, values));
  const address = {
    ...(input.agent ? { agent: input.agent } : {}),
    ...(input.skillGroup ? { skillGroup: input.skillGroup } : {}),
  };
  const goal = await findGoal(
    then,
    settings,
    { channelId: input.channelId, visitorId: input.visitorId ?? nobody, address, from: 2 },
    trace,
  );
  const found = await follow(then, settings, goal, trace);
  return { ...found, sentence: steps.at(-1) ?? '', steps };
}

type Found = Omit<RoutingSimulation, 'sentence' | 'steps'>;

async function follow(
  ctx: Context,
  settings: RoutingSettings,
  goal: Goal,
  trace: Trace,
): Promise<Found> {
  const { group, duty, agent } = goal;
  trace(duty.isOnDuty ? traced.onDuty : traced.offDuty, { group: group.name });
  if (!duty.isOnDuty && goal.channel.offHoursMode !== 'CHAT')
    return { outcome: 'OFF_DUTY', agentId: null, skillGroupId: group.id };
  const mayPush = duty.isOnDuty || !settings.pushOnlyOnDuty;
  if (agent && mayPush) {
    const row = await ctx.em.findOneOrFail(Agent, { id: agent.id });
    const isDirect = agent.isNamed && settings.namedAgentMode === 'DIRECT';
    if (isDirect || (row.status === 'ONLINE' && row.load < row.capacity)) {
      trace(traced.given, { agent: row.nickname });
      return { outcome: 'ASSIGNED', agentId: agent.id, skillGroupId: group.id };
    }
    trace(traced.waitsFor, { agent: row.nickname });
    return { outcome: 'QUEUED', agentId: agent.id, skillGroupId: group.id };
  }
  return inGroup(ctx, settings, goal, trace);
}

async function inGroup(
  ctx: Context,
  settings: RoutingSettings,
  goal: Goal,
  trace: Trace,
): Promise<Found> {
  let { group } = goal;
  let isOnDuty = goal.duty.isOnDuty;
  const weight = weightOf(settings, goal.channel.kind);
  for (let hops = 0; ; hops += 1) {
    const given =
      isOnDuty || !settings.pushOnlyOnDuty
        ? await firstOf(ctx, settings, group, goal, weight)
        : null;
    if (given) {
      trace({ en: given.text, 'zh-CN': given.text });
      const outcome = group.isOffered ? 'OFFERED' : 'ASSIGNED';
      return { outcome, agentId: given.agentId, skillGroupId: group.id };
    }
    trace(traced.nobody, { group: group.name });
    const waiting = await countWaiting(ctx, group.id, null);
    if (hops === mostHops || !isOverflowing(group, waiting)) break;
    const next = await ctx.em.findOneOrFail(SkillGroup, { id: group.overflowGroupId as string });
    trace(traced.overflow, { waiting, from: group.name, to: next.name });
    group = next;
    isOnDuty = (await dutyOfGroup(ctx, group.id, goal.channel)).isOnDuty;
  }
  trace(traced.waits, { group: group.name });
  return { outcome: 'QUEUED', agentId: null, skillGroupId: group.id };
}

/** Who of a group would get it, behind those who wait already. */
async function firstOf(
  ctx: Context,
  settings: RoutingSettings,
  group: SkillGroup,
  goal: Goal,
  weight: number,
): Promise<{ agentId: string; text: string } | null> {
  const members = await membersOf(ctx, group);
  const line = await lineOf(ctx, group);
  const own = {
    conversationId: nobody,
    queueClass: 13,
    waitingSince: ctx.now(),
    number: Number.MAX_SAFE_INTEGER,
    addressedAgentId: null,
    demand: {
      ...demandOf(ctx, group, { weight, askedSkills: [] }, null),
      preferred: goal.preferredAgentId,
    },
  };
  const before = await pushable(ctx, group.id, line, new Duties(settings));
  const found = match(group.strategy, [...before, own], members).find(
    ({ waiting }) => waiting === own,
  );
  if (!found) return null;
  const ranking = before.length > 0 ? found.ranking : rankFor(group.strategy, own, members);
  const reason = explain({ step: goal.step, group: group.name }, group, ranking, found.agent);
  const agents = await ctx.em.find(Agent, {});
  const names = new Map(agents.map(({ id, nickname }) => [id, nickname]));
  const text = reasonText(reason, ctx.locale, id => names.get(id) ?? '—');
  return { agentId: found.agent.agentId, text };
}
