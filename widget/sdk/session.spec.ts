import { expect, it, vi } from 'vitest';
import { expiryOf, renewBefore } from './more/renew-identity.ts';
import { createSession } from './session.ts';
import { memoryStorage } from './storage.ts';

const signed = (sub: string, exp: number): string =>
  `h.${Buffer.from(JSON.stringify({ sub, exp, name: '李' })).toString('base64url')}.s`;

/** A server that knows persons by their identity and devices by their token. */
function open(identity: () => string | null, storage = memoryStorage()) {
  const seen: unknown[] = [];
  let problem: string | null = null;
  const run = async (_: unknown, { input }: { input: Record<string, string | null> }) => {
    seen.push(input['identity'] ?? null);
    const named = input['identity'] && !problem ? input['identity'] : null;
    const id = named ?? (input['identity'] ? 'stranger' : (input['deviceToken'] ?? 'anonymous'));
    return {
      sessionStart: {
        __typename: 'SessionStartPayload',
        token: `token of ${id}`,
        deviceToken: id,
        expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
        identityProblem: input['identity'] ? problem : null,
        visitor: { id, isVerified: !!named },
        conversation: null,
      },
    };
  };
  const onIdentityRefused = vi.fn();
  const options = { channelKey: 'k', locale: 'en', storage, onIdentityRefused, run: run as never };
  const session = createSession({ ...options, identity: async () => identity() });
  const turns: boolean[] = [];
  session.onTurn(({ isOther }) => turns.push(isOther));
  return { session, seen, turns, onIdentityRefused, fail: (code: string) => (problem = code) };
}

it('S-02: an identity that was taken is not shown again, and one that is over changes nobody', async () => {
  let identity: string | null = null;
  const { session, seen, turns, onIdentityRefused, fail } = open(() => identity);
  await session.start();
  identity = 'li';
  await session.start();
  await session.start();
  expect(seen).toEqual([null, 'li', null]);
  expect(turns).toEqual([false]);

  fail('EXPIRED');
  identity = 'li, again';
  await session.renew();
  expect(onIdentityRefused).toHaveBeenCalledOnce();
  expect(session.token()).toBe('token of li');
  expect(turns).toEqual([false]);
  session.dispose();
});

it('S-02: the next person at the device finds nothing of the one before', async () => {
  const storage = memoryStorage();
  const first = open(() => 'li', storage);
  await first.session.start();
  first.session.dispose();
  await storage.set('outbox/1', 'a secret');
  await storage.set('sound', false);

  const { session, turns } = open(() => 'wu', storage);
  await session.start();
  expect(turns).toEqual([true]);
  expect(await storage.list('outbox/')).toEqual([]);
  expect(await storage.get('sound')).toBe(false);
  session.dispose();
});

it('S-02: an identity is fetched anew a minute before it ends', () => {
  vi.useFakeTimers({ now: 0 });
  const renew = vi.fn();
  renewBefore(signed('li', 600), new Date(3_600_000).toISOString(), renew);
  expect(expiryOf('no token')).toBeNull();
  vi.advanceTimersByTime(539_000);
  expect(renew).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(renew).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
