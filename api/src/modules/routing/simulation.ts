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
import { match } from './match.policy.ts';
import { countWaiting, isOverflowing, mostHops } from './overflow.ts';
import { type RoutingSettings, routingSettings, weightOf } from './routing.settings.ts';
import { dutyOfGroup } from './rules.ts';
import type { RoutingSimulateInput, RoutingSimulation } from './simulation.type.ts';
import { type Candidate, type Ranking, hasRoom } from './strategy.policy.ts';
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
  const quest = {
    channelId: input.channelId,
    visitorId: input.visitorId ?? nobody,
    address,
    from: 2,
  } as const;
  const goal = await findGoal(then, settings, quest, trace);
  const found = await new Imagined(then, settings, quest.visitorId, trace).place(goal);
  return { ...found, sentence: steps.at(-1) ?? '', steps };
}

type Found = Omit<RoutingSimulation, 'sentence' | 'steps'>;

/** A conversation that might begin, on the way a newcomer takes (`placement.ts`), step for step. */
class Imagined {
  readonly #duties: Duties;

  constructor(
    private readonly ctx: Context,
    private readonly settings: RoutingSettings,
    private readonly visitorId: string,
    private readonly trace: Trace,
  ) {
    this.#duties = new Duties(settings);
  }

  async place(goal: Goal): Promise<Found> {
    const { group, duty, agent } = goal;
    this.trace(duty.isOnDuty ? traced.onDuty : traced.offDuty, { group: group.name });
    if (!duty.isOnDuty && goal.channel.offHoursMode !== 'CHAT')
      return { outcome: 'OFF_DUTY', agentId: null, skillGroupId: group.id };
    return agent ? this.#placeWith(goal, agent) : this.#placeInGroup(goal);
  }

  async #placeWith(goal: Goal, { id, isNamed }: { id: string; isNamed: boolean }): Promise<Found> {
    const { nickname } = await this.ctx.em.findOneOrFail(Agent, { id });
    const found = { agentId: id, skillGroupId: goal.group.id };
    const mayPush = this.#mayPush(goal.duty);
    if (mayPush && (isNamed ? await this.#getsNamed(goal, id) : await this.#getsAlone(goal, id))) {
      this.trace(traced.given, { agent: nickname });
      return { outcome: 'ASSIGNED', ...found };
    }
    if (isNamed && (this.settings.namedAgentMode === 'SCHEDULED' || !mayPush)) {
      this.trace(traced.waitsFor, { agent: nickname });
      return { outcome: 'QUEUED', ...found };
    }
    const address = goal.namedGroupId ? { skillGroup: goal.namedGroupId } : null;
    const quest = { channelId: goal.channel.id, visitorId: this.visitorId, address } as const;
    const from = isNamed ? 3 : 5;
    return this.place(await findGoal(this.ctx, this.settings, { ...quest, from }, this.trace));
  }

  /** By what counts when a place is claimed (`app.claim_place`): status, shift and room. */
  async #getsNamed({ group, channel }: Goal, id: string): Promise<boolean> {
    if (this.settings.namedAgentMode === 'DIRECT') return true;
    const member = (await membersOf(this.ctx, group)).find(({ agentId }) => agentId === id);
    const weight = weightOf(this.settings, channel.kind);
    return member !== undefined && member.isOnline && hasRoom(member, weight);
  }

  async #getsAlone(goal: Goal, id: string): Promise<boolean> {
    if (goal.group.isOffered) return false;
    const ranking = await this.#rankedBehindOthers(goal, goal.group);
    return ranking?.ranked.some(({ agentId }) => agentId === id) ?? false;
  }

  async #placeInGroup(goal: Goal): Promise<Found> {
    let { group } = goal;
    let mayPush = this.#mayPush(goal.duty);
    for (let hops = 0; ; hops += 1) {
      const ranking = mayPush ? await this.#rankedBehindOthers(goal, group) : null;
      if (ranking && !group.isOffered) return this.#given('ASSIGNED', goal, group, ranking);
      const waiting = await countWaiting(this.ctx, group.id, null);
      if (hops === mostHops || !isOverflowing(group, waiting)) {
        if (ranking) return this.#given('OFFERED', goal, group, ranking);
        break;
      }
      if (!ranking) this.trace(traced.nobody, { group: group.name });
      const id = group.overflowGroupId as string;
      const next = await this.ctx.em.findOneOrFail(SkillGroup, { id });
      this.trace(traced.overflow, { waiting, from: group.name, to: next.name });
      group = next;
      mayPush = this.#mayPush(await dutyOfGroup(this.ctx, group.id, goal.channel));
    }
    this.trace(traced.nobody, { group: group.name });
    this.trace(traced.waits, { group: group.name });
    return { outcome: 'QUEUED', agentId: null, skillGroupId: group.id };
  }

  async #given(
    outcome: 'ASSIGNED' | 'OFFERED',
    goal: Goal,
    group: SkillGroup,
    ranking: Ranking,
  ): Promise<Found> {
    const [agent] = ranking.ranked as [Candidate];
    const reason = explain({ step: goal.step, group: group.name }, group, ranking, agent);
    const agents = await this.ctx.em.find(Agent, {});
    const names = new Map(agents.map(({ id, nickname }) => [id, nickname]));
    const text = reasonText(reason, this.ctx.locale, id => names.get(id) ?? '—');
    this.trace({ en: text, 'zh-CN': text });
    return { outcome, agentId: agent.agentId, skillGroupId: group.id };
  }

  /** Who of a group would get it, behind those who wait already; null: nobody. */
  async #rankedBehindOthers(goal: Goal, group: SkillGroup): Promise<Ranking | null> {
    const { ctx, settings } = this;
    const members = await membersOf(ctx, group);
    const weight = weightOf(settings, goal.channel.kind);
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
    const before = await pushable(ctx, group.id, await lineOf(ctx, group), this.#duties);
    const found = match(group.strategy, [...before, own], members).find(
      ({ waiting }) => waiting === own,
    );
    return found?.ranking ?? null;
  }

  #mayPush(duty: { readonly isOnDuty: boolean }): boolean {
    return duty.isOnDuty || !this.settings.pushOnlyOnDuty;
  }
}
