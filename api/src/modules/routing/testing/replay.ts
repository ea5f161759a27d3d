/** An entry of a conversation's log, as a replay needs it. */
export interface Entry {
  readonly conversationId: string;
  readonly seq: number;
  readonly at: number;
  readonly from: 'VISITOR' | 'AGENT' | 'SYSTEM' | 'ROBOT';
  readonly isEvent: boolean;
  /** Written by a person or program with a key of its own, not by the system in somebody's name. */
  readonly isKeyed: boolean;
  readonly type: string | null;
  readonly by: string | null;
  readonly agentId: string | null;
  readonly skillGroupId: string | null;
}

/** An agent's stay on a conversation with its figures, as the log alone tells it. */
export interface Stay {
  readonly conversationId: string;
  readonly agentId: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly fromSeq: number;
  readonly toSeq: number | null;
  readonly leftBy: string | null;
  readonly firstResponseMs: number | null;
  readonly visitorMessages: number;
  readonly agentMessages: number;
  readonly automaticMessages: number;
  readonly responses: number;
  readonly responseMs: number;
}

/** A wait in the queue of a group; a newcomer who is served at once waits for no time. */
export interface Wait {
  readonly conversationId: string;
  readonly skillGroupId: string;
  readonly from: number;
  readonly to: number | null;
  /** Who got it from there because the rules gave it to him; null: nobody, or people decided. */
  readonly pushedTo: string | null;
}

const leftByOf: Record<string, string> = {
  TRANSFERRED: 'TRANSFERRED',
  RETURNED: 'RETURNED',
  RELEASED: 'RELEASED',
  CLOSED: 'CLOSED',
};

/** The stays and waits of one conversation, from its log and nothing else. `groupId`: where it began. */
export function replay(
  log: readonly Entry[],
  groupId: string,
): { readonly stays: Stay[]; readonly waits: Wait[] } {
  const stays: Stay[] = [];
  const waits: Wait[] = [];
  let group = groupId;
  let serving: { agentId: string; startedAt: number; fromSeq: number } | null = null;
  let waitingFrom: number | null = null;
  const leave = (at: number, seq: number | null, leftBy: string | null) => {
    if (serving) stays.push(stayOf(log, serving, at, seq, leftBy));
    serving = null;
  };
  const leaveQueue = (at: number, pushedTo: string | null) => {
    if (waitingFrom === null) return;
    const conversationId = log[0]?.conversationId ?? '';
    waits.push({ conversationId, skillGroupId: group, from: waitingFrom, to: at, pushedTo });
    waitingFrom = null;
  };
  for (const { type, at, seq, agentId, skillGroupId, by } of log.filter(({ isEvent }) => isEvent)) {
    if (type === 'CREATED') waitingFrom = at;
    const isPlacing =
      type !== null && ['ACCEPTED', 'QUEUED', ...Object.keys(leftByOf)].includes(type);
    if (!isPlacing) continue;
    const isFirst: boolean = stays.length === 0 && waits.length === 0 && !serving;
    if (serving) leave(at, seq - 1, leftByOf[type] ?? 'REASSIGNED');
    if (type === 'CLOSED') {
      leaveQueue(at, null);
      continue;
    }
    if (agentId) {
      leaveQueue(at, by === 'SYSTEM' ? agentId : null);
      group = skillGroupId ?? group;
      serving = {
        agentId,
        startedAt: at,
        fromSeq: isFirst && type === 'ACCEPTED' && waitedNot(log) ? 0 : seq - 1,
      };
    } else {
      group = skillGroupId ?? group;
      waitingFrom ??= at;
    }
  }
  const conversationId = log[0]?.conversationId ?? '';
  if (serving) leave(0, null, null);
  if (waitingFrom !== null)
    waits.push({
      conversationId,
      skillGroupId: group,
      from: waitingFrom,
      to: null,
      pushedTo: null,
    });
  return { stays, waits };
}

/** Whether it was served the moment it began. */
const waitedNot = (log: readonly Entry[]): boolean =>
  !log.some(
    ({ type }, index) => type === 'QUEUED' && index < log.findIndex(e => e.type === 'ACCEPTED'),
  );

function stayOf(
  log: readonly Entry[],
  { agentId, startedAt, fromSeq }: { agentId: string; startedAt: number; fromSeq: number },
  at: number,
  toSeq: number | null,
  leftBy: string | null,
): Stay {
  const within = log.filter(
    ({ seq, isEvent }) => !isEvent && seq > fromSeq && (toSeq === null || seq <= toSeq),
  );
  const answers = within.filter(({ from, isKeyed }) => from === 'AGENT' && isKeyed);
  const took = answers.flatMap(answer => tookOf(log, answer, startedAt) ?? []);
  return {
    conversationId: log[0]?.conversationId ?? '',
    agentId,
    startedAt,
    endedAt: toSeq === null ? null : at,
    fromSeq,
    toSeq,
    leftBy,
    firstResponseMs: answers[0] ? answers[0].at - startedAt : null,
    visitorMessages: within.filter(({ from }) => from === 'VISITOR').length,
    agentMessages: answers.length,
    automaticMessages: within.filter(
      ({ from, isKeyed }) => from === 'SYSTEM' || (from === 'AGENT' && !isKeyed),
    ).length,
    responses: took.length,
    responseMs: took.reduce((sum, ms) => sum + ms, 0),
  };
}

/** How long an answer took, from the first word after the answer before it; null when nothing was asked. */
function tookOf(log: readonly Entry[], answer: Entry, startedAt: number): number | null {
  const before = log.filter(({ seq, isEvent }) => seq < answer.seq && !isEvent);
  const last = before.findLastIndex(({ from, isKeyed }) => from === 'AGENT' && isKeyed);
  const asked = before.slice(last + 1).find(({ from }) => from === 'VISITOR');
  return asked ? answer.at - Math.max(asked.at, startedAt) : null;
}

/** What a fair desk is judged by besides the log: who may come before whom, who was there, and who gave what away. */
export interface Facts {
  /** The place of a conversation in the order of all queues (FEATURES 4.5); lower comes first. */
  readonly order: (conversationId: string) => readonly number[];
  readonly members: (skillGroupId: string) => readonly string[];
  readonly capacity: (agentId: string) => number;
  /** Whether somebody is online from that moment on. */
  readonly isOnline: (agentId: string, at: number) => boolean;
  /** Whether he gave it away so shortly before that it is not handed back to him. */
  readonly gaveAway: (conversationId: string, agentId: string, at: number) => boolean;
}

const isBefore = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
};

/** Everybody who was overtaken: somebody behind him got an agent who could have taken him. */
export function overtaken(waits: readonly Wait[], facts: Facts): string[] {
  const byGroup = Map.groupBy(waits, ({ skillGroupId }) => skillGroupId);
  return waits.flatMap(given => {
    const { pushedTo, to } = given;
    if (!pushedTo || to === null) return [];
    return (byGroup.get(given.skillGroupId) ?? []).flatMap(other => {
      const stillWaits = other.from < to && (other.to === null || other.to > to);
      const isHurt =
        stillWaits &&
        isBefore(facts.order(other.conversationId), facts.order(given.conversationId)) &&
        !facts.gaveAway(other.conversationId, pushedTo, to);
      return isHurt ? [`${other.conversationId} by ${given.conversationId}`] : [];
    });
  });
}

/** Everybody who waited at a moment at which somebody of his group was online with room and could have had him. */
export function starved(
  waits: readonly Wait[],
  stays: readonly Stay[],
  facts: Facts,
  moments: readonly number[],
): string[] {
  const loads = loadsOver(stays, moments);
  const found: string[] = [];
  for (const [index, at] of moments.entries()) {
    const waiting = waits.filter(({ from, to }) => from <= at && (to === null || to > at));
    for (const { conversationId, skillGroupId } of waiting) {
      const free = facts
        .members(skillGroupId)
        .find(
          agentId =>
            facts.isOnline(agentId, at) &&
            (loads.get(agentId)?.[index] ?? 0) < facts.capacity(agentId) &&
            !facts.gaveAway(conversationId, agentId, at),
        );
      if (free) found.push(`${conversationId} at ${at}, ${free} is free`);
    }
  }
  return found;
}

/** How many each agent carried right after each of some moments, which come in order. */
export function loadsOver(
  stays: readonly Stay[],
  moments: readonly number[],
): Map<string, Int16Array> {
  const loads = new Map<string, Int16Array>();
  for (const { agentId, startedAt, endedAt } of stays) {
    const line = loads.get(agentId) ?? new Int16Array(moments.length);
    loads.set(agentId, line);
    const from = firstAt(moments, startedAt);
    const to = endedAt === null ? moments.length : firstAt(moments, endedAt);
    for (let index = from; index < to; index += 1) line[index] = (line[index] ?? 0) + 1;
  }
  return loads;
}

function firstAt(moments: readonly number[], at: number): number {
  let low = 0;
  for (let high = moments.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((moments[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
