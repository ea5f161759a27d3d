import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Waiting, inQueueOrder, match, placesOf, rankFor } from './match.policy.ts';
import { type Candidate, hasRoom } from './strategy.policy.ts';

/** Vitest's `expect` would take most of the time of so many steps. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/**
 * A desk in memory that moves by the rules of routing alone: whatever people do in whatever order, its invariants hold
 * (RELIABILITY R1, R2, R3, R7, R9, R13).
 */
class Desk {
  readonly agents = new Map<string, Candidate & { groups: Set<number> }>();
  readonly queue = new Map<number, (Waiting & { group: number })[]>([
    [0, []],
    [1, []],
  ]);
  readonly active = new Map<
    string,
    { agentId: string; conversation: Waiting & { group: number } }
  >();
  readonly seenAhead = new Map<string, number>();
  #clock = 0;
  #number = 0;

  constructor(private readonly choose: typeof match = match) {
    for (const [index, agentId] of ['ann', 'bo', 'cy', 'di'].entries()) {
      this.agents.set(agentId, {
        agentId,
        isOnline: index < 2,
        load: 0,
        capacity: 2,
        lastAssignedAt: null,
        priority: index,
        skills: index % 2 ? { tax: 3 } : {},
        languages: [],
        groups: new Set([index % 2, 0]),
      });
    }
  }

  arrive(
    group: number,
    queueClass: number,
    weight: number,
    isPicky: boolean,
    addressedAgentId: string | null = null,
  ): void {
    const number = (this.#number += 1);
    const requirements = isPicky ? [{ skill: 'tax', level: 2, isMust: true }] : [];
    this.enter({
      conversationId: `c${number}`,
      queueClass,
      waitingSince: new Date((this.#clock += 1)),
      number,
      addressedAgentId,
      demand: { weight, requirements, language: null, relaxed: 0 },
      group,
    });
  }

  enter(conversation: Waiting & { group: number }): void {
    const line = this.queue.get(conversation.group)!;
    // Whoever is placed better than others may put them back; nobody else may (R13).
    for (const other of line)
      if (inQueueOrder(conversation, other) < 0) this.seenAhead.delete(other.conversationId);
    line.push(conversation);
    this.settle();
  }

  pick(index: number, agentId: string): void {
    const line = this.queue.get(index % 2)!;
    const conversation = line[index % Math.max(1, line.length)];
    const agent = this.agents.get(agentId)!;
    if (!conversation || !agent.groups.has(index % 2)) return;
    this.#give(conversation, agentId);
    this.settle();
  }

  close(index: number): void {
    const held = [...this.active.values()][index % Math.max(1, this.active.size)];
    if (held) this.#takeBack(held.conversation.conversationId);
    this.settle();
  }

  /** The visitor leaves the queue, waits in vain, or an admin ends it. */
  abandon(index: number): void {
    const line = this.queue.get(index % 2)!;
    const [gone] = line.splice(index % Math.max(1, line.length), 1);
    if (gone) this.seenAhead.delete(gone.conversationId);
    this.settle();
  }

  /** Accepted, taken over, or placed by an admin: to somebody, whatever he carries already. */
  transfer(index: number, agentId: string): void {
    const held = [...this.active.values()][index % Math.max(1, this.active.size)];
    if (!held) return;
    this.#takeBack(held.conversation.conversationId);
    this.#carry(held.conversation, agentId);
    this.settle();
  }

  /** The wait for one agent is over: anybody may have it, at its old time. */
  openUp(index: number): void {
    const line = this.queue.get(index % 2)!;
    const at = index % Math.max(1, line.length);
    const waiting = line[at];
    if (!waiting?.addressedAgentId) return;
    line.splice(at, 1);
    this.enter({ ...waiting, addressedAgentId: null });
  }

  /** Somebody becomes a VIP, or more urgent, while he waits. */
  prioritize(index: number, queueClass: number): void {
    const line = this.queue.get(index % 2)!;
    const at = index % Math.max(1, line.length);
    const waiting = line[at];
    if (!waiting) return;
    line.splice(at, 1);
    this.seenAhead.delete(waiting.conversationId);
    this.enter({ ...waiting, queueClass });
  }

  /** Returned, released, or transferred to a group: it waits with its old time. */
  giveBack(index: number, group: number): void {
    const held = [...this.active.values()][index % Math.max(1, this.active.size)];
    if (!held) return;
    this.#takeBack(held.conversation.conversationId);
    this.enter({ ...held.conversation, group });
  }

  change(
    agentId: string,
    change: (agent: Candidate & { groups: Set<number> }) => Partial<Candidate>,
  ): void {
    const agent = this.agents.get(agentId)!;
    this.agents.set(agentId, { ...agent, ...change(agent) });
    this.settle();
  }

  settle(): void {
    for (const [group, line] of this.queue) {
      const members = [...this.agents.values()].filter(agent => agent.groups.has(group));
      const pairs = this.choose('LEAST_LOADED', line, members);
      for (const { waiting, agent } of pairs) {
        const now = this.agents.get(agent.agentId)!;
        // R2, R7: what is pushed stays within the capacity, and goes to a member who is there.
        must(
          now.isOnline && now.groups.has(group) && hasRoom(now, waiting.demand.weight),
          'R2, R7',
        );
        must(
          (waiting.addressedAgentId ?? agent.agentId) === agent.agentId,
          'waited for another one',
        );
        this.#expectNobodyOvertaken(group, waiting, now);
        this.#give(waiting as Waiting & { group: number }, agent.agentId);
      }
      // R9: nobody waits while somebody who fits has room.
      const after = [...this.agents.values()].filter(agent => agent.groups.has(group));
      for (const waiting of line)
        must(rankFor('LEAST_LOADED', waiting, after).ranked.length === 0, 'R9: waits in vain');
    }
    this.#expectSound();
  }

  #expectNobodyOvertaken(group: number, waiting: Waiting, agent: Candidate): void {
    for (const other of this.queue.get(group)!) {
      if (other === waiting || inQueueOrder(other, waiting) > 0) continue;
      must(
        rankFor('LEAST_LOADED', other, [agent]).ranked.length === 0,
        'R9: somebody was overtaken',
      );
    }
  }

  #expectSound(): void {
    for (const agent of this.agents.values()) {
      const held = [...this.active.values()].filter(({ agentId }) => agentId === agent.agentId);
      const load = held.reduce((sum, { conversation }) => sum + conversation.demand.weight, 0);
      must(agent.load === load, 'R3: the counter drifts');
    }
    for (const line of this.queue.values()) {
      for (const { conversationId } of line)
        must(!this.active.has(conversationId), 'R1: waits and is served');
      for (const [id, ahead] of placesOf(line.toSorted(inQueueOrder))) {
        must(ahead <= (this.seenAhead.get(id) ?? Infinity), 'R13: a place grew');
        this.seenAhead.set(id, ahead);
      }
    }
  }

  #give(conversation: Waiting & { group: number }, agentId: string): void {
    const line = this.queue.get(conversation.group)!;
    const at = line.findIndex(
      ({ conversationId }) => conversationId === conversation.conversationId,
    );
    // R1: it stands in exactly one place before, and with exactly one agent after.
    must(at >= 0, 'R1: it did not wait there');
    line.splice(at, 1);
    this.seenAhead.delete(conversation.conversationId);
    must(!this.active.has(conversation.conversationId), 'R1: two agents');
    this.#carry(conversation, agentId);
  }

  #carry(conversation: Waiting & { group: number }, agentId: string): void {
    this.active.set(conversation.conversationId, { agentId, conversation });
    const agent = this.agents.get(agentId)!;
    const load = agent.load + conversation.demand.weight;
    const lastAssignedAt = new Date((this.#clock += 1));
    this.agents.set(agentId, { ...agent, load, lastAssignedAt });
  }

  #takeBack(conversationId: string): void {
    const { agentId, conversation } = this.active.get(conversationId)!;
    this.active.delete(conversationId);
    const agent = this.agents.get(agentId)!;
    this.agents.set(agentId, { ...agent, load: agent.load - conversation.demand.weight });
  }
}

type Step = (desk: Desk) => void;
const who = fc.constantFrom('ann', 'bo', 'cy', 'di');
const group = fc.constantFrom(0, 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        group,
        fc.constantFrom(4, 12, 13, 13, 13, 14),
        fc.constantFrom(0.5, 1, 1, 1, 2),
        fc.boolean(),
        fc.option(who, { freq: 5 }),
      )
      .map(
        ([g, queueClass, weight, isPicky, addressed]): Step =>
          desk =>
            desk.arrive(g, queueClass, weight, isPicky, addressed),
      ),
  },
  {
    weight: 3,
    arbitrary: fc.nat(20).map(
      (n): Step =>
        desk =>
          desk.close(n),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(20), who).map(
      ([n, id]): Step =>
        desk =>
          desk.pick(n, id),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(20), group).map(
      ([n, g]): Step =>
        desk =>
          desk.giveBack(n, g),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(20), who).map(
      ([n, id]): Step =>
        desk =>
          desk.transfer(n, id),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(20).map(
      (n): Step =>
        desk =>
          desk.abandon(n),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(20).map(
      (n): Step =>
        desk =>
          desk.openUp(n),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(20), fc.constantFrom(3, 12, 14)).map(
      ([n, queueClass]): Step =>
        desk =>
          desk.prioritize(n, queueClass),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(who, fc.boolean()).map(
      ([id, isOnline]): Step =>
        desk =>
          desk.change(id, () => ({ isOnline })),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(who, fc.nat(4)).map(
      ([id, capacity]): Step =>
        desk =>
          desk.change(id, () => ({ capacity })),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(who, group).map(
      ([id, g]): Step =>
        desk =>
          desk.change(id, ({ groups }) => {
            if (groups.has(g)) groups.delete(g);
            else groups.add(g);
            return {};
          }),
    ),
  },
);

/** How many random sequences of acts are tried; `PARLEY_SEQUENCES=10000` for the long night. */
const sequences = Number(process.env['PARLEY_SEQUENCES'] ?? 2_000);

const run = (choose?: typeof match, numRuns = sequences) =>
  fc.check(
    fc.property(fc.array(step, { maxLength: 120, size: 'max' }), steps => {
      const desk = new Desk(choose);
      for (const act of steps) act(desk);
    }),
    { numRuns, seed: 20_261_127, endOnFailure: numRuns < sequences },
  );

describe('RTE-01, Q-32: a desk that moves by the rules', () => {
  it('keeps every invariant in any order of what people do', { timeout: 300_000 }, () => {
    const { failed, counterexample, errorInstance } = run();
    expect(failed, `${String(errorInstance)} after ${counterexample?.[0].length} steps`).toBe(
      false,
    );
  });

  it.each<[string, typeof match]>([
    [
      'forgets to count what it has just given',
      (strategy, line, members) => line.flatMap(waiting => match(strategy, [waiting], members)),
    ],
    [
      'serves the last in line first',
      (strategy, line, members) =>
        match(
          strategy,
          line.map(waiting => ({ ...waiting, waitingSince: new Date(1e6 - waiting.number) })),
          members,
        ).map(pair => ({
          ...pair,
          waiting: line.find(w => w.conversationId === pair.waiting.conversationId)!,
        })),
    ],
    [
      'stops at the first whom nobody fits',
      (strategy, line, members) => {
        const [first] = line.toSorted(inQueueOrder);
        return first && match(strategy, [first], members).length > 0
          ? match(strategy, line, members)
          : [];
      },
    ],
    [
      'compares numbers as words',
      (strategy, line, members) =>
        match(
          strategy,
          line,
          members.map(agent => ({
            ...agent,
            load: String(agent.load) < String(agent.capacity) ? 0 : agent.load,
          })),
        ),
    ],
    [
      'forgets the capacity',
      (strategy, line, members) =>
        match(
          strategy,
          line,
          members.map(agent => ({ ...agent, capacity: 99 })),
        ),
    ],
    [
      'gives to whoever is not there',
      (strategy, line, members) =>
        match(
          strategy,
          line,
          members.map(agent => ({ ...agent, isOnline: true })),
        ),
    ],
    [
      'gives what waits for one agent to anybody',
      (strategy, line, members) =>
        match(
          strategy,
          line.map(waiting => ({ ...waiting, addressedAgentId: null })),
          members,
        ).map(pair => ({
          ...pair,
          waiting: line.find(w => w.conversationId === pair.waiting.conversationId)!,
        })),
    ],
    [
      'forgets VIPs',
      (strategy, line, members) =>
        match(
          strategy,
          line.map(waiting => ({ ...waiting, queueClass: 13 })),
          members,
        ).map(pair => ({
          ...pair,
          waiting: line.find(w => w.conversationId === pair.waiting.conversationId)!,
        })),
    ],
    ['leaves the last one waiting', (...given) => match(...given).slice(0, -1)],
  ])('RTE-04: is caught when it %s', { timeout: 60_000 }, (_name, planted) => {
    expect(run(planted, 400).failed).toBe(true);
  });
});
