import { startApi } from '../../testkit/api-process.ts';
import { asOwner } from '../../testkit/database.ts';
import { PresenceDocument } from '../../testkit/generated/desk.ts';
import { exchange } from '../../testkit/http.ts';
import { expect, test } from '../../testkit/test.ts';

test('O-04: it says that it lives, that it is ready, and what it counts', async ({ stack }) => {
  const status = async (path: string) => (await exchange(stack.origin + path)).status;
  expect(await status('/healthz')).toBe(200);
  expect(await status('/readyz')).toBe(200);
  const metrics = (await exchange(`${stack.origin}/metrics`)).body.toString();
  for (const name of ['process_resident_memory_bytes', 'messages_total', 'job_lag_seconds']) {
    expect(metrics).toMatch(new RegExp(`^parley_${name}\\b.* \\d`, 'm'));
  }
});

test('O-03: told to end, it drains: sockets are closed with 1012 and nothing is cut short', async ({
  seed,
}) => {
  const stack = await seed.stack();
  const { agent, visitor } = await seed.tenantOf(stack, { agents: 1 });
  const guest = await visitor();
  await guest.says('Hello');
  const presence = await agent.watch(PresenceDocument, {});
  const sends = Array.from({ length: 20 }, (_, i) => guest.says(`${i}`).then(() => 'sent', String));

  const begun = Date.now();
  const code = await stack.api.stop();

  expect(code).toBe(0);
  expect(Date.now() - begun).toBeLessThan(10_000);
  expect(await presence.ended).toMatchObject({ code: 1012 });
  const outcomes = await Promise.all(sends);
  await stack.restart();
  const log = await agent.reads((await guest.conversation())!.id);
  const stored = log.filter(entry => entry.sender.kind === 'VISITOR').length - 1;
  // Whoever was not answered may have been stored; whoever was answered must have been.
  expect(stored).toBeGreaterThanOrEqual(outcomes.filter(outcome => outcome === 'sent').length);
});

test('a second process without Redis refuses to start and says why', async ({ stack }) => {
  const second = startApi({ databaseUrl: stack.databaseUrl });
  await expect(second).rejects.toThrow(/Redis|REDIS_URL/);
});

test('a wrong setting stops the start with a sentence that names it', async ({ stack }) => {
  for (const [name, value] of [
    ['REDIS_URL', 'http://nowhere'],
    ['LOG_LEVEL', 'loud'],
  ] as const) {
    const start = startApi({ databaseUrl: stack.databaseUrl, env: { [name]: value } });
    await expect(start).rejects.toThrow(new RegExp(name));
  }
});

test('a database that does not keep what it acknowledged is refused', async ({ seed }) => {
  const stack = await seed.stack();
  await stack.api.stop();

  const name = new URL(stack.databaseUrl).pathname.slice(1);
  await asOwner(stack.databaseUrl, client =>
    client.query(`alter database "${name}" set synchronous_commit = off`),
  );
  await expect(stack.restart()).rejects.toThrow(/synchronous_commit/);
});

test('O-05: neither words nor secrets of people stand in the log', async ({ seed }) => {
  const stack = await seed.stack({ LOG_LEVEL: 'debug' });
  const { agent, visitor, admin } = await seed.tenantOf(stack, { agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('my card is 4111-1111');
  await agent.says(conversation.id, 'thank you for 4111-1111');
  await agent.post('{"query":"{ viewer { passwort: nickname4111 } }"}');
  await stack.api.stop();
  const log = stack.api.log();
  expect(log.length).toBeGreaterThan(0);
  const secrets = [
    '4111-1111',
    'correct horse',
    agent.principal.token!,
    guest.deviceToken,
    admin.email,
  ];
  for (const secret of secrets) expect(log).not.toContain(secret);
});
