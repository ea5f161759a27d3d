/** An agent who might get a conversation. */
export interface Candidate {
  readonly agentId: string;
  readonly active: number;
  readonly capacity: number;
  readonly lastAssignedAt: Date | null;
}

const load = (agent: Candidate) => agent.active / agent.capacity;
const waitingSince = (agent: Candidate) => agent.lastAssignedAt?.getTime() ?? 0;

/** The least busy agent with room; on a tie, whoever has waited longest, then the lower id. Null when all are full. */
export function pickAgent(candidates: readonly Candidate[]): Candidate | null {
  const free = candidates.filter(agent => agent.active < agent.capacity);
  const sorted = free.toSorted(
    (a, b) =>
      load(a) - load(b) || waitingSince(a) - waitingSince(b) || a.agentId.localeCompare(b.agentId),
  );
  return sorted[0] ?? null;
}
