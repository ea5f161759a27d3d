import type { Colleague } from '../colleagues/colleagues-store';
import { conversation } from '../testing/conversation';
import { transferTargets } from './transfer-targets';

const colleague = (id: string, status: Colleague['status']): Colleague => ({
  id,
  nickname: id,
  avatarUrl: null,
  status,
  capacity: 10,
  activeCount: 2,
  isEnabled: true,
  skillGroups: [],
});
const me = colleague('me', 'ONLINE');
const chen = colleague('chen', 'BUSY');
const sales = {
  id: 'sales',
  name: 'Sales',
  isDefault: false,
  waitingCount: 3,
  members: [me, colleague('mia', 'ONLINE'), chen],
};

it('offers colleagues who can be reached, then groups, and never the serving agent', () => {
  const targets = transferTargets([me, chen, colleague('zoe', 'OFFLINE')], [sales], conversation());
  expect(targets.map(({ id }) => id)).toEqual(['chen', 'sales']);
});

it('counts who is online in a group without the serving agent', () => {
  const [group] = transferTargets([], [sales], conversation());
  expect(group).toMatchObject({ online: 1, waiting: 3 });
});
