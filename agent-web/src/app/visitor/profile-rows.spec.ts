import type { VisitorProfileFragment } from '@parley/schema/agent';
import { profileRows } from './profile-rows';

const visitor: VisitorProfileFragment = {
  id: 'v',
  name: 'Ada',
  ownName: 'Ada',
  isVerified: true,
  verifiedFields: ['email'],
  phone: '+47 22 00 00 00',
  email: 'ada@example.test',
  emailBounce: { reason: '550 No such user' },
  company: null,
  description: null,
  attributes: [{ key: 'plan', value: 'gold' }],
  region: null,
  referrer: null,
  browser: null,
  os: null,
  lastSeenAt: null,
  tags: [],
  vipLevel: null,
  fieldValues: [],
};

it('A-11: shows what is known, marks what is verified, and leaves out what is empty', () => {
  expect(profileRows(visitor).map(({ key }) => key)).toEqual(['phone', 'email', 'plan']);
  expect(profileRows(visitor).find(({ key }) => key === 'email')?.isVerified).toBe(true);
});

it('N-06: says of an address why nothing is mailed there any more', () => {
  const bounced = profileRows(visitor).map(({ bounced }) => bounced);
  expect(bounced).toEqual([null, '550 No such user', null]);
});

it('A-11: a phone can be called and an address written to', () => {
  const hrefs = profileRows(visitor).map(({ href }) => href);
  expect(hrefs).toEqual(['tel:+4722000000', 'mailto:ada@example.test', null]);
});
