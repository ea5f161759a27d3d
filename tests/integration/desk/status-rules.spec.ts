import { asOwner } from '../../testkit/database.ts';
import {
  AgentInputReportDocument,
  OwnStatusRequestDocument,
  PresenceDocument,
  SignInDocument,
  SignOutDocument,
  StatusRequestChangedDocument,
  StatusRequestCreateDocument,
  StatusRequestDecideDocument,
  StatusRequestsDocument,
  StatusRequestWithdrawDocument,
  TenantSettingsUpdateDocument,
} from '../../testkit/generated/desk.ts';
import { accepted, codeOf, type DeskPerson } from '../../testkit/person.ts';
import { password, type Tenant } from '../../testkit/seed.ts';
import type { Stack } from '../../testkit/stack.ts';
import { expect, test } from '../../testkit/test.ts';

const choose = async ({ admin }: Tenant, input: object) =>
  accepted((await admin.run(TenantSettingsUpdateDocument, { input })).tenantSettingsUpdate);
const approval = { desk: { statusApproval: true } };

async function ask(agent: DeskPerson, status: 'BUSY' | 'AWAY' | 'OFFLINE' = 'BUSY') {
  const input = { status, reason: 'Lunch' };
  const { statusRequestCreate } = await agent.run(StatusRequestCreateDocument, { input });
  return accepted(statusRequestCreate).request.id;
}
const decide = async (admin: DeskPerson, requestId: string, isApproved: boolean, note?: string) => {
  const input = { requestId, isApproved, note };
  return codeOf((await admin.run(StatusRequestDecideDocument, { input })).statusRequestDecide);
};
const statusOf = async (agent: DeskPerson) =>
  (await agent.run(AgentInputReportDocument, { input: {} })).agentInputReport.agent.status;

/** Causes and authors of the member's changes of status, the newest first. */
const statusLog = ({ databaseUrl }: Stack, agentId: string) =>
  asOwner(databaseUrl, async client => {
    const { rows } = await client.query<{ status: string; cause: string; by: string | null }>(
      'select status, cause, by_agent_id as by from app.agent_status_change where agent_id = $1 order by at desc, id desc',
      [agentId],
    );
    return rows;
  });

test('Q-29: an agent leaves ONLINE only by leave of an admin, live to both sides', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 2 });
  const { admin, agent } = tenant;
  const colleague = tenant.agents[1]!;
  const needless = { status: 'BUSY' as const, reason: 'Lunch' };
  const early = await agent.run(StatusRequestCreateDocument, { input: needless });
  expect(codeOf(early.statusRequestCreate)).toBe('CONFLICT');
  await choose(tenant, approval);
  await expect(agent.becomes('AWAY')).rejects.toThrow('FORBIDDEN');
  await agent.becomes('ONLINE');
  await admin.becomes('BUSY');

  const forAdmin = await admin.watch(StatusRequestChangedDocument, {});
  const forAgent = await agent.watch(StatusRequestChangedDocument, {});
  const forColleague = await colleague.watch(StatusRequestChangedDocument, {});
  const empty = await agent.run(StatusRequestCreateDocument, {
    input: { status: 'BUSY', reason: ' ' },
  });
  expect(codeOf(empty.statusRequestCreate)).toBe('INVALID_INPUT');
  const refused = await ask(agent);
  const again = await agent.run(StatusRequestCreateDocument, { input: needless });
  expect(codeOf(again.statusRequestCreate)).toBe('CONFLICT');
  for (const watching of [forAdmin, forAgent])
    expect((await watching.next()).statusRequestChanged).toMatchObject({
      ...{ id: refused, state: 'OPEN', reason: 'Lunch', agent: { id: agent.id } },
    });
  expect((await admin.run(StatusRequestsDocument, { isOpen: true })).statusRequests.nodes).toEqual([
    expect.objectContaining({ id: refused }),
  ]);
  expect((await colleague.run(OwnStatusRequestDocument, {})).ownStatusRequest).toBeNull();

  await expect(decide(agent, refused, true)).rejects.toThrow('FORBIDDEN');
  expect(await decide(admin, refused, false, 'At two')).toBe('StatusRequestPayload');
  for (const watching of [forAdmin, forAgent])
    expect((await watching.next()).statusRequestChanged).toMatchObject({
      ...{ id: refused, state: 'REFUSED', note: 'At two', decidedBy: { id: admin.id } },
    });
  expect(await statusOf(agent)).toBe('ONLINE');

  const [one, other] = await Promise.all([
    ask(agent).then(id => Promise.all([decide(admin, id, true), decide(admin, id, true)])),
    ask(colleague),
  ]);
  expect(one.toSorted()).toEqual(['CONFLICT', 'StatusRequestPayload']);
  expect(await statusOf(agent)).toBe('BUSY');
  expect((await statusLog(stack, agent.id))[0]).toEqual({
    ...{ status: 'BUSY', cause: 'APPROVED', by: admin.id },
  });
  // Who is not ONLINE is free.
  await agent.becomes('AWAY');
  expect(forColleague.all.every(({ statusRequestChanged: { id } }) => id === other)).toBe(true);
});

test('Q-29: a request ends when it is taken back and when the agent is gone', async ({ seed }) => {
  const tenant = await seed.tenant({ agents: 2 });
  const { admin, agent } = tenant;
  const stranger = await seed.tenant({ agents: 1 });
  await choose(tenant, approval);
  const requestId = await ask(agent);
  const input = { requestId };
  for (const other of [tenant.agents[1]!, stranger.agent])
    await expect(other.run(StatusRequestWithdrawDocument, { input })).rejects.toThrow('NOT_FOUND');
  await expect(decide(stranger.admin, requestId, true)).rejects.toThrow('NOT_FOUND');
  const { statusRequestWithdraw } = await agent.run(StatusRequestWithdrawDocument, { input });
  expect(codeOf(statusRequestWithdraw)).toBe('StatusRequestPayload');
  expect(await decide(admin, requestId, true)).toBe('CONFLICT');

  const open = await ask(agent);
  // One more device of his does not let him slip away unseen.
  const unseen = { email: agent.email, password, status: 'INVISIBLE' as const };
  accepted((await agent.run(SignInDocument, { input: unseen })).signIn);
  expect(await statusOf(agent)).toBe('ONLINE');
  const second = tenant.agents[1]!;
  const lost = await ask(second);
  await second.run(SignOutDocument, {});
  expect(await decide(admin, lost, true)).toBe('CONFLICT');
  const { nodes } = (await admin.run(StatusRequestsDocument, {})).statusRequests;
  expect(nodes.find(({ id }) => id === lost)?.state).toBe('VOID');
  expect(nodes.find(({ id }) => id === open)?.state).toBe('OPEN');
});

test('Q-29: an agent without input becomes AWAY, and ONLINE again when he returns', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 2 });
  const { agent } = tenant;
  await choose(tenant, { timers: { autoAway: { isOn: true, afterMs: 600_000 } } });
  const presence = await tenant.admin.watch(PresenceDocument, {});
  const becomes = (status: string) =>
    presence.until(
      ({ presence: { agent: who, status: now } }) => who.id === agent.id && now === status,
    );
  /** So much later; his last input is so much longer ago only where it says so. */
  const later = (seconds: number, withoutInput: boolean) =>
    asOwner(stack.databaseUrl, async client => {
      if (withoutInput)
        await client.query(
          'update app.agent set last_input_at = last_input_at - make_interval(secs => $2) where id = $1',
          [agent.id, seconds],
        );
      await client.query(
        `update app.timer set due_at = due_at - make_interval(secs => $2) where subject_id = $1 and kind = 'agent.auto-away'`,
        [agent.id, seconds],
      );
    });
  const dueAt = () =>
    asOwner(stack.databaseUrl, async client => {
      const { rows } = await client.query<{ due_at: Date }>(
        `select due_at from app.timer where subject_id = $1 and kind = 'agent.auto-away' and due_at > now()`,
        [agent.id],
      );
      return rows[0]?.due_at ?? null;
    });
  expect(await statusOf(agent)).toBe('ONLINE');
  await later(600, false);
  // There was input since: the timer looks again when that is as long ago.
  await expect.poll(dueAt, { timeout: 30_000 }).not.toBeNull();
  await later(600, true);
  await becomes('AWAY');
  expect(await statusOf(agent)).toBe('ONLINE');
  expect((await statusLog(stack, agent.id)).slice(0, 2).map(({ cause }) => cause)).toEqual([
    'INPUT',
    'NO_INPUT',
  ]);

  // Who went away himself comes back himself.
  await agent.becomes('AWAY');
  expect(await statusOf(agent)).toBe('AWAY');
});
