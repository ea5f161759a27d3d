import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { Agent } from '../agent/index.ts';
import { Channel } from '../channel/index.ts';
import {
  type Address,
  type AssignmentReason,
  Conversation,
  type NewEntry,
  OpeningRefused,
  type Placement,
  appendEntries,
  eventEntry,
  move,
  queueTopic,
} from '../conversation/index.ts';
import { dutyOf } from '../schedule/index.ts';
import { SkillGroup } from '../skill-group/index.ts';
import { assignWithin } from './assign.ts';

/** Whom a conversation is for, and by which step of routing. */
interface Goal {
  readonly group: SkillGroup;
  readonly agent: Agent | null;
  readonly step: AssignmentReason['step'];
  readonly isOnDuty: boolean;
}

/** Where a conversation goes that begins (FEATURES 4.4): named agent, named group, the channel's group, the default group. */
export class FirstPlacement implements Placement {
  async target(ctx: Context, channelId: string, address: Address | null) {
    const channel = await ctx.em.findOne(Channel, { id: channelId, isEnabled: true });
    if (!channel) throw notFound();
    const agent = address?.agent ? await namedAgent(ctx, address.agent) : null;
    const { group, step } = await this.#group(ctx, channel, address);
    const duty = await dutyOf(ctx, { skillGroupId: agent ? null : group.id, channelId });
    if (!duty.isOnDuty && channel.offHoursMode !== 'CHAT') {
      const text = channel.offHoursText ?? null;
      throw new OpeningRefused({ code: 'OFF_DUTY', opensAt: duty.opensAt, text });
    }
    return {
      skillGroupId: group.id,
      place: (inner: Context, conversation: Conversation, opening: readonly NewEntry[]) =>
        this.#place(inner, conversation, opening, {
          group,
          agent,
          step,
          isOnDuty: duty.isOnDuty,
        }),
    };
  }

  async #group(
    ctx: Context,
    channel: Channel,
    address: Address | null,
  ): Promise<{ group: SkillGroup; step: AssignmentReason['step'] }> {
    const named = address?.skillGroup ? await namedGroup(ctx, address.skillGroup) : null;
    if (named) return { group: named, step: 'NAMED_GROUP' };
    const own = channel.skillGroupId
      ? await ctx.em.findOne(SkillGroup, { id: channel.skillGroupId })
      : null;
    if (own) return { group: own, step: 'CHANNEL' };
    return {
      group: await ctx.em.findOneOrFail(SkillGroup, { isDefault: true }),
      step: 'DEFAULT_GROUP',
    };
  }

  async #place(
    ctx: Context,
    conversation: Conversation,
    opening: readonly NewEntry[],
    { group, agent, step, isOnDuty }: Goal,
  ): Promise<void> {
    const accepted = (agentId: string) =>
      ({ kind: 'EVENT', type: 'ACCEPTED', by: 'SYSTEM', agentId }) as const;
    if (agent) {
      const named = {
        to: 'ACTIVE',
        agentId: agent.id,
        joinedBy: 'NAMED',
        claim: false,
        reason: { step: 'NAMED_AGENT' },
        event: accepted(agent.id),
      } as const;
      const refusal = await move(ctx, conversation, named, opening);
      if (refusal === null) return;
    }
    // Nothing is pushed off duty; and whoever waits already comes before a newcomer.
    const isAssigned =
      isOnDuty &&
      !(await isSomebodyBefore(ctx, conversation)) &&
      (await assignWithin(ctx, conversation, group.id, {
        reason: { step, group: group.name },
        joinedBy: 'ASSIGNED',
        event: accepted,
        opening,
      }));
    if (isAssigned) return;
    await refuseWhenFull(ctx);
    const queued = {
      kind: 'EVENT',
      type: 'QUEUED',
      skillGroupId: group.id,
      skillGroup: group.name,
    } as const;
    await appendEntries(ctx, conversation, [...opening, eventEntry(ctx, conversation.id, queued)]);
    ctx.tell(
      { topic: queueTopic(group.id) },
      { topic: `inbox:${group.id}` },
      { topic: 'routing', local: { tenantId: ctx.tenantId, skillGroupId: group.id } },
    );
  }
}

/** An enabled agent who is not offline, by id or login address; a name that is not known is ignored. */
async function namedAgent(ctx: Context, name: string): Promise<Agent | null> {
  const which = isUuid(name) ? { id: name } : { email: name.trim().toLowerCase() };
  return ctx.em.findOne(Agent, { ...which, isEnabled: true, status: { $ne: 'OFFLINE' } });
}

const namedGroup = (ctx: Context, name: string): Promise<SkillGroup | null> =>
  ctx.em.findOne(SkillGroup, isUuid(name) ? { id: name } : { name: name.trim() });

/** As many as may wait in a tenant at a time (FEATURES Q-20). */
const mostWaiting = 1_000;

async function refuseWhenFull(ctx: Context): Promise<void> {
  const [row] = await ctx.em.execute<{ waiting: string }[]>(
    `select count(*) as waiting from (select from app.conversation where tenant_id = ? and status = 'QUEUED' limit ?) q`,
    [ctx.tenantId, mostWaiting + 1],
  );
  // The one that begins is counted too.
  if (Number(row?.waiting ?? 0) > mostWaiting) throw new OpeningRefused({ code: 'QUEUE_FULL' });
}

async function isSomebodyBefore(ctx: Context, conversation: Conversation): Promise<boolean> {
  const others = await ctx.em.count(Conversation, {
    status: 'QUEUED',
    skillGroupId: conversation.skillGroupId,
    id: { $ne: conversation.id },
  });
  return others > 0;
}
