import type { Context } from '../../kernel/context.ts';
import {
  type AssignmentReason,
  type Conversation,
  type Move,
  type NewEntry,
  move,
} from '../conversation/index.ts';
import { findCandidates } from './candidates.ts';
import { pickAgent } from './routing.policy.ts';

/** What an assignment is for: its reason, its event, and what it means for the leg. */
export interface Assignment {
  readonly reason: AssignmentReason;
  readonly joinedBy: Extract<Move, { to: 'ACTIVE' }>['joinedBy'];
  readonly leftBy?: Extract<Move, { to: 'ACTIVE' }>['leftBy'];
  readonly event: (agentId: string) => Extract<Move, { to: 'ACTIVE' }>['event'];
  readonly except?: string | null;
  /** The first entries of a conversation that begins. */
  readonly opening?: readonly NewEntry[];
}

/** Gives a locked conversation to the fitting agent with room; false when there is none. */
export async function assignWithin(
  ctx: Context,
  conversation: Conversation,
  skillGroupId: string,
  assignment: Assignment,
): Promise<boolean> {
  let candidates = await findCandidates(ctx, skillGroupId, assignment.except ?? null);
  const all = candidates.length;
  for (let agent = pickAgent(candidates); agent; agent = pickAgent(candidates)) {
    const { agentId } = agent;
    const assigned = {
      to: 'ACTIVE',
      agentId,
      skillGroupId,
      joinedBy: assignment.joinedBy,
      ...(assignment.leftBy ? { leftBy: assignment.leftBy } : {}),
      claim: true,
      reason: { ...assignment.reason, candidates: all },
      event: assignment.event(agentId),
    } as const;
    const refusal = await move(ctx, conversation, assigned, assignment.opening);
    if (refusal === null) return true;
    if (refusal !== 'NO_ROOM') return false;
    // Somebody else took his last place between the look and the claim.
    candidates = candidates.filter(other => other.agentId !== agentId);
  }
  return false;
}
