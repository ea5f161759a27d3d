import type { Context } from '../../kernel/context.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { Agent } from '../agent/index.ts';
import type { Address, AssignmentReason } from '../conversation/index.ts';
import { type Duty, dutyOf } from '../schedule/index.ts';
import { SkillGroup } from '../skill-group/index.ts';
import { groupOfAgent } from './candidates.ts';
import type { RoutingSettings } from './routing.settings.ts';
import { type RuledChannel, dutyOfGroup, ruledChannel } from './rules.ts';
import { type Trace, traced } from './trace.ts';

/** For whom the target is sought. */
export interface Quest {
  readonly channelId: string;
  readonly visitorId: string;
  readonly address: Address | null;
  /** A group named before: by the visitor, or by whoever moved it there. */
  readonly namedGroupId?: string | null;
  /** The step of FEATURES 4.4 to begin with: 2 for newcomers, 3 for those released, 5 once the previous agent is out. */
  readonly from: 2 | 3 | 5;
}

/** Whom a conversation is for, and by which step of routing. */
export interface Goal {
  readonly step: AssignmentReason['step'];
  readonly channel: RuledChannel;
  /** In whose queue it would wait. */
  readonly group: SkillGroup;
  /** The one agent it is for: named by the visitor, or the one who served him last. */
  readonly agent: { readonly id: string; readonly isNamed: boolean } | null;
  /** Who served him last, if the group is named: he comes first there. */
  readonly preferredAgentId: string | null;
  readonly namedGroupId: string | null;
  readonly duty: Pick<Duty, 'isOnDuty' | 'opensAt'>;
}

/** Seeks the target of a conversation: steps 2 to 7 of FEATURES 4.4. Reads only. */
export async function findGoal(
  ctx: Context,
  settings: RoutingSettings,
  quest: Quest,
  trace: Trace = () => undefined,
): Promise<Goal> {
  const channel = await ruledChannel(ctx, quest.channelId);
  const named = await namedGroup(ctx, quest, trace);
  const namedGroupId = named?.id ?? null;
  const goal = (found: Omit<Goal, 'channel' | 'namedGroupId' | 'preferredAgentId'>) => ({
    channel,
    namedGroupId,
    preferredAgentId: null,
    ...found,
  });
  const agentName = quest.from === 2 ? quest.address?.agent : null;
  const agent = agentName ? await namedAgent(ctx, agentName, trace) : null;
  if (agent) {
    const group = await groupFor(ctx, agent.id, named?.id ?? null);
    const duty = await dutyOf(ctx, { skillGroupId: null, channelId: channel.id });
    return goal({ step: 'NAMED_AGENT', group, agent: { id: agent.id, isNamed: true }, duty });
  }
  const previous = quest.from === 5 ? null : await previousAgent(ctx, settings, quest, trace);
  if (named) {
    trace(traced.namedGroup, { group: named.name });
    const duty = await dutyOfGroup(ctx, named.id, channel);
    const found = goal({ step: 'NAMED_GROUP', group: named, agent: null, duty });
    return { ...found, preferredAgentId: previous?.id ?? null };
  }
  if (previous?.hasRoom) {
    const group = await groupFor(ctx, previous.id, previous.skillGroupId);
    trace(traced.previousAgent, { agent: previous.name, group: group.name });
    const duty = await dutyOfGroup(ctx, group.id, channel);
    return goal({
      step: 'PREVIOUS_AGENT',
      group,
      agent: { id: previous.id, isNamed: false },
      duty,
    });
  }
  const { group, step } = await ruledGroup(ctx, channel, trace);
  return goal({ step, group, agent: null, duty: await dutyOfGroup(ctx, group.id, channel) });
}

/** An enabled agent who is not offline, by id or login address; a name that is not known is ignored. */
async function namedAgent(ctx: Context, name: string, trace: Trace): Promise<Agent | null> {
  const which = isUuid(name) ? { id: name } : { email: name.trim().toLowerCase() };
  const agent = await ctx.em.findOne(Agent, { ...which, isEnabled: true });
  if (agent && agent.status !== 'OFFLINE') {
    trace(traced.namedAgent, { agent: agent.nickname });
    return agent;
  }
  trace(agent ? traced.namedAgentOffline : traced.namedAgentUnknown, {
    agent: agent?.nickname ?? name,
  });
  return null;
}

async function namedGroup(ctx: Context, quest: Quest, trace: Trace): Promise<SkillGroup | null> {
  const name = quest.namedGroupId ?? quest.address?.skillGroup;
  if (!name) return null;
  const group = await ctx.em.findOne(
    SkillGroup,
    isUuid(name) ? { id: name } : { name: name.trim() },
  );
  if (!group) trace(traced.namedGroupUnknown, { group: name });
  return group;
}

interface PreviousRow {
  readonly id: string;
  readonly name: string;
  readonly skillGroupId: string;
  readonly hasRoom: boolean;
}

/** Who served this visitor last, within the days the tenant looks back (FEATURES Q-06). */
async function previousAgent(
  ctx: Context,
  { previousAgentDays }: RoutingSettings,
  { visitorId }: Quest,
  trace: Trace,
): Promise<PreviousRow | null> {
  if (previousAgentDays === 0) return null;
  const since = new Date(ctx.now().getTime() - previousAgentDays * 24 * 3_600_000);
  const [row] = await ctx.query<PreviousRow>(
    `select a.id, a.nickname as name, l.skill_group_id,
            a.is_enabled and a.status = 'ONLINE' and a.load < a.capacity and app.is_on_shift(a.tenant_id, a.id, ?) as has_room
       from app.conversation c
       join app.service_leg l on l.tenant_id = c.tenant_id and l.conversation_id = c.id and l.agent_id is not null
       join app.agent a on a.tenant_id = l.tenant_id and a.id = l.agent_id
      where c.tenant_id = ? and c.visitor_id = ? and coalesce(l.ended_at, 'infinity') >= ?
      order by l.started_at desc, l.id desc limit 1`,
    [ctx.now(), ctx.tenantId, visitorId, since],
  );
  if (row && !row.hasRoom) trace(traced.previousAgentBusy, { agent: row.name });
  return row ?? null;
}

/** Steps 5 and 6: the group of the rule for these hours, else the default one. */
async function ruledGroup(
  ctx: Context,
  channel: RuledChannel,
  trace: Trace,
): Promise<{ group: SkillGroup; step: 'CHANNEL' | 'DEFAULT_GROUP' }> {
  const { onDutyGroupId, offDutyGroupId } = channel;
  const isOpen =
    offDutyGroupId === null ||
    (await dutyOf(ctx, { skillGroupId: null, channelId: channel.id })).isOnDuty;
  const id = isOpen ? onDutyGroupId : offDutyGroupId;
  const ruled = id ? await ctx.em.findOne(SkillGroup, { id }) : null;
  const group = ruled ?? (await ctx.em.findOneOrFail(SkillGroup, { isDefault: true }));
  const sentence = ruled ? (isOpen ? traced.rule : traced.offDutyRule) : traced.defaultGroup;
  trace(sentence, { group: group.name });
  return { group, step: ruled ? 'CHANNEL' : 'DEFAULT_GROUP' };
}

async function groupFor(ctx: Context, agentId: string, wished: string | null): Promise<SkillGroup> {
  const id = await groupOfAgent(ctx, agentId, wished ?? agentId);
  return ctx.em.findOneOrFail(SkillGroup, id ? { id } : { isDefault: true });
}
