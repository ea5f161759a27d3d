import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../testing/fake-api';
import { member } from '../testing/member';
import { MemberStore } from './member-store';

const page = (...nodes: unknown[]) => ({
  agents: { nodes, pageInfo: { hasNextPage: false, endCursor: null } },
});
const presence = (id: string) => ({
  presence: { status: 'BUSY', agent: { id, activeCount: 3 } },
});

async function load(answers: ConstructorParameters<typeof FakeApi>[0] = {}) {
  const api = new FakeApi({
    Members: () => page(member({ id: 'ann' })),
    Roles: () => ({ roles: [] }),
    ...answers,
  });
  const store = TestBed.inject(MemberStore);
  await vi.waitUntil(() => !store.isLoading());
  return { api, store };
}

it('follows who comes and goes', async () => {
  const { api, store } = await load();
  store.watchPresence();
  api.push(presence('ann'));
  expect(store.members()[0]).toMatchObject({ status: 'BUSY', activeCount: 3 });
});

it('still loads the list when a status arrives first', async () => {
  let answer: (value: unknown) => void = () => undefined;
  const slow = new Promise(resolve => (answer = resolve));
  const api = new FakeApi({ Members: () => slow, Roles: () => ({ roles: [] }) });
  const store = TestBed.inject(MemberStore);
  store.watchPresence();
  TestBed.tick();
  api.push(presence('ann'));
  answer(page(member({ id: 'ann' })));
  await vi.waitUntil(() => !store.isLoading());
  expect(store.members().map(({ id }) => id)).toEqual(['ann']);
});

it('shows a new member without loading the list again', async () => {
  const { api, store } = await load({
    MemberCreate: () => ({
      agentCreate: { __typename: 'AgentPayload', agent: member({ id: 'bo' }) },
    }),
  });
  await store.create({ nickname: 'Bo', email: 'bo@example.com', password: 'long enough 1' });
  expect(store.members().map(({ id }) => id)).toEqual(['ann', 'bo']);
  expect(api.asked.filter(({ operation }) => operation === 'Members')).toHaveLength(1);
});

it('leaves the list as it is when the server declines', async () => {
  const refusal = {
    __typename: 'LastAdminError',
    code: 'CONFLICT',
    message: 'The last one stays.',
  };
  const { store } = await load({ MemberUpdate: () => ({ agentUpdate: refusal }) });
  expect(await store.update({ agentId: 'ann', isEnabled: false })).toEqual(refusal);
  expect(store.members()[0]?.isEnabled).toBe(true);
});

it('says that the list could not be loaded', async () => {
  const { store } = await load({
    Members: () => {
      throw new Error('gone');
    },
  });
  expect(store.hasError()).toBe(true);
});
