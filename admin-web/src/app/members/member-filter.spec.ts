import type { MemberFragment } from '@parley/schema/admin';
import { filterMembers } from './member-filter';

const lin: MemberFragment = {
  id: 'lin',
  nickname: '小林',
  email: 'Lin@demo.parley',
  avatarUrl: null,
  status: 'ONLINE',
  capacity: 10,
  activeCount: 0,
  isEnabled: true,
  createdAt: '2026-01-01T00:00:00.000Z',
  role: { id: 'agent', name: '客服' },
  skillGroups: [{ id: 'sales', name: '售前' }],
};
const chen: MemberFragment = {
  ...lin,
  id: 'chen',
  nickname: 'Chen',
  email: 'chen@demo.parley',
  isEnabled: false,
  skillGroups: [],
};

it('finds by address whatever the case', () => {
  expect(filterMembers([lin, chen], 'lin@', 'ALL')).toEqual([lin]);
});

it('finds by group', () => {
  expect(filterMembers([lin, chen], '售前', 'ALL')).toEqual([lin]);
});

it('wants every word to match', () => {
  expect(filterMembers([lin, chen], '客服 chen', 'ALL')).toEqual([chen]);
});

it('shows those in one state only', () => {
  expect(filterMembers([lin, chen], '', 'DISABLED')).toEqual([chen]);
  expect(filterMembers([lin, chen], '', 'ENABLED')).toEqual([lin]);
});
