import { uuidv7 } from '@parley/schema';
import * as desk from '../../testkit/generated/desk.ts';
import * as visit from '../../testkit/generated/visitor.ts';
import { arrive, secretOf, signIdentity } from '../../testkit/identity.ts';
import { accepted, codeOf } from '../../testkit/person.ts';
import { unique } from '../../testkit/seed.ts';
import { expect, test } from '../../testkit/test.ts';

test('P-12: two secrets count during a change, the third ends the first; nobody else’s admin makes one', async ({
  seed,
  stack,
}) => {
  const [ours, theirs] = [await seed.tenant({ agents: 1 }), await seed.tenant({ agents: 0 })];
  const { admin, channel } = ours;
  const first = await secretOf(admin, channel.id);
  const second = await secretOf(admin, channel.id);
  const sub = unique('user');
  const meet = async (secret: string) =>
    (
      await arrive(stack.origin, {
        channelKey: channel.key,
        identity: signIdentity(secret, { sub }),
      })
    ).identityProblem;
  expect([await meet(first), await meet(second)]).toEqual([null, null]);
  const third = await secretOf(admin, channel.id);
  expect([await meet(first), await meet(second), await meet(third)]).toEqual([
    'SIGNATURE',
    null,
    null,
  ]);
  const input = { channelId: channel.id };
  for (const [person, code] of [
    [theirs.admin, 'NOT_FOUND'],
    [ours.agent, 'FORBIDDEN'],
  ] as const) {
    const { errors } = await person.answer(desk.ChannelIdentitySecretRotateDocument, { input });
    expect(errors?.[0]?.extensions?.code).toBe(code);
  }
});

test('P-12, V01: only what the channel’s own secret signed names a person; all else is an anonymous visitor', async ({
  seed,
  stack,
}) => {
  const [ours, theirs] = [await seed.tenant({ agents: 1 }), await seed.tenant({ agents: 0 })];
  const { admin, channel } = ours;
  const secret = await secretOf(admin, channel.id);
  const foreign = await secretOf(theirs.admin, theirs.channel.id);
  const sub = unique('user');
  const channelKey = channel.key;
  const person = await arrive(stack.origin, {
    channelKey,
    identity: signIdentity(secret, { sub, name: 'Li' }),
  });
  expect(person).toMatchObject({
    identityProblem: null,
    visitor: { name: 'Li', isVerified: true },
  });
  await person.person.says('Hello');
  const past = Math.floor(Date.now() / 1_000) - 600;

  const worthless = [
    ['nobody', 'MALFORMED'],
    [signIdentity(foreign, { sub }), 'SIGNATURE'],
    [signIdentity(secret, { sub, exp: past }), 'EXPIRED'],
    [signIdentity(secret, { sub, exp: past + 100_000 }), 'TOO_LONG'],
    [signIdentity(secret, { sub }, { alg: 'none' }), 'ALGORITHM'],
    [signIdentity(secret, { sub: `${sub} ` }), 'NO_USER'],
    [person.token, 'SIGNATURE'],
    [person.deviceToken, 'SIGNATURE'],
  ] as const;
  const meet = async ([identity, problem]: (typeof worthless)[number]) => {
    const stranger = await arrive(stack.origin, { channelKey, identity });
    expect(stranger.identityProblem, identity).toBe(problem);
    expect(stranger).toMatchObject({ visitor: { isVerified: false }, conversation: null });
    expect(stranger.visitor.id).not.toBe(person.visitor.id);
    const check = { channelId: channel.id, token: identity };
    const { identityCheck } = await admin.run(desk.IdentityCheckDocument, { input: check });
    expect(identityCheck).toMatchObject({ isValid: false, problem, userId: null });
  };
  await Promise.all(worthless.map(meet));
  const upper = await arrive(stack.origin, {
    channelKey,
    identity: signIdentity(secret, { sub: sub.toUpperCase() }),
  });
  expect(upper.visitor.id).not.toBe(person.visitor.id);
  const abroad = { channelKey: theirs.channel.key, identity: signIdentity(secret, { sub }) };
  expect((await arrive(stack.origin, abroad)).identityProblem).toBe('SIGNATURE');
});

test('4.15: an anonymous visitor who signs in brings what is his, once; two signed persons stay two', async ({
  seed,
  stack,
}) => {
  const { admin, agent, channel } = await seed.tenant({ agents: 1 });
  const secret = await secretOf(admin, channel.id);
  const channelKey = channel.key;
  const [li, wu] = [unique('li'), unique('wu')];
  const known = await arrive(stack.origin, {
    channelKey,
    identity: signIdentity(secret, { sub: li }),
  });
  const guest = await arrive(stack.origin, { channelKey });
  const key = uuidv7();
  const { conversation } = await guest.person.says('Before I signed in', key);

  const input = { identity: signIdentity(secret, { sub: li, jti: uuidv7() }) };
  const signed = accepted((await guest.person.run(visit.IdentifyDocument, { input })).identify);

  expect(signed.visitor.id).toBe(known.visitor.id);
  expect(signed.conversation?.id).toBe(conversation.id);
  expect((await known.person.conversation())?.id).toBe(conversation.id);
  expect((await agent.sees(conversation.id))?.visitor.id).toBe(known.visitor.id);
  expect((await known.person.says('Before I signed in', key)).message.seq).toBe(2);
  const { errors } = await guest.person.answer(visit.VisitorViewerDocument, {});
  expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');

  const other = await arrive(stack.origin, {
    channelKey,
    deviceToken: signed.deviceToken,
    identity: signIdentity(secret, { sub: wu }),
  });
  expect(other.visitor.id).not.toBe(known.visitor.id);
  expect(other.conversation).toBeNull();
  expect((await known.person.conversation())?.id).toBe(conversation.id);
});

test('V04: a device token that was planted before somebody signed in opens nothing afterwards', async ({
  seed,
  stack,
}) => {
  const { admin, channel } = await seed.tenant({ agents: 1 });
  const secret = await secretOf(admin, channel.id);
  const channelKey = channel.key;
  const planted = await arrive(stack.origin, { channelKey });
  await planted.person.says('Planted');
  const victim = await arrive(stack.origin, {
    channelKey,
    deviceToken: planted.deviceToken,
    identity: signIdentity(secret, { sub: unique('victim') }),
  });
  await victim.person.says('Private');

  const attacker = await arrive(stack.origin, { channelKey, deviceToken: planted.deviceToken });

  expect(attacker.visitor.id).not.toBe(victim.visitor.id);
  expect(attacker.conversation).toBeNull();
});

test('V01: a token with a name of its own counts on the device that showed it first', async ({
  seed,
  stack,
}) => {
  const { admin, channel } = await seed.tenant({ agents: 0 });
  const secret = await secretOf(admin, channel.id);
  const channelKey = channel.key;
  const identity = signIdentity(secret, { sub: unique('user'), jti: uuidv7() });
  const first = await arrive(stack.origin, { channelKey, identity });
  const again = await arrive(stack.origin, {
    channelKey,
    identity,
    deviceToken: first.deviceToken,
  });
  expect(again).toMatchObject({ identityProblem: null, visitor: { id: first.visitor.id } });
  const thief = await arrive(stack.origin, { channelKey, identity });
  expect(thief).toMatchObject({ identityProblem: 'REPLAYED', visitor: { isVerified: false } });
});

test('W-42, V06: after signing out neither token of this device opens anything', async ({
  seed,
  stack,
}) => {
  const { admin, channel } = await seed.tenant({ agents: 1 });
  const secret = await secretOf(admin, channel.id);
  const channelKey = channel.key;
  const identity = signIdentity(secret, { sub: unique('user') });
  const person = await arrive(stack.origin, { channelKey, identity });
  await person.person.says('Mine');
  const elsewhere = await arrive(stack.origin, { channelKey, identity });

  expect((await person.person.run(visit.LogoutDocument, {})).logout).toBe(true);

  const { errors } = await person.person.answer(visit.VisitorViewerDocument, {});
  expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  const next = await arrive(stack.origin, { channelKey, deviceToken: person.deviceToken });
  expect(next.visitor.id).not.toBe(person.visitor.id);
  expect(next.conversation).toBeNull();
  expect(await elsewhere.person.conversation()).not.toBeNull();
});

test('4.15: concurrent arrivals of one person on two devices are one visitor', async ({
  seed,
  stack,
}) => {
  const { admin, channel } = await seed.tenant({ agents: 0 });
  const secret = await secretOf(admin, channel.id);
  const sub = unique('user');
  const arrivals = await Promise.all(
    [1, 2, 3].map(() =>
      arrive(stack.origin, { channelKey: channel.key, identity: signIdentity(secret, { sub }) }),
    ),
  );
  expect(new Set(arrivals.map(({ visitor }) => visitor.id)).size).toBe(1);
  const bad = { identity: 'x' };
  const refused = await arrivals[0]!.person.run(visit.IdentifyDocument, { input: bad });
  expect(codeOf(refused.identify)).toBe('INVALID_INPUT');
});
