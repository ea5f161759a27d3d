import { conversation } from '../testing/conversation';
import { newer } from './conversations';

const known = conversation({ version: 3, lastSeq: 10 });

it('keeps the newer version, whichever comes first', () => {
  const older = conversation({ version: 2, lastSeq: 12 });
  const next = conversation({ version: 4, lastSeq: 10 });
  expect(newer(known, older)).toBe(known);
  expect(newer(known, next)).toBe(next);
});

it('keeps the longer log of the same version', () => {
  const shorter = conversation({ version: 3, lastSeq: 9 });
  const longer = conversation({ version: 3, lastSeq: 11 });
  expect(newer(known, shorter)).toBe(known);
  expect(newer(known, longer)).toBe(longer);
});

it('takes over figures that move without a version', () => {
  const read = conversation({ version: 3, lastSeq: 10, unreadCount: 0, visitorReadSeq: 10 });
  expect(newer(known, read)).toBe(read);
});
