import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Waiting, inQueueOrder, match, placesOf } from './match.policy.ts';
import { type Candidate, hasRoom, rank } from './strategy.policy.ts';

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

  arrive(group: number, queueClass: number, weight: number, isPicky: boolean): void {
    const number = (this.#number += 1);
    const requirements = isPicky ? [{ skill: 'tax', level: 2, isMust: true }] : [];
    this.enter({
      conversationId: `c${number}`,
      queueClass,
      waitingSince: new Date((this.#clock += 1)),
      number,
      addressedAgentId: null,
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
        expect(now.isOnline && now.groups.has(group) && hasRoom(now, waiting.demand.weight)).toBe(
          true,
        );
        this.#expectNobodyOvertaken(group, waiting, now);
        this.#give(waiting as Waiting & { group: number }, agent.agentId);
      }
      // R9: nobody waits while somebody who fits has room.
      const after = [...this.agents.values()].filter(agent => agent.groups.has(group));
      for (const { demand } of line) expect(rank('LEAST_LOADED', after, demand).ranked).toEqual([]);
    }
    this.#expectSound();
  }

  #expectNobodyOvertaken(group: number, waiting: Waiting, agent: Candidate): void {
    for (const other of this.queue.get(group)!) {
      if (other === waiting || inQueueOrder(other, waiting) > 0) continue;
      expect(rank('LEAST_LOADED', [agent], other.demand).ranked, 'somebody was overtaken').toEqual(
        [],
      );
    }
  }

  #expectSound(): void {
    for (const agent of this.agents.values()) {
      const held = [...this.active.values()].filter(({ agentId }) => agentId === agent.agentId);
      const load = held.reduce((sum, { conversation }) => sum + conversation.demand.weight, 0);
      expect(agent.load).toBe(load);
    }
    for (const line of this.queue.values()) {
      for (const { conversationId } of line) expect(this.active.has(conversationId)).toBe(false);
      for (const [id, ahead] of placesOf(line.toSorted(inQueueOrder))) {
        expect(ahead, 'a place grew').toBeLessThanOrEqual(this.seenAhead.get(id) ?? Infinity);
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
    expect(at).toBeGreaterThanOrEqual(0);
    line.splice(at, 1);
    this.seenAhead.delete(conversation.conversationId);
    expect(this.active.has(conversation.conversationId)).toBe(false);
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
      )
      .map(
        ([g, queueClass, weight, isPicky]): Step =>
          desk =>
            desk.arrive(g, queueClass, weight, isPicky),
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

const run = (choose?: typeof match) =>
  fc.check(
    fc.property(fc.array(step, { maxLength: 120 }), steps => {
      const desk = new Desk(choose);
      for (const act of steps) act(desk);
    }),
    { numRuns: 400, seed: 20_261_127 },
  );

describe('RTE-01, Q-32: a desk that moves by the rules', () => {
  it('keeps every invariant in any order of what people do', () => {
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
  ])('RTE-04: is caught when it %s', (_name, planted) => {
    expect(run(planted).failed).toBe(true);
  });
});
