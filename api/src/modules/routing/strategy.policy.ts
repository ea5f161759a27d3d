import type { PassedOver } from '../conversation/index.ts';
import type { SharingStrategy, SkillRequirement } from '../skill-group/index.ts';

/** A member who might get a conversation. */
export interface Candidate {
  readonly agentId: string;
  /** He may be pushed to, as far as his status and his shifts go. */
  readonly isOnline: boolean;
  readonly isOffShift?: boolean;
  readonly load: number;
  readonly capacity: number;
  readonly lastAssignedAt: Date | null;
  /** In the order the admin set: lower comes first. */
  readonly priority: number;
  /** Level by name of the skill. */
  readonly skills: Readonly<Record<string, number>>;
  readonly languages: readonly string[];
}

/** What one conversation asks of its agent. */
export interface Demand {
  readonly weight: number;
  readonly requirements: readonly SkillRequirement[];
  /** The visitor's language, where the group heeds it. */
  readonly language: { readonly tag: string; readonly isMust: boolean } | null;
  /** By how many levels its musts have relaxed while it waited. */
  readonly relaxed: number;
  /** Who gets it before all others, if he can. */
  readonly preferred?: string | null;
  /** Who is leaving it: he does not get it back. */
  readonly except?: string | null;
  /** Who was asked a moment ago. */
  readonly asked?: ReadonlySet<string>;
}

export interface Ranking {
  /** Who could take it now, best first. */
  readonly ranked: readonly Candidate[];
  readonly passedOver: readonly { readonly agentId: string; readonly why: PassedOver }[];
}

/** Musts relax one level per interval of waiting, if the group lets them (FEATURES Q-10). */
export const relaxation = (waitedMs: number, relaxMs: number | null): number =>
  relaxMs === null || relaxMs <= 0 ? 0 : Math.max(0, Math.floor(waitedMs / relaxMs));

/** Whether the push of this weight stays within his capacity. */
export const hasRoom = (agent: Candidate, weight: number): boolean =>
  agent.load + weight <= agent.capacity;

/** Who may get a conversation by a strategy, in order, and why the others may not. `MANUAL` pushes to nobody. */
export function rank(
  strategy: SharingStrategy,
  candidates: readonly Candidate[],
  demand: Demand,
): Ranking {
  const refused = new Map(
    candidates.flatMap(agent => {
      const why = objection(agent, demand);
      return why ? [[agent.agentId, why] as const] : [];
    }),
  );
  const fitting = candidates.filter(agent => !refused.has(agent.agentId));
  const ranked = strategy === 'MANUAL' ? [] : fitting.toSorted(by(strategy, demand));
  return {
    ranked,
    passedOver: [...refused].map(([agentId, why]) => ({ agentId, why })),
  };
}

/** Why the first of a ranking came before another one. */
export function whyLater(
  strategy: SharingStrategy,
  first: Candidate,
  other: Candidate,
): PassedOver {
  if (strategy === 'PRIORITY' && other.priority !== first.priority) return 'LATER';
  if (strategy === 'LEAST_LOADED' && share(other) !== share(first)) return 'BUSIER';
  return 'RECENT';
}

/**
 * Those to whom the conversation might as well go when the best one is being given another at the same moment: whoever comes
 * next in turn, or is no busier than the best one will be then. Where the admin set an order, nobody else.
 */
export function equallyGood(
  strategy: SharingStrategy,
  ranked: readonly Candidate[],
  weight: number,
): readonly Candidate[] {
  const [best] = ranked;
  if (!best || strategy === 'PRIORITY' || strategy === 'MANUAL') return [];
  if (strategy === 'ROUND_ROBIN') return ranked;
  const soon = (best.load + weight) / best.capacity;
  return ranked.filter(agent => share(agent) <= soon);
}

function objection(agent: Candidate, demand: Demand): PassedOver | null {
  if (agent.agentId === demand.except) return 'LEAVING';
  if (!agent.isOnline) return agent.isOffShift ? 'OFF_SHIFT' : 'ABSENT';
  if (!hasRoom(agent, demand.weight)) return 'FULL';
  if (demand.asked?.has(agent.agentId)) return 'ASKED';
  const lacks = demand.requirements.some(
    ({ skill, level, isMust }) => isMust && (agent.skills[skill] ?? 0) < level - demand.relaxed,
  );
  if (lacks) return 'SKILL';
  return demand.language?.isMust && demand.relaxed === 0 && !speaks(agent, demand.language.tag)
    ? 'LANGUAGE'
    : null;
}

const speaks = (agent: Candidate, tag: string): boolean => {
  const primary = (language: string) => language.toLowerCase().split('-')[0];
  return agent.languages.some(language => primary(language) === primary(tag));
};

/** How much of what was wished for he lacks; nobody waits for a wish. */
function wishesMissed(agent: Candidate, demand: Demand): number {
  const skills = demand.requirements.filter(
    ({ skill, level, isMust }) => !isMust && (agent.skills[skill] ?? 0) < level,
  ).length;
  return skills + (demand.language && !speaks(agent, demand.language.tag) ? 1 : 0);
}

const share = (agent: Candidate) => (agent.capacity > 0 ? agent.load / agent.capacity : Infinity);
const restingSince = (agent: Candidate) => agent.lastAssignedAt?.getTime() ?? 0;

function by(strategy: SharingStrategy, demand: Demand) {
  const isPreferred = (agent: Candidate) => (agent.agentId === demand.preferred ? 0 : 1);
  return (a: Candidate, b: Candidate): number =>
    isPreferred(a) - isPreferred(b) ||
    wishesMissed(a, demand) - wishesMissed(b, demand) ||
    (strategy === 'LEAST_LOADED' ? share(a) - share(b) : 0) ||
    (strategy === 'PRIORITY' ? a.priority - b.priority : 0) ||
    restingSince(a) - restingSince(b) ||
    a.agentId.localeCompare(b.agentId);
}
