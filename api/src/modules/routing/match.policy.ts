import type { SharingStrategy } from '../skill-group/index.ts';
import { type Candidate, type Demand, type Ranking, rank } from './strategy.policy.ts';

/** A conversation that waits, with what orders it and what it asks for. */
export interface Waiting {
  readonly conversationId: string;
  /** VIP level and priority in one number; lower comes first. */
  readonly queueClass: number;
  readonly waitingSince: Date;
  readonly number: number;
  /** It waits for one agent alone. */
  readonly addressedAgentId: string | null;
  readonly demand: Demand;
}

/** The order of a queue (FEATURES 4.5): class, then who waits longest, then the number. */
export const inQueueOrder = (a: Waiting, b: Waiting): number =>
  a.queueClass - b.queueClass ||
  a.waitingSince.getTime() - b.waitingSince.getTime() ||
  a.number - b.number;

/** Who gets what, and everybody who was looked at for it. */
export interface Pairing {
  readonly waiting: Waiting;
  readonly agent: Candidate;
  readonly ranking: Ranking;
}

/**
 * Hands a group's queue out among its members, the first in line first: whoever cannot be placed is passed by without holding up
 * those behind him, and nobody is pushed above his capacity.
 */
export function match(
  strategy: SharingStrategy,
  queue: readonly Waiting[],
  members: readonly Candidate[],
): Pairing[] {
  let agents = [...members];
  const pairings: Pairing[] = [];
  for (const waiting of queue.toSorted(inQueueOrder)) {
    if (!agents.some(agent => agent.isOnline && agent.load < agent.capacity)) break;
    const ranking = rankFor(strategy, waiting, agents);
    const agent = ranking.ranked[0];
    if (!agent) continue;
    pairings.push({ waiting, agent, ranking });
    agents = agents.map(other => (other === agent ? withOneMore(agent, waiting, agents) : other));
  }
  return pairings;
}

/** Who could take a conversation now; one that waits for a single agent goes to him or to nobody. */
export function rankFor(
  strategy: SharingStrategy,
  { addressedAgentId, demand }: Waiting,
  members: readonly Candidate[],
): Ranking {
  if (!addressedAgentId) return rank(strategy, members, demand);
  const named = members.filter(({ agentId }) => agentId === addressedAgentId);
  return rank('LEAST_LOADED', named, { ...demand, requirements: [], language: null });
}

/** He carries it from now on, and is the last to have got one. */
function withOneMore(agent: Candidate, { demand }: Waiting, all: readonly Candidate[]): Candidate {
  const latest = Math.max(0, ...all.map(other => other.lastAssignedAt?.getTime() ?? 0));
  return {
    ...agent,
    load: agent.load + demand.weight,
    lastAssignedAt: new Date(latest + 1),
  };
}

/** How many are before each in one queue; whoever waits for a single other agent is before nobody. */
export function placesOf(
  queue: readonly Pick<Waiting, 'conversationId' | 'addressedAgentId'>[],
): Map<string, number> {
  let ahead = 0;
  const places = new Map<string, number>();
  for (const { conversationId, addressedAgentId } of queue) {
    places.set(conversationId, ahead);
    if (!addressedAgentId) ahead += 1;
  }
  return places;
}
