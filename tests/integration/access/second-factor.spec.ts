import { Client } from '../../testkit/client.ts';
import { asOwner } from '../../testkit/database.ts';
import * as desk from '../../testkit/generated/desk.ts';
import { codeAt, stepMs } from '../../testkit/one-time-code.ts';
import { accepted, codeOf, type DeskPerson } from '../../testkit/person.ts';
import { ownAddress } from '../../testkit/ports.ts';
import { password } from '../../testkit/seed.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

const UsesTwoSteps = written<{
  agents: { nodes: { id: string; hasSecondFactor: boolean | null }[] };
}>(`{ agents(first: 10) { nodes { id hasSecondFactor } } }`);
const Told = written<{ noticeAdded: { kind: string; text: string } }>(
  `subscription { noticeAdded { kind text } }`,
);

/** Counts already, since clocks differ; whoever asks a moment later finds it counting as well. */
const nextCode = (secret: string) => codeAt(secret, Date.now() + stepMs);

/** Switches it on with the present code; the next one is still to be taken. */
async function enrols(person: DeskPerson) {
  const { secondFactorStart } = await person.run(desk.SecondFactorStartDocument, {
    input: { password },
  });
  const { secret } = accepted(secondFactorStart);
  const { secondFactorConfirm } = await person.run(desk.SecondFactorConfirmDocument, {
    input: { code: codeAt(secret, Date.now()) },
  });
  return { secret, codes: accepted(secondFactorConfirm).recoveryCodes };
}

test('M-09: with a second factor the password alone opens nothing, and each code opens once', async ({
  seed,
  stack,
}) => {
  const { agent, admin } = await seed.tenant({ agents: 1 });
  const door = new Client({ origin: stack.origin, path: '/graphql', from: ownAddress() });
  const enters = async (totp?: string) =>
    codeOf(
      (await door.run(desk.SignInDocument, { input: { email: agent.email, password, totp } }))
        .signIn,
    );
  const wrong = await agent.run(desk.SecondFactorStartDocument, { input: { password: 'a guess' } });
  expect(codeOf(wrong.secondFactorStart)).toBe('INVALID_INPUT');
  const begun = await agent.run(desk.SecondFactorStartDocument, { input: { password } });
  // Begun is not confirmed: nobody is locked out by closing the page.
  expect(accepted(begun.secondFactorStart).uri).toContain('otpauth://totp/');
  expect(await enters()).toBe('SignInPayload');

  const { secret, codes } = await enrols(agent);
  expect(new Set(codes).size).toBe(10);
  expect((await agent.run(desk.SecondFactorDocument, {})).secondFactor.recoveryCodesLeft).toBe(10);
  expect(await enters()).toBe('SECOND_FACTOR_REQUIRED');
  expect(await enters('000000')).toBe('INVALID_INPUT');
  const code = nextCode(secret);
  expect(await enters(code)).toBe('SignInPayload');
  expect(await enters(code)).toBe('INVALID_INPUT');
  expect(await enters(codes[0]!.toUpperCase())).toBe('SignInPayload');
  expect(await enters(codes[0])).toBe('INVALID_INPUT');
  const { secondFactor } = await agent.run(desk.SecondFactorDocument, {});
  expect(secondFactor).toMatchObject({ recoveryCodesLeft: 9 });

  const stored = await asOwner(stack.databaseUrl, async client => {
    const { rows } = await client.query(
      'select f.secret::text, c.code_hash from app.second_factor f join app.recovery_code c using (tenant_id, agent_id) where agent_id = $1',
      [agent.id],
    );
    return JSON.stringify(rows);
  });
  for (const secretText of [secret, Buffer.from(secret).toString('hex'), ...codes])
    expect(stored).not.toContain(secretText);

  const renewed = await agent.run(desk.RecoveryCodesRenewDocument, { input: { password } });
  expect(await enters(codes[1])).toBe('INVALID_INPUT');
  expect(await enters(accepted(renewed.recoveryCodesRenew).recoveryCodes[1])).toBe('SignInPayload');
  const kept = await agent.run(desk.SecondFactorDisableDocument, {
    input: { password: 'a guess' },
  });
  expect(codeOf(kept.secondFactorDisable)).toBe('INVALID_INPUT');
  expect(await enters()).toBe('SECOND_FACTOR_REQUIRED');
  await agent.run(desk.SecondFactorDisableDocument, { input: { password } });
  expect(await enters()).toBe('SignInPayload');

  await enrols(agent);
  expect(await enters()).toBe('SECOND_FACTOR_REQUIRED');
  await admin.run(desk.AgentSecondFactorResetDocument, { input: { agentId: agent.id } });
  expect(await enters()).toBe('SignInPayload');
});

test('M-09: wrong codes lock like wrong passwords, and knowing the password gives no try back', async ({
  seed,
}) => {
  // Elsewhere tests may sign in more often than people do.
  const stack = await seed.stack({ RATE_LIMIT_FACTOR: '1' });
  const { agent } = await seed.tenantOf(stack, { agents: 1 });
  const { secret } = await enrols(agent);
  const door = new Client({ origin: stack.origin, path: '/graphql', from: ownAddress() });
  const enters = (totp?: string) =>
    door.run(desk.SignInDocument, { input: { email: agent.email, password, totp } });
  for (let half = 0; half < 5; half++) {
    await enters();
    expect(codeOf((await enters('000000')).signIn)).toBe('INVALID_INPUT');
  }
  await expect(enters(nextCode(secret))).rejects.toThrow('RATE_LIMITED');
});

test('M-09: another device is signed out when it is switched on, and no agent resets a colleague', async ({
  seed,
}) => {
  const { agent, agents, signIn } = await seed.tenant({ agents: 2 });
  const other = await signIn(agent.email);
  await enrols(agent);
  await expect(other.run(desk.OwnInfoDocument, {})).rejects.toThrow('UNAUTHENTICATED');
  const theft = { input: { agentId: agents[1]!.id } };
  await expect(agent.run(desk.AgentSecondFactorResetDocument, theft)).rejects.toThrow('FORBIDDEN');
});

test('M-09: an admin sees who signs in by two steps and resets it; the member is told, and nobody resets his own', async ({
  seed,
}) => {
  const { admin, agent } = await seed.tenant({ agents: 1 });
  await enrols(agent);
  const uses = async (viewer: DeskPerson) =>
    (await viewer.run(UsesTwoSteps, {})).agents.nodes.find(({ id }) => id === agent.id)
      ?.hasSecondFactor;
  const told = await agent.watch(Told, {});
  expect(await uses(admin)).toBe(true);

  await admin.run(desk.AgentSecondFactorResetDocument, { input: { agentId: agent.id } });

  expect(await uses(admin)).toBe(false);
  const { noticeAdded } = await told.next();
  expect(noticeAdded).toMatchObject({ kind: 'SECOND_FACTOR_RESET' });
  expect(noticeAdded.text).toContain(admin.nickname);
  await enrols(admin);
  const own = { input: { agentId: admin.id } };
  await expect(admin.run(desk.AgentSecondFactorResetDocument, own)).rejects.toThrow('FORBIDDEN');
  expect((await agent.run(UsesTwoSteps, {})).agents.nodes).toContainEqual({
    id: admin.id,
    hasSecondFactor: null,
  });
});

test('A-25: own data and preferences follow the agent, and colleagues see none of them', async ({
  seed,
}) => {
  const { agent, agents, admin, signIn } = await seed.tenant({ agents: 2 });
  const update = async (input: desk.ProfileUpdateInput) =>
    codeOf((await agent.run(desk.ProfileUpdateDocument, { input })).profileUpdate);
  const own = { realName: 'Ann Li', staffNumber: 'S-7', phone: '+86 138 0013 8000' };
  await update({ ...own, preferences: { theme: 'DARK', language: 'zh-CN' } });
  await update({ preferences: { sendKey: 'CONTROL_ENTER' } });
  expect(await update({ phone: 'call me' })).toBe('INVALID_INPUT');
  expect(await update({ preferences: { language: 'fr' } })).toBe('INVALID_INPUT');
  const other = await signIn(agent.email);
  expect((await other.run(desk.OwnInfoDocument, {})).viewer).toEqual({
    ...own,
    preferences: { language: 'zh-CN', theme: 'DARK', sendKey: 'CONTROL_ENTER' },
  });
  const seenBy = async (person: DeskPerson) =>
    (await person.run(desk.OthersInfoDocument, {})).agents.nodes.find(({ id }) => id === agent.id);
  expect(await seenBy(agents[1]!)).toMatchObject({
    realName: null,
    phone: null,
    preferences: null,
  });
  expect(await seenBy(admin)).toMatchObject({ realName: 'Ann Li', preferences: null });
  await update({ phone: '' });
  expect((await agent.run(desk.OwnInfoDocument, {})).viewer.phone).toBeNull();
});
