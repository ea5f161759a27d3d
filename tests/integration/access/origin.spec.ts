import { once } from 'node:events';
import WebSocket from 'ws';
import { TenantDocument, TenantUpdateDocument } from '../../testkit/generated/desk.ts';
import { exchange } from '../../testkit/http.ts';
import { expect, test } from '../../testkit/test.ts';

const mutation = {
  query: String(TenantUpdateDocument),
  variables: { input: { companyName: 'Taken over' } },
};

test('a request that a foreign page could make by itself changes nothing', async ({
  seed,
  stack,
}) => {
  const { admin, companyName } = await seed.tenant({ agents: 0 });
  const body = JSON.stringify(mutation);
  const form = new URLSearchParams({ query: mutation.query }).toString();
  const attempts = [
    admin.post(body, { 'content-type': 'text/plain' }),
    admin.post(form, { 'content-type': 'application/x-www-form-urlencoded' }),
    admin.post(body, { 'content-type': 'multipart/form-data; boundary=x' }),
    admin.post(body, { 'content-type': 'application/json-patch+json' }),
    exchange(`${stack.origin}/graphql?${new URLSearchParams({ query: mutation.query })}`, {
      headers: { authorization: `Bearer ${admin.principal.token}` },
    }),
  ];
  for (const attempt of attempts) expect((await attempt).status).toBeGreaterThanOrEqual(400);
  expect((await admin.run(TenantDocument, {})).tenant.companyName).toBe(companyName);
});

test('the desk answers no page of another origin', async ({ seed, stack }) => {
  const { admin } = await seed.tenant({ agents: 0 });
  for (const origin of ['https://evil.example', 'null', `${stack.origin}.evil.example`]) {
    const answer = await admin.post(JSON.stringify({ query: '{ viewer { id } }' }), { origin });
    expect(answer.headers['access-control-allow-origin']).not.toBe(origin);
    expect(answer.headers['access-control-allow-origin']).not.toBe('*');
  }
});

test('a socket opened by a page of another origin is refused before it begins', async ({
  stack,
}) => {
  const address = `${stack.origin.replace('http', 'ws')}/graphql`;
  for (const origin of ['https://evil.example', 'null']) {
    const socket = new WebSocket(address, 'graphql-transport-ws', { origin });
    socket.on('error', () => {});
    const [, response] = (await once(socket, 'unexpected-response')) as [
      unknown,
      { statusCode: number },
    ];
    expect(response.statusCode).toBe(403);
  }
  const own = new WebSocket(address, 'graphql-transport-ws', { origin: stack.origin });
  await once(own, 'open');
  own.terminate();
});

test('a token in an address is worth nothing', async ({ seed, stack }) => {
  const { admin } = await seed.tenant({ agents: 0 });
  const url = `${stack.origin}/graphql?token=${admin.principal.token}`;
  const answer = await exchange(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ viewer { id } }' }),
  });
  expect(answer.body.toString()).not.toContain(admin.id);
});

test('every page and every answer carries the headers that keep it safe', async ({
  seed,
  stack,
}) => {
  const { channel } = await seed.tenant({ agents: 0, allowedSites: ['shop.example'] });
  const page = (path: string) =>
    exchange(stack.origin + path, { headers: { accept: 'text/html' } });
  for (const path of [
    '/agent/',
    '/admin/',
    '/healthz',
    '/schema/desk.graphql',
    `/chat/${channel.key}`,
  ]) {
    const { headers } = await page(path);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBeTruthy();
    expect(headers['x-powered-by'], path).toBeUndefined();
  }
  for (const path of ['/agent/', '/admin/']) {
    const policy = String((await page(path)).headers['content-security-policy']);
    expect(policy, path).toMatch(/frame-ancestors 'none'/);
    expect(policy, path).toMatch(/object-src 'none'/);
    expect(policy, path).toMatch(/base-uri 'none'|base-uri 'self'/);
    expect(policy, path).not.toMatch(/script-src[^;]*'unsafe-(?:inline|eval)'/);
  }
});
