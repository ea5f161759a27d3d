import {
  AgentCreateDocument,
  AgentUpdateDocument,
  ChannelCreateDocument,
  RolesDocument,
  SkillGroupDeleteDocument,
  SkillGroupsDocument,
  TenantDocument,
  TenantUpdateDocument,
} from '../../testkit/generated/desk.ts';
import { accepted, codeOf } from '../../testkit/person.ts';
import { password } from '../../testkit/seed.ts';
import { expect, test } from '../../testkit/test.ts';

test('M-02: signing up makes a company whose first member is an admin with a default group', async ({
  seed,
}) => {
  const { admin, companyName } = await seed.tenant({ agents: 0 });
  expect((await admin.run(TenantDocument, {})).tenant.companyName).toBe(companyName);
  const { skillGroups } = await admin.run(SkillGroupsDocument, {});
  expect(skillGroups.filter(group => group.isDefault)).toHaveLength(1);
});

test('M-03: the last enabled admin stays, whoever asks, and two at once cannot demote each other', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 0 });
  const { admin } = tenant;
  const { roles } = await admin.run(RolesDocument, {});
  const adminRole = roles.find(role => role.permissions.includes('member.write'))!.id;
  const agentRole = roles.find(role => !role.permissions.includes('member.write'))!.id;
  const update = async (by: typeof admin, change: object) => {
    const { agentUpdate } = await by.run(AgentUpdateDocument, { input: change as never });
    return agentUpdate.__typename;
  };
  expect(await update(admin, { agentId: admin.id, isEnabled: false })).toBe('LastAdminError');
  expect(await update(admin, { agentId: admin.id, roleId: agentRole })).toBe('LastAdminError');

  const second = await tenant.member('Eve', { roleId: adminRole });
  const demote = (by: typeof admin, whom: typeof admin) =>
    update(by, { agentId: whom.id, roleId: agentRole }).catch(
      (fault: { code: string }) => fault.code,
    );
  const answers = await Promise.all([demote(admin, second), demote(second, admin)]);

  expect(answers.filter(answer => answer === 'AgentPayload')).toHaveLength(1);
});

test('M-04: addresses are told apart without case, and bad input names its fields', async ({
  seed,
}) => {
  const { admin } = await seed.tenant({ agents: 1 });
  const create = async (change: object) => {
    const input = { nickname: 'Bo', email: 'bo@bo.test', password, capacity: 1, ...change };
    return (await admin.run(AgentCreateDocument, { input })).agentCreate;
  };
  accepted(await create({}));
  expect(codeOf(await create({ email: 'BO@bo.test' }))).toBe('INVALID_INPUT');
  expect(codeOf(await create({ email: 'no address' }))).toBe('INVALID_INPUT');
  expect(codeOf(await create({ email: 'x@y.test', password: 'short' }))).toBe('INVALID_INPUT');
  expect(codeOf(await create({ email: 'x@y.test', password: 'password1' }))).toBe('INVALID_INPUT');
  expect(codeOf(await create({ email: 'x@y.test', nickname: '  ' }))).toBe('INVALID_INPUT');
  expect(codeOf(await create({ email: 'x@y.test', capacity: 101 }))).toBe('INVALID_INPUT');
});

test('M-01: an agent has no way into administration', async ({ seed }) => {
  const { agent, channel } = await seed.tenant({ agents: 1 });
  const input = { nickname: 'Bo', email: 'bo@bo.test', password, capacity: 1 };
  const attempts = await Promise.allSettled([
    agent.run(AgentCreateDocument, { input }),
    agent.run(TenantUpdateDocument, { input: { companyName: 'Mine' } }),
    agent.run(ChannelCreateDocument, { input: { name: channel.name, kind: 'WEB' as const } }),
  ]);
  for (const attempt of attempts) expect(attempt).toMatchObject({ reason: { code: 'FORBIDDEN' } });
});

test('Q-08: the default group cannot be deleted, nor one that somebody waits for', async ({
  seed,
}) => {
  const { admin, visitor, skillGroup } = await seed.tenant({ agents: 1, capacity: 0 });
  const { skillGroups } = await admin.run(SkillGroupsDocument, {});
  const remove = async (skillGroupId: string) => {
    const answer = await admin.run(SkillGroupDeleteDocument, { input: { skillGroupId } });
    return answer.skillGroupDelete.__typename;
  };
  await (await visitor()).says('Hello');
  expect(await remove(skillGroup.id)).toBe('InUseError');
  expect(await remove(skillGroups.find(group => group.isDefault)!.id)).toBe('InUseError');
});
