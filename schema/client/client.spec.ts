import { afterEach, expect, it, vi } from 'vitest';
import { type Client, type ClientOptions, createClient } from './client.ts';
import { type FakeServer, startFakeServer } from './fake-server.ts';
import type { TypedDocument } from './http.ts';

const Whoami = '{ whoami }' as unknown as TypedDocument<{ whoami: string }, object>;
const Count = 'subscription ($after: Int!) { count(after: $after) }' as unknown as TypedDocument<
  { count: number },
  { after: number }
>;

let server: FakeServer;
let client: Client;
afterEach(async () => {
  client.dispose();
  await server.close();
});

async function start(options: Partial<ClientOptions> = {}): Promise<void> {
  server = await startFakeServer();
  client = createClient({
    url: server.url,
    token: () => 'good',
    refresh: async () => false,
    random: () => 0.01,
    ...options,
  });
}

/** Counts on from the last number seen, as a log does. */
function watchCount(): number[] {
  const seen: number[] = [];
  const after = () => ({ after: seen.at(-1) ?? 0 });
  client.watch(Count, after, ({ count }) => seen.push(count));
  return seen;
}

it('runs a query', async () => {
  await start();
  expect(await client.run(Whoami, {})).toEqual({ whoami: 'visitor' });
});

it('says that nobody answered', async () => {
  await start();
  await server.close();
  const answer = client.run(Whoami, {});
  await expect(answer).rejects.toMatchObject({ code: 'UNAVAILABLE', isTransient: true });
});

it('asks for the same language on the socket as over HTTP', async () => {
  await start({ headers: { 'accept-language': 'zh-CN' } });
  const seen = watchCount();
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  expect(server.locales).toEqual(['zh-CN']);
});

it('renews a rejected token once and repeats the call', async () => {
  let token = 'old';
  const refresh = vi.fn(async () => {
    token = 'good';
    return true;
  });
  await start({ token: () => token, refresh });
  await Promise.all([client.run(Whoami, {}), client.run(Whoami, {})]);
  expect(refresh).toHaveBeenCalledOnce();
});

it('reports signing out when the token cannot be renewed', async () => {
  const onSignedOut = vi.fn();
  await start({ token: () => 'old', onSignedOut });
  await expect(client.run(Whoami, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(onSignedOut).toHaveBeenCalledOnce();
});

it('lets the refresh itself run without a token', async () => {
  const refresh = vi.fn(() =>
    client.run(Whoami, {}, { anonymous: true }).then(
      () => true,
      () => false,
    ),
  );
  await start({ token: () => 'old', refresh });
  await expect(client.run(Whoami, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(refresh).toHaveBeenCalledOnce();
});

it.each([1012, 1013, 4500, 4499])('resumes by cursor after close code %i', async code => {
  await start();
  const seen = watchCount();
  await vi.waitFor(() => expect(seen).toEqual([1]));
  server.drop(code);
  await vi.waitFor(() => expect(seen).toEqual([1, 2]));
  expect(server.cursors).toEqual([0, 1]);
});

it('never gives up while the server is away', async () => {
  await start();
  const seen = watchCount();
  await vi.waitFor(() => expect(seen).toEqual([1]));
  const port = Number(new URL(server.url).port);
  const tries = vi.fn();
  client.connection.subscribe(({ kind }) => kind === 'waiting' && tries());
  await server.close();
  await vi.waitFor(() => expect(tries.mock.calls.length).toBeGreaterThan(6), { timeout: 5_000 });
  server = await startFakeServer(port);
  client.connection.retry();
  await vi.waitFor(() => expect(seen).toEqual([1, 2]), { timeout: 5_000 });
  expect(client.connection.state().kind).toBe('connected');
}, 12_000);

it('renews the token when the socket is refused, and resumes', async () => {
  let token = 'good';
  const refresh = vi.fn(async () => {
    token = 'renewed';
    server.accepted.add(token);
    return true;
  });
  await start({ token: () => token, refresh });
  const seen = watchCount();
  await vi.waitFor(() => expect(seen).toEqual([1]));
  server.accepted.delete('good');
  server.drop(4401);
  await vi.waitFor(() => expect(seen).toEqual([1, 2]));
  expect(refresh).toHaveBeenCalledOnce();
});

it('ends a subscription when nobody can renew its token', async () => {
  const onSignedOut = vi.fn();
  await start({ token: () => 'old', onSignedOut });
  const onError = vi.fn();
  client.watch(
    Count,
    () => ({ after: 0 }),
    () => {},
    onError,
  );
  await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce());
  expect(onError.mock.calls[0]![0]).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(onSignedOut).toHaveBeenCalledOnce();
});

it('tells a subscription that its document is wrong instead of trying for ever', async () => {
  await start();
  const onError = vi.fn();
  const Wrong = 'subscription { nothing }' as unknown as typeof Count;
  client.watch(
    Wrong,
    () => ({ after: 0 }),
    () => {},
    onError,
  );
  await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce());
});
