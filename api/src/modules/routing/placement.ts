import type { Context } from '../../kernel/context.ts';
import { setTimer } from '../../kernel/timers/timers.ts';
import {
  type Address,
  type AssignmentReason,
  type Conversation,
  type EventDetails,
  type NewEntry,
  type OnUnknown,
  OpeningRefused,
  type Placement,
  beginWaiting,
  move,
} from '../conversation/index.ts';
import { SkillGroup } from '../skill-group/index.ts';
import { assignWithin } from './assign.ts';
import { Duties } from './duties.ts';
import { type Goal, findGoal } from './goal.ts';
import { countWaiting, isOverflowing, mostHops } from './overflow.ts';
import { type RoutingSettings, routingSettings, weightOf } from './routing.settings.ts';
import { dutyOfGroup } from './rules.ts';
import { traced } from './trace.ts';

/** The timer after which a conversation no longer waits for the one agent it names. */
export const addressedTimer = 'routing.addressed-wait';

/** The entry that says that the system gave a conversation to an agent. */
export const accepted = (agentId: string): EventDetails => ({
  kind: 'EVENT',
  type: 'ACCEPTED',
  by: 'SYSTEM',
  agentId,
});
const queuedIn = (group: SkillGroup): EventDetails => ({
  kind: 'EVENT',
  type: 'QUEUED',
  skillGroupId: group.id,
  skillGroup: group.name,
});

/** Where a conversation goes that begins (FEATURES 4.4). */
export class FirstPlacement implements Placement {
  async target(ctx: Context, channelId: string, address: Address | null, onUnknown?: OnUnknown) {
    const settings = await routingSettings(ctx);
    const { visitorId } = ctx.visitor;
    const quest = { channelId, visitorId, address, from: 2 } as const;
    const goal = await findGoal(ctx, settings, quest, sentence => {
      if (sentence === traced.namedAgentUnknown) onUnknown?.('AGENT');
      if (sentence === traced.namedGroupUnknown) onUnknown?.('SKILL_GROUP');
    });
    if (!goal.duty.isOnDuty && goal.channel.offHoursMode !== 'CHAT') {
      const text = goal.group.offHoursText ?? goal.channel.offHoursText;
      throw new OpeningRefused({ code: 'OFF_DUTY', opensAt: goal.duty.opensAt, text });
    }
    return {
      skillGroupId: goal.group.id,
      namedGroupId: goal.namedGroupId,
      askedSkills: (address?.skills ?? []).slice(0, 5).map(skill => skill.trim().slice(0, 50)),
      weight: weightOf(settings, goal.channel.kind),
      place: (inner: Context, conversation: Conversation, opening: readonly NewEntry[]) =>
        new Newcomer(inner, settings, conversation, opening).place(goal),
    };
  }
}

/** One conversation that begins, on its way to an agent or a queue. */
class Newcomer {
  readonly #duties: Duties;

  constructor(
    private readonly ctx: Context,
    private readonly settings: RoutingSettings,
    private readonly conversation: Conversation,
    private readonly opening: readonly NewEntry[],
  ) {
    this.#duties = new Duties(settings);
  }

  async place(goal: Goal): Promise<void> {
    if (!goal.agent) return this.#placeInGroup(goal);
    const mayPush = goal.duty.isOnDuty || !this.settings.pushOnlyOnDuty;
    if (mayPush && (await this.#placeWith(goal, goal.agent))) return;
    if (goal.agent.isNamed && (this.settings.namedAgentMode === 'SCHEDULED' || !mayPush))
      return this.#waitFor(goal, goal.agent.id);
    const from = goal.agent.isNamed ? 3 : 5;
    const { channelId, visitorId } = this.conversation;
    const address = goal.namedGroupId ? { skillGroup: goal.namedGroupId } : null;
    const next = await findGoal(this.ctx, this.settings, { channelId, visitorId, address, from });
    return this.place(next);
  }

  /** To one agent: at once whatever his load if he was named so, else only into a free place that nobody waits for. */
  async #placeWith(
    { step, group }: Goal,
    agent: { id: string; isNamed: boolean },
  ): Promise<boolean> {
    const reason = { step, group: group.name };
    if (!agent.isNamed) {
      const { opening } = this;
      const assignment = { reason, joinedBy: 'ASSIGNED', event: accepted, opening } as const;
      const only = { ...assignment, only: agent.id };
      return assignWithin(this.ctx, this.#in(group), group, only, this.#duties);
    }
    const given = {
      to: 'ACTIVE',
      agentId: agent.id,
      skillGroupId: group.id,
      joinedBy: 'NAMED',
      claim: this.settings.namedAgentMode === 'SCHEDULED',
      reason,
      event: accepted(agent.id),
    } as const;
    return (await move(this.ctx, this.conversation, given, this.opening)) === null;
  }

  /** He may pick it, and gets it when he has room; when the time is over, routing goes on. */
  async #waitFor(goal: Goal, agentId: string): Promise<void> {
    await this.#refuseWhenFull();
    await beginWaiting(this.ctx, this.#in(goal.group), this.opening, {
      reason: { step: goal.step, group: goal.group.name },
      events: [queuedIn(goal.group)],
      addressedAgentId: agentId,
    });
    const dueAt = new Date(this.ctx.now().getTime() + this.settings.namedAgentWaitMs);
    await setTimer(this.ctx, addressedTimer, this.conversation.id, dueAt, { agentId });
  }

  /** To a member with room; else on to the group this one overflows to; else into the queue. */
  async #placeInGroup(goal: Goal): Promise<void> {
    let { group } = goal;
    let mayPush = goal.duty.isOnDuty || !this.settings.pushOnlyOnDuty;
    const overflowed: EventDetails[] = [];
    let reason: AssignmentReason = { step: goal.step, group: group.name };
    for (let hops = 0; ; hops += 1) {
      const assignment = {
        reason,
        joinedBy: 'ASSIGNED',
        event: accepted,
        opening: this.opening,
        preferred: goal.preferredAgentId,
      } as const;
      const isGiven =
        mayPush && (await assignWithin(this.ctx, this.#in(group), group, assignment, this.#duties));
      if (isGiven) return;
      const next = hops < mostHops ? await this.#overflowOf(group) : null;
      if (!next) break;
      overflowed.push({
        kind: 'EVENT',
        type: 'OVERFLOWED',
        skillGroupId: next.id,
        skillGroup: next.name,
      });
      reason = { ...reason, group: next.name, overflowedFrom: group.name };
      group = next;
      const duty = await dutyOfGroup(this.ctx, group.id, goal.channel);
      mayPush = duty.isOnDuty || !this.settings.pushOnlyOnDuty;
    }
    await this.#refuseWhenFull();
    const events = [...overflowed, queuedIn(group)];
    await beginWaiting(this.ctx, this.#in(group), this.opening, { reason, events });
  }

  async #overflowOf(group: SkillGroup): Promise<SkillGroup | null> {
    const { id } = this.conversation;
    if (!group.overflowGroupId || !isOverflowing(group, await countWaiting(this.ctx, group.id, id)))
      return null;
    return this.ctx.em.findOne(SkillGroup, { id: group.overflowGroupId });
  }

  #in(group: SkillGroup): Conversation {
    this.conversation.skillGroupId = group.id;
    return this.conversation;
  }

  async #refuseWhenFull(): Promise<void> {
    const most = this.settings.queueLimit;
    const [row] = await this.ctx.em.execute<{ waiting: string }[]>(
      `select count(*) as waiting from (select from app.conversation where tenant_id = ? and status = 'QUEUED' limit ?) q`,
      [this.ctx.tenantId, most + 1],
    );
    // The one that begins is counted too.
    if (Number(row?.waiting ?? 0) > most) throw new OpeningRefused({ code: 'QUEUE_FULL' });
  }
}
