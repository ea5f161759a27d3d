import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import type { Client } from '../testkit/client.ts';
import { quieten, violations } from '../testkit/rush.ts';
import { type Tenant, seedTenant } from '../testkit/seed.ts';
import { written } from '../testkit/written.ts';
import { installBarriers, lower, raise, standing } from './barrier.ts';
import { report } from './figures.ts';
import { type Board, commands, prepare } from './interleavings.commands.ts';
import { startStage } from './stage.ts';

/** What two commands came to: their answers, and where they left the conversation. */
type Outcome = string;

const End = written<{
  conversation: {
    status: string;
    lastSeq: number;
    agent: { nickname: string } | null;
    transferRequest: { state: string } | null;
    messages: { nodes: { seq: number; content: { __typename: string; type?: string } }[] };
  };
}>(`query ($id: ID!) { conversation(id: $id) { status lastSeq agent { nickname } transferRequest { __typename }
  messages(first: 100) { nodes { seq content { __typename ... on EventContent { type } } } } } }`);

const Clear = written(
  `mutation ($id: ID!) { conversationsClose(input: { conversationIds: [$id] }) { __typename } }`,
);

const mostSteps = 40;

/** What came of the schedules. */
export interface Interleaved {
  readonly schedules: number;
  /** In so many of them the second waited for a row. */
  readonly waits: number;
  /** What came of one that neither order would have brought about. */
  readonly wrong: readonly string[];
}

/** RTE-03: every schedule of each pair of the nine commands. */
export async function interleavings(): Promise<boolean> {
  const stage = await startStage(false);
  try {
    const names = Object.keys(commands);
    const pairs = names.flatMap(first => names.map(second => [first, second] as const));
    const at = { origin: stage.api.origin, databaseUrl: stage.databaseUrl };
    const { schedules, waits, wrong } = await runSchedules(at, pairs);
    wrong.forEach(line => console.log(line));
    return report('Interleavings of two commands on one conversation', [
      { name: 'pairs', value: String(pairs.length) },
      { name: 'schedules', value: String(schedules) },
      { name: '  in which the second waited for a row', value: String(waits) },
      {
        name: 'violations',
        value: String(wrong.length),
        limit: '0',
        isReached: wrong.length === 0,
      },
    ]);
  } finally {
    await stage.stop();
  }
}

/**
 * Runs pairs of commands on one conversation, on two connections; the first stops before each of its writes in turn while the
 * second runs as far as it can. Whatever comes of it must come of one of the two orders as well, one after the other. Leaves its
 * barriers in the database.
 */
export async function runSchedules(
  { origin, databaseUrl }: { readonly origin: string; readonly databaseUrl: string },
  pairs: readonly (readonly [string, string])[],
): Promise<Interleaved> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await installBarriers(client);
    const tenant = await seedTenant(origin, { agents: 2, capacity: 100 });
    await Promise.all([quieten(tenant), keepWaiting(tenant)]);
    const table = new Schedules(client, tenant, databaseUrl);
    for (const [first, second] of pairs) await table.runPair(first, second);
    await tenant.close();
    return table.found();
  } finally {
    await client.end();
  }
}

/** Nothing is handed out by itself, so that only the two commands are at work. */
async function keepWaiting({ admin, skillGroup }: Tenant): Promise<void> {
  await admin.run(
    written(
      `mutation ($id: ID!) { skillGroupUpdate(input: { skillGroupId: $id, strategy: MANUAL }) { __typename } }`,
    ),
    { id: skillGroup.id },
  );
}

class Schedules {
  #count = 0;
  #waits = 0;
  readonly #wrong: string[] = [];

  constructor(
    private readonly client: pg.Client,
    private readonly tenant: Tenant,
    private readonly url: string,
  ) {}

  async runPair(first: string, second: string): Promise<void> {
    const orders = [
      await this.#serial(first, second, ['first', 'second']),
      await this.#serial(first, second, ['second', 'first']),
    ];
    for (let step = 1; step <= mostSteps; step += 1) {
      const { outcome, wasStopped } = await this.#stopped(first, second, step);
      if (!wasStopped) return;
      this.#count += 1;
      if (!orders.includes(outcome) || !outcome.endsWith('"broken":[]}'))
        this.#wrong.push(
          `${first} stopped before write ${step}, ${second}: ${outcome}\n  one after the other: ${orders.join('\n                       ')}`,
        );
    }
  }

  found(): Interleaved {
    return { schedules: this.#count, waits: this.#waits, wrong: this.#wrong };
  }

  /** What came of two commands, and what must never be among it. */
  async #outcome(board: Board, answers: { first: string; second: string }): Promise<Outcome> {
    const { admin } = this.tenant;
    const shown = await shownOf(admin, board, answers);
    // Nothing is handed out here, so visitors wait while agents have room.
    const { starved: _starved, ...found } = await violations(this.url, this.tenant);
    const broken = Object.entries(found).filter(([, count]) => count > 0);
    // Done with: the agents keep room for the next.
    await admin.run(Clear, { id: board.conversationId });
    return JSON.stringify({ ...shown, broken });
  }

  /** The two one after the other, in an order. */
  async #serial(first: string, second: string, order: ('first' | 'second')[]): Promise<Outcome> {
    const board = await prepare(this.tenant, first, second);
    const answers = { first: '', second: '' };
    for (const place of order)
      answers[place] = await act(board, place === 'first' ? first : second);
    return this.#outcome(board, answers);
  }

  /** The first up to a write, the second as far as it can, then both to their ends. */
  async #stopped(first: string, second: string, step: number) {
    const board = await prepare(this.tenant, first, second);
    await raise(this.client, board.conversationId, step);
    let [isFirstDone, isSecondDone] = [false, false];
    const one = act(board, first).finally(() => (isFirstDone = true));
    const wasStopped = await this.#until(
      ({ isStopped }) => isStopped,
      () => isFirstDone,
    );
    const two = act(board, second).finally(() => (isSecondDone = true));
    if (
      wasStopped &&
      (await this.#until(
        ({ waits }) => waits,
        () => isSecondDone,
      ))
    )
      this.#waits += 1;
    await lower(this.client);
    const [a, b] = await Promise.all([one, two]);
    const outcome = await this.#outcome(board, { first: a, second: b });
    return { outcome, wasStopped };
  }

  /** Whether what is waited for came before the other thing did. */
  async #until(
    fits: (found: Awaited<ReturnType<typeof standing>>) => boolean,
    isOver: () => boolean,
  ): Promise<boolean> {
    for (;;) {
      if (isOver()) return false;
      if (fits(await standing(this.client))) return true;
      await setTimeout(2);
    }
  }
}

// Whoever looked before the other was done is told another reason than whoever comes after; that is all he is told.
const refusals = new Set(['CONFLICT', 'NOT_FOUND', 'FORBIDDEN', 'CONVERSATION_CLOSED']);

/** Whether it was done or refused; any other code as it is. */
async function act(board: Board, name: string): Promise<string> {
  const { person, text, input } = commands[name]!(board);
  const { data, errors } = await person.answer(
    written<{ done: { __typename: string; code?: string } }>(text),
    { input },
  );
  const [fault] = errors ?? [];
  const code = fault ? String(fault.extensions?.['code']) : (data?.done.code ?? 'done');
  return refusals.has(code) ? 'refused' : code;
}

async function shownOf(
  admin: Client,
  { conversationId }: Board,
  { first, second }: { first: string; second: string },
): Promise<object> {
  const { conversation } = await admin.run(End, { id: conversationId });
  const { status, agent, transferRequest, lastSeq, messages } = conversation;
  const log = messages.nodes.map(({ content }) => content.type ?? content.__typename);
  const isWhole = messages.nodes.every(({ seq }, index) => seq === index + 1);
  return {
    first,
    second,
    status,
    agent: agent?.nickname ?? null,
    isAsked: transferRequest !== null,
    isWhole: isWhole && lastSeq === log.length,
    log: log.join(' '),
  };
}
