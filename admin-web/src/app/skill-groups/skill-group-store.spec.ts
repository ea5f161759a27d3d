import { TestBed } from '@angular/core/testing';
import type { SkillGroupItemFragment } from '@parley/schema/admin';
import { FakeApi } from '../testing/fake-api';
import { SkillGroupStore } from './skill-group-store';

const group = (id: string, ...memberIds: string[]): SkillGroupItemFragment => ({
  id,
  name: id,
  isDefault: id === 'general',
  waitingCount: 0,
  members: memberIds.map(memberId => ({
    id: memberId,
    nickname: memberId,
    email: `${memberId}@example.com`,
    avatarUrl: null,
    isEnabled: true,
  })),
});

async function load(answers: ConstructorParameters<typeof FakeApi>[0] = {}) {
  const api = new FakeApi({
    SkillGroups: () => ({ skillGroups: [group('general', 'ann'), group('sales', 'bo')] }),
    SkillGroupMembersSet: ({
      skillGroupId,
      agentIds,
    }: {
      skillGroupId: string;
      agentIds: string[];
    }) => ({
      skillGroupMembersSet: { skillGroup: group(skillGroupId, ...agentIds) },
    }),
    ...answers,
  });
  const store = TestBed.inject(SkillGroupStore);
  await vi.waitUntil(() => !store.isLoading());
  return { api, store };
}

it('changes only the groups that a member enters or leaves', async () => {
  const { api, store } = await load();
  await store.setGroupsOf('ann', new Set(['sales']));
  const changes = api.asked.filter(({ operation }) => operation === 'SkillGroupMembersSet');
  expect(changes.map(({ input }) => input)).toEqual([
    { skillGroupId: 'general', agentIds: [] },
    { skillGroupId: 'sales', agentIds: ['bo', 'ann'] },
  ]);
});

it('asks nothing when the groups of a member stay the same', async () => {
  const { api, store } = await load();
  await store.setGroupsOf('ann', new Set(['general']));
  expect(api.asked.map(({ operation }) => operation)).toEqual(['SkillGroups']);
});

it('keeps a group that is still needed and hands back why', async () => {
  const refusal = { __typename: 'InUseError', code: 'CONFLICT', message: 'Three are waiting.' };
  const { store } = await load({ SkillGroupDelete: () => ({ skillGroupDelete: refusal }) });
  expect(await store.delete('sales')).toEqual(refusal);
  expect(store.groups()).toHaveLength(2);
});

it('lets a deleted group go', async () => {
  const { store } = await load({
    SkillGroupDelete: () => ({
      skillGroupDelete: { __typename: 'SkillGroupDeletePayload', skillGroupId: 'sales' },
    }),
  });
  expect(await store.delete('sales')).toBeNull();
  expect(store.groups().map(({ id }) => id)).toEqual(['general']);
});

it('knows the name of the default group', async () => {
  const { store } = await load();
  expect(store.defaultName()).toBe('general');
});
