import { member } from '../testing/member';
import { filterMembers } from './member-filter';

const lin = member({
  id: 'lin',
  nickname: '小林',
  email: 'Lin@demo.parley',
  role: { id: 'agent', name: '客服' },
  skillGroups: [{ id: 'sales', name: '售前' }],
});
const chen = member({ id: 'chen', role: { id: 'agent', name: '客服' }, isEnabled: false });

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
