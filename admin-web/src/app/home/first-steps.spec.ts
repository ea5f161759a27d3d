import type { FirstStepsQuery } from '@parley/schema/admin';
import { firstSteps, overview } from './first-steps';

const admin = { id: 'ann', isEnabled: true, status: 'ONLINE' } as const;
const colleague = { id: 'bo', isEnabled: true, status: 'OFFLINE' } as const;
const web = {
  id: 'web',
  key: 'demo',
  kind: 'WEB',
  isEnabled: true,
  allowedSites: [],
} satisfies FirstStepsQuery['channels'][number];

const fresh: FirstStepsQuery = {
  tenant: { id: 'acme', companyName: 'Acme', logoUrl: null },
  channels: [],
  agents: { nodes: [admin] },
  skillGroups: [],
  conversations: { nodes: [] },
};

const origin = 'https://desk.example';
const done = (data: FirstStepsQuery) =>
  firstSteps(data, origin)
    .filter(step => step.isDone)
    .map(step => step.name);

it('has everything ahead in a new company', () => {
  expect(done(fresh)).toEqual([]);
  expect(firstSteps(fresh, origin).map(step => step.name)).toEqual([
    'logo',
    'channel',
    'colleague',
    'conversation',
  ]);
});

it('counts a colleague only while his account is enabled', () => {
  expect(done({ ...fresh, agents: { nodes: [admin, colleague] } })).toEqual(['colleague']);
  const disabled = { ...colleague, isEnabled: false };
  expect(done({ ...fresh, agents: { nodes: [admin, disabled] } })).toEqual([]);
});

it('does not take a visitor who was never answered for a conversation held', () => {
  const waiting = { id: 'c', status: 'QUEUED', acceptedAt: null, sourceUrl: null } as const;
  const answered = {
    id: 'd',
    status: 'CLOSED',
    acceptedAt: '2026-01-01T00:00:00.000Z',
    sourceUrl: null,
  } as const;
  expect(done({ ...fresh, conversations: { nodes: [waiting] } })).toEqual([]);
  expect(done({ ...fresh, conversations: { nodes: [waiting, answered] } })).toEqual([
    'conversation',
  ]);
});

it('takes the chat for installed once a channel that is on lists its sites', () => {
  const listed = { ...web, allowedSites: ['shop.example'] };
  expect(done({ ...fresh, channels: [web] })).toEqual([]);
  expect(done({ ...fresh, channels: [{ ...listed, isEnabled: false }] })).toEqual([]);
  expect(done({ ...fresh, channels: [listed] })).toEqual(['channel']);
});

it('takes the chat for installed once somebody wrote from another site than ours', () => {
  const from = (sourceUrl: string) =>
    ({ id: 'c', status: 'QUEUED', acceptedAt: null, sourceUrl }) as const;
  const ours = { nodes: [from('https://desk.example/chat/demo')] };
  const shop = { nodes: [from('https://shop.example/cart')] };
  expect(done({ ...fresh, conversations: ours })).toEqual([]);
  expect(done({ ...fresh, conversations: shop })).toEqual(['channel']);
});

it('adds up who waits and counts channels that are open to any site', () => {
  const data = {
    ...fresh,
    channels: [web, { ...web, id: 'shop', allowedSites: ['shop.example'] }],
    skillGroups: [
      { id: 'a', name: 'a', waitingCount: 2 },
      { id: 'b', name: 'b', waitingCount: 1 },
    ],
  };
  expect(overview(data)).toMatchObject({ waiting: 3, online: 1, channels: 2, openChannels: 1 });
});
