import type pg from 'pg';
import type { GraphQLAnswer } from '../../testkit/client.ts';
import { Client } from '../../testkit/client.ts';
import { asOwner } from '../../testkit/database.ts';
import { canary, furnish, type Furnished } from '../../testkit/furnished.ts';
import { PresenceDocument } from '../../testkit/generated/desk.ts';
import { type Operation, operationsOf, type Side } from '../../testkit/operation.ts';
import type { Stack } from '../../testkit/stack.ts';
import { expect, type Seed, test } from '../../testkit/test.ts';
import * as expectations from './expectations.ts';
import type { Expectation, Verdict } from './expectations.ts';

type Transport = 'HTTP' | 'socket';
const paths = { desk: '/graphql', visitor: '/visitor/graphql' } as const;

test.for(['desk', 'visitor'] as const)(
  'every operation of the %s document has an expectation',
  side => {
    const names = operationsOf(side).map(({ name }) => name);
    expect(Object.keys(expectations[side]).toSorted()).toEqual(names.toSorted());
  },
);

test.for([
  ['desk', 'HTTP'],
  ['desk', 'socket'],
  ['visitor', 'HTTP'],
  ['visitor', 'socket'],
] as const)(
  'O-11: whoever has no right to it gets nothing and changes nothing: %s over %s',
  { timeout: 240_000 },
  async ([side, transport], { seed, stack }) => {
    const company = await present(await furnish(seed, stack));
    const actors = await actorsOf(side, seed, stack, company);
    await asOwner(stack.databaseUrl, async client => {
      const digest = await digestOf(client, company.tenantId);
      const before = await digest();
      for (const operation of operationsOf(side)) {
        const expectation = expectations[side][operation.name]!;
        for (const [name, actor, granted] of actors(expectation)) {
          const isElsewhere = expectation.isHttpOnly && transport === 'socket' && granted === 'OWN';
          const verdict = isElsewhere ? 'FORBIDDEN' : granted;
          const what = `${operation.name} as ${name} over ${transport}`;
          const answer = await ask(actor, operation, expectation.aimedAt(company), transport);
          expect(judge(answer, verdict, operation, transport), what).toBe('as expected');
          // A colleague sees the same company; whether it is the right part of it, other tests say.
          if (name !== 'colleague') expect(leaks(answer, company), what).toEqual([]);
        }
        const after = await digest();
        for (const table of expectation.leaves ?? []) before[table] = after[table]!;
        expect(after, `${operation.name} changed something`).toEqual(before);
      }
    });
  },
);

test.for(['desk', 'visitor'] as const)(
  'the same operations of the %s document serve whom they are for',
  { timeout: 120_000 },
  async (side, { seed, stack }) => {
    const company = await present(await furnish(seed, stack));
    const byName = new Map(operationsOf(side).map(operation => [operation.name, operation]));
    const persons = { agent: company.agent, admin: company.admin, visitor: company.guest };
    for (const [name, expectation] of Object.entries(expectations[side])) {
      const operation = byName.get(name)!;
      if (operation.kind === 'subscription' || expectation.isByCookie) continue;
      if (expectation.isInAdminMode || expectation.isByToken) continue;
      const person = persons[expectation.by];
      const answer = await ask(person, operation, expectation.aimedAt(company), 'HTTP');
      expect(answer.errors, name).toBeUndefined();
      expect(answer.data, name).toHaveProperty(name);
    }
  },
);

/** Keeps the agents at the desk while the test looks at what others can do. */
async function present(company: Furnished): Promise<Furnished> {
  for (const person of [...company.agents, company.admin]) await person.watch(PresenceDocument, {});
  return company;
}

type Judged = Verdict | 'UNAUTHENTICATED';
type Actor = readonly [name: string, client: Client, verdict: Judged];
type Actors = (expectation: Expectation) => Actor[];
const as = (name: string, client: Client, verdict: Judged): Actor => [name, client, verdict];

async function actorsOf(side: Side, seed: Seed, stack: Stack, company: Furnished): Promise<Actors> {
  const theirs = await seed.tenantOf(stack, { agents: 1 });
  const withToken = (token: string | null) =>
    new Client({ origin: stack.origin, path: paths[side], token });
  const signedOut: [string, Client][] = [
    ['anonymous', withToken(null)],
    ['with a made-up token', withToken('eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.')],
    side === 'desk'
      ? ['visitor', withToken(company.guest.principal.token!)]
      : ['agent', withToken(company.agent.principal.token!)],
  ];
  const outsiders: [string, Client][] =
    side === 'desk'
      ? [['admin of another company', theirs.admin]]
      : [
          ['another visitor', await company.visitor()],
          ['visitor of another company', await theirs.visitor()],
        ];
  const colleague = company.agents.find(({ id }) => id !== company.agent.id)!;
  return expectation => [
    ...signedOut.map(([name, actor]) =>
      as(name, actor, expectation.isOpen ? 'OPEN' : 'UNAUTHENTICATED'),
    ),
    // What is open to all was asked by the signed-out; asked by others it would sign them out.
    ...(expectation.isOpen
      ? []
      : outsiders.map(([name, actor]) => as(name, actor, expectation.outsider))),
    ...(side === 'desk' && expectation.colleague !== 'OWN' && !expectation.isOpen
      ? [as('colleague', colleague, expectation.colleague)]
      : []),
  ];
}

async function ask(
  actor: Client,
  operation: Operation,
  variables: Record<string, unknown>,
  transport: Transport,
): Promise<GraphQLAnswer> {
  if (transport === 'HTTP') return actor.answer(operation.text, variables);
  if (operation.kind !== 'subscription') return actor.answerOnSocket(operation.text, variables);
  const quiet = new Promise<GraphQLAnswer>(resolve =>
    setTimeout(() => resolve({ data: null }), 300),
  );
  return Promise.race([actor.answerOnSocket(operation.text, variables), quiet]);
}

const isSignedOut = (code: string) => code === 'UNAUTHENTICATED' || /^CLOSED_44(01|03)$/.test(code);

/** Whether an answer with this code of a fault and this value is what a verdict says. */
const fits: Record<Judged, (code: string, value: { code?: string } | null) => boolean> = {
  UNAUTHENTICATED: isSignedOut,
  FORBIDDEN: code => code === 'FORBIDDEN',
  HIDDEN: (code, value) =>
    code === 'NOT_FOUND' || (code === '' && (value === null || value.code === 'INVALID_INPUT')),
  OWN: code => code === '',
  OPEN: code => code === '' || isSignedOut(code),
};

/** Code of the first fault, and what was answered for the field. */
function outcomeOf(answer: GraphQLAnswer, name: string) {
  const { code = '' } = answer.errors?.[0]?.extensions ?? {};
  const data = (answer.data ?? {}) as Record<string, { code?: string } | null>;
  return { code, value: data[name] ?? null };
}

function judge(
  answer: GraphQLAnswer,
  verdict: Judged,
  { kind, name }: Operation,
  transport: Transport,
): string {
  if (kind === 'subscription' && transport === 'HTTP') {
    return answer.errors ? 'as expected' : 'a subscription answered over HTTP';
  }
  const { code, value } = outcomeOf(answer, name);
  return fits[verdict](code, value)
    ? 'as expected'
    : `expected ${verdict}, got ${JSON.stringify(answer).slice(0, 400)}`;
}

/** What of the company can be read in an answer. */
function leaks(answer: GraphQLAnswer, company: Furnished): string[] {
  const text = JSON.stringify(answer);
  const secrets = [
    canary,
    company.conversationId,
    company.waitingId,
    company.messageId,
    company.answerId,
    company.fileId,
    company.skillGroup.id,
    company.guest.id,
    ...[company.admin, ...company.agents].flatMap(({ id, email }) => [id, email]),
  ];
  return secrets.filter(secret => text.includes(secret));
}

// Signs of life, sessions and times of change may move while somebody looks on.
const moving = /\.(last_seen_at|updated_at|rotated_at|enqueued_at|done_at|attempts)$/;
/** What the watch over channels notes when it looks at one. */
const health = /^channel_binding\.(state|checked_at|last_error|last_error_at|broken_since)$/;

/** A digest of every row of the company, by table, in one question each time it is asked; what runs by itself is left out. */
async function digestOf(
  client: pg.Client,
  tenantId: string,
): Promise<() => Promise<Record<string, string>>> {
  const { rows: columns } = await client.query<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'app' and table_name not in
        ('agent_session', 'timer', 'outbox', 'processed_job', 'event', 'event_feed', 'webhook_delivery')`,
  );
  const tables = [...Map.groupBy(columns, ({ table }) => table)].map(([table, list]) => {
    const kept = list
      .map(({ column }) => ({ column, name: `${table}.${column}` }))
      .filter(({ name }) => !moving.test(name) && !health.test(name))
      .map(({ column }) => `"${column}"::text`);
    return `select '${table}' as name, count(*) || ' ' || coalesce(md5(string_agg(line, '|' order by line)), '') as digest
              from (select concat_ws(',', ${kept.join(', ')}) as line from app."${table}" where tenant_id = $1) lines`;
  });
  return async () => {
    const { rows } = await client.query<{ name: string; digest: string }>(
      tables.join(' union all '),
      [tenantId],
    );
    return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
  };
}
