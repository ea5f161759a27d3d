import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcp } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { OutgoingHttp } from './outgoing-http.ts';

let canaryHits = 0;
const canary = createTcp(socket => {
  canaryHits += 1;
  socket.destroy();
});
const server = createServer((request, response) => {
  if (request.url === '/redirect') return response.writeHead(302, { location: '/ok' }).end();
  if (request.url === '/large') return response.end(Buffer.alloc(100_000));
  if (request.url === '/silent') return;
  if (request.url === '/broken') return response.socket?.destroy();
  response.end(`${request.method} ${request.headers.host}`);
});
const portOf = (of: typeof canary | typeof server) => (of.address() as AddressInfo).port;

beforeAll(async () => {
  await Promise.all(
    [canary, server].map(each => new Promise<void>(done => each.listen(0, () => done()))),
  );
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  canary.close();
});

/** Ways to name the inside of a network (RELIABILITY A15, A32). */
const inside = (port: number) => [
  ...[
    '127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.1', '017700000001', '0177.0.0.1',
    '127.255.255.254', '0', '0.0.0.0', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255',
    '192.168.0.1', '169.254.169.254', '0xa9fea9fe', '2852039166', '100.64.0.1', '192.0.0.1', '198.18.0.1',
    '203.0.113.1', '224.0.0.1', '240.0.0.1', '255.255.255.255', '[::1]', '[::]', '[fd00::1]', '[fc00::1]',
    '[fe80::1]', '[ff02::1]', '[::ffff:127.0.0.1]', '[::ffff:10.0.0.1]', '[::ffff:a9fe:a9fe]',
    '[0:0:0:0:0:ffff:7f00:1]', '[::127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b:1::a00:1]',
    '[2002:7f00:1::]', '[2001::7f00:1]', '[2001:db8::1]', '１２７.０.０.１', '127。0。0。1',
    'localhost', 'loopback.test', 'mixed.test', 'metadata.test', 'mapped.test',
  ].map(host => `http://${host}:${port}/`),
  'http://127.0.0.1/', 'https://127.0.0.1/', 'http://8.8.8.8:22/', 'http://8.8.8.8:6379/', 'http://8.8.8.8:5432/',
  'file:///etc/passwd', 'gopher://8.8.8.8/', 'ftp://8.8.8.8/', 'javascript:1', 'data:,x', 'http://user:pass@8.8.8.8/',
  '//8.8.8.8/', 'http://', 'not an address',
]; // prettier-ignore

const names: Record<string, string[]> = {
  'loopback.test': ['127.0.0.1'],
  'mixed.test': ['8.8.8.8', '127.0.0.1'],
  'metadata.test': ['169.254.169.254'],
  'mapped.test': ['::ffff:127.0.0.1'],
  localhost: ['127.0.0.1', '::1'],
};
const resolve = async (host: string) =>
  (names[host] ?? []).map(address => ({ address, family: address.includes(':') ? 6 : 4 }));

it('O-13: sixty ways to name the inside of a network lead to no connection', async () => {
  // The canary's own port is opened, so that nothing but the address can be what stops a call.
  const http = new OutgoingHttp({ resolve, allow: `192.0.2.1:${portOf(canary)}` });
  const targets = inside(portOf(canary));
  expect(targets.length).toBeGreaterThanOrEqual(60);

  for (const url of targets) {
    const sent = http.send({ url, timeoutMs: 2_000 });
    await expect(sent, url).rejects.toMatchObject({ failure: 'REFUSED' });
    expect(await http.isCallable(url), url).toBe(false);
  }
  expect(canaryHits).toBe(0);
});

it('O-13: a name is resolved once, and the connection goes to the address that was looked at', async () => {
  let asked = 0;
  const rebinding = async () => [{ address: asked++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
  const http = new OutgoingHttp({ allow: '127.0.0.1', resolve: rebinding });

  const { body } = await http.send({ url: `http://shop.test:${portOf(server)}/` });

  expect(body.toString()).toBe(`GET shop.test:${portOf(server)}`);
  expect(asked).toBe(1);
});

it('O-13: redirects are answers, large answers are cut off, silence and broken lines are told apart', async () => {
  const http = new OutgoingHttp({ allow: '127.0.0.1' });
  const url = (path: string) => `http://127.0.0.1:${portOf(server)}${path}`;

  expect((await http.send({ url: url('/redirect') })).status).toBe(302);
  const failing = { '/large': 'TOO_LARGE', '/silent': 'LOST', '/broken': 'LOST' };
  for (const [path, failure] of Object.entries(failing)) {
    const sent = http.send({ url: url(path), maxBytes: 1_000, timeoutMs: 300 });
    await expect(sent, path).rejects.toMatchObject({ failure });
  }
  const nobody = http.send({ url: 'http://127.0.0.1:1/' });
  await expect(nobody).rejects.toMatchObject({ failure: 'UNREACHABLE' });
  expect((await http.send({ url: url('/'), method: 'POST', body: '好' })).body.toString()).toMatch(
    /^POST/,
  );
});

it('O-13: an exception that is no address is named', () => {
  expect(() => new OutgoingHttp({ allow: 'intranet.local' })).toThrow(/OUTGOING_ALLOW.*intranet/);
  expect(
    () => new OutgoingHttp({ allow: '10.0.0.0/8:8443, [fd00::]/8, [::1]:8080' }),
  ).not.toThrow();
});
