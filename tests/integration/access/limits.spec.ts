import { once } from 'node:events';
import WebSocket from 'ws';
import type { Client } from '../../testkit/client.ts';
import { exchange } from '../../testkit/http.ts';
import { describe, expect, test } from '../../testkit/test.ts';

const nested = (depth: number): string =>
  depth === 0 ? 'id' : `lastMessage { conversation { ${nested(depth - 1)} } }`;
const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join(' ');

const excessive: Record<string, string> = {
  tokens: `{ viewer { ${many(1_001, () => 'id')} } }`,
  depth: `{ conversations(first: 1) { nodes { ${nested(6)} } } }`,
  aliases: `{ ${many(16, index => `a${index}: viewer { id }`)} }`,
  'root fields': `{ viewer { id } tenant { id } roles { id } skillGroups { id } channels { id } installation { version } agents { nodes { id } } }`,
  cost: `{ conversations(first: 100) { nodes { messages(first: 100) { nodes { id seq } } } } }`,
  'cost by defaults': `{ conversations { nodes { messages { nodes { id seq createdAt } } } } }`,
  page: `{ conversations(first: 101) { nodes { id } } }`,
  directives: `{ viewer { id ${'@include(if: true) '.repeat(11)} } }`,
};

const overHttp = async (person: Client, query: string) =>
  JSON.parse((await person.post(JSON.stringify({ query }))).body.toString()) as object;
const overSocket = (person: Client, query: string) => person.answerOnSocket(query, {});

describe.for([
  ['HTTP', overHttp],
  ['socket', overSocket],
] as const)('over %s', ([, ask]) => {
  test.for(Object.entries(excessive))(
    'P-08: too many %s are refused',
    async ([, query], { seed }) => {
      const { agent } = await seed.tenant({ agents: 1 });
      const answer = await ask(agent, query);
      expect(answer).toHaveProperty('errors');
      expect((answer as { data?: unknown }).data ?? null).toBeNull();
      // The next ordinary question is answered: nothing was broken.
      expect(await ask(agent, '{ viewer { id } }')).toMatchObject({
        data: { viewer: { id: agent.id } },
      });
    },
  );

  test('P-06: a misspelt field is refused without a hint at the right one', async ({ seed }) => {
    const { agent } = await seed.tenant({ agents: 1 });
    const text = JSON.stringify(await ask(agent, '{ viewer { nicknam } }'));
    expect(text).toContain('errors');
    expect(text).not.toContain('nickname');
    expect(text).not.toMatch(/node_modules|at \w+ \(|\.ts:|\.js:/);
  });
});

test('in production nobody may ask for the schema, and the documents lie open instead', async ({
  seed,
}) => {
  const stack = await seed.stack({ NODE_ENV: 'production' });
  const { agent } = await seed.tenantOf(stack, { agents: 1 });
  for (const ask of [overHttp, overSocket]) {
    expect(JSON.stringify(await ask(agent, '{ __schema { types { name } } }'))).not.toContain(
      'Message',
    );
  }
  for (const name of ['desk', 'visitor']) {
    const { body } = await exchange(`${stack.origin}/schema/${name}.graphql`);
    expect(body.toString()).toContain('type Message implements Node');
  }
});

test('P-08: a body above 64 KiB is refused before it is read', async ({ seed }) => {
  const { agent } = await seed.tenant({ agents: 1 });
  const query = `# ${'x'.repeat(70_000)}\n{ viewer { id } }`;
  expect((await agent.post(JSON.stringify({ query }))).status).toBe(413);

  const socket = await openSocket(agent);
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
  const [code] = (await once(socket, 'close')) as [number];
  expect(code).toBe(1009);
});

test('P-08: several operations in one request are refused', async ({ seed }) => {
  const { agent } = await seed.tenant({ agents: 1 });
  const one = { query: '{ viewer { id } }' };
  const answer = await agent.post(JSON.stringify([one, one]));
  expect(answer.status).toBe(400);
});

test('P-05: a socket carries twenty operations and not one more', async ({ seed }) => {
  const { agent } = await seed.tenant({ agents: 1 });
  const socket = await openSocket(agent);
  const payload = { query: 'subscription { presence { status } }' };
  const outcome = new Promise<string>(resolve => {
    socket.on('message', data => {
      const message = JSON.parse((data as Buffer).toString()) as { type: string; id: string };
      if (message.type === 'error') resolve(`error ${message.id}`);
    });
    socket.on('close', code => resolve(`closed ${code}`));
  });
  for (let id = 1; id <= 21; id += 1) {
    socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload }));
  }
  expect(await outcome).toMatch(/^error 21$|^closed 4\d{3}$/);
  socket.terminate();
});

test('a socket that names no token in time, or speaks first, is closed', async ({ stack }) => {
  const address = `${stack.origin.replace('http', 'ws')}/graphql`;
  const hasty = new WebSocket(address, 'graphql-transport-ws');
  await once(hasty, 'open');
  hasty.send(
    JSON.stringify({ id: '1', type: 'subscribe', payload: { query: '{ viewer { id } }' } }),
  );
  expect(((await once(hasty, 'close')) as [number])[0]).toBe(4401);

  const silent = new WebSocket(address, 'graphql-transport-ws');
  expect(((await once(silent, 'close')) as [number])[0]).toBe(4408);

  const legacy = new WebSocket(address, 'graphql-ws');
  const isOpen = new Promise(resolve => {
    legacy.on('error', () => resolve(false));
    legacy.on('close', () => resolve(false));
    legacy.on('message', () => resolve(true));
  });
  legacy.on('open', () => legacy.send('{"type":"connection_init"}'));
  expect(await isOpen).toBe(false);
});

test('hostile frames leave the process alive and learn nothing', async ({ seed, stack }) => {
  const { agent } = await seed.tenant({ agents: 1 });
  const { pid } = stack.api;
  const frames: (string | Buffer)[] = [
    '',
    '{',
    '[]'.repeat(10),
    '['.repeat(30_000),
    'null',
    '{"type":"base"}',
    '{"type":"__proto__"}',
    '{"type":"constructor","id":"1"}',
    '{"type":"subscribe"}',
    '{"type":"subscribe","id":"1","payload":{"query":{"toString":1}}}',
    '{"type":"connection_init","payload":{"jwt":{"sub":"admin"},"tenantId":"x"}}',
    Buffer.from([0xff, 0xfe, 0x00]),
  ];
  for (const frame of frames) {
    const socket = await openSocket(agent);
    const heard: string[] = [];
    socket.on('message', data => heard.push((data as Buffer).toString()));
    socket.send(frame);
    socket.send(JSON.stringify({ type: 'ping' }));
    await Promise.race([once(socket, 'close'), once(socket, 'message')]);
    expect(heard.join()).not.toMatch(/node_modules|at \w+ \(|\.ts|sub|Error:/);
    socket.terminate();
  }
  expect(stack.api.pid).toBe(pid);
  expect(stack.api.isAlive()).toBe(true);
});

async function openSocket(person: Client): Promise<WebSocket> {
  const { origin, path, token, from } = person.principal;
  const socket = new WebSocket(origin.replace('http', 'ws') + path, 'graphql-transport-ws', {
    localAddress: from,
  });
  socket.on('error', () => {});
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload: { token } }));
  await once(socket, 'message');
  return socket;
}
