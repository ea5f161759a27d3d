import type { Context } from '../../kernel/context.ts';
import { type EventDetails, lockConversation } from '../conversation/index.ts';
import { SkillGroup } from '../skill-group/index.ts';
import { giveTo } from './assign.ts';
import { membersOf } from './candidates.ts';
import { Duties, pushable } from './duties.ts';
import { type InLine, lineOf } from './line.ts';
import { type Pairing, match } from './match.policy.ts';
import { makeOffer } from './offers.ts';
import { routingSettings } from './routing.settings.ts';

/** Gives those in a group's line to whoever has room, the first in line first; answers how many found somebody. */
export async function handOut(ctx: Context, skillGroupId: string): Promise<number> {
  const group = await ctx.em.findOne(SkillGroup, { id: skillGroupId });
  if (!group) return 0;
  const line = await lineOf(ctx, group);
  if (line.length === 0) return 0;
  const members = await membersOf(ctx, group);
  if (!members.some(({ isOnline, load, capacity }) => isOnline && load < capacity)) return 0;
  const settings = await routingSettings(ctx);
  const waiting = await pushable(ctx, skillGroupId, line, new Duties(settings));
  let given = 0;
  for (const pairing of match(group.strategy, waiting, members)) {
    const isGiven = await ctx.transact(inner => give(inner, group, pairing as OfLine));
    if (isGiven) given += 1;
  }
  return given;
}

type OfLine = Pairing & { readonly waiting: InLine };

/** Gives one, if it still stands where it stood when it was looked at: what people did meanwhile holds. */
async function give(ctx: Context, group: SkillGroup, { waiting, ranking }: OfLine) {
  const conversation = await lockConversation(ctx, waiting.conversationId);
  const isAsSeen =
    conversation.status === 'QUEUED' &&
    conversation.version === waiting.version &&
    conversation.skillGroupId === waiting.skillGroupId;
  if (!isAsSeen) return false;
  const reason = conversation.assignmentReason ?? { step: stepOf(group), group: group.name };
  const isOverflow = waiting.skillGroupId !== group.id;
  const explained = isOverflow
    ? { ...reason, group: group.name, overflowedFrom: reason.group ?? '' }
    : reason;
  if (group.isOffered && !waiting.addressedAgentId)
    return makeOffer(ctx, conversation, group, ranking);
  return giveTo(ctx, conversation, group, ranking, {
    reason: explained,
    joinedBy: waiting.addressedAgentId ? 'NAMED' : 'ASSIGNED',
    event: acceptedBy,
  });
}

const stepOf = (group: SkillGroup) => (group.isDefault ? 'DEFAULT_GROUP' : 'CHANNEL');

const acceptedBy = (agentId: string): EventDetails => ({
  kind: 'EVENT',
  type: 'ACCEPTED',
  by: 'SYSTEM',
  agentId,
});
