import { conversation } from '../testing/conversation';
import { awaitsAnswer, handoverOf } from './handover';

const expiresAt = '2026-03-01T10:01:00.000Z';
const me = { id: 'me', nickname: 'Lin' };
const other = { id: 'other', nickname: 'Chen' };
const request = { id: 'r', remark: 'Knows returns', expiresAt, fromAgent: other, toAgent: me };

it('Q-17: a request concerns the one who is asked and the one who asked, nobody else', () => {
  const asked = conversation({ transferRequest: request });
  expect(handoverOf(asked, 'me')).toMatchObject({ kind: 'request', name: 'Chen' });
  expect(handoverOf(asked, 'other')).toMatchObject({ kind: 'asked', name: 'Lin' });
  expect(handoverOf(asked, 'third')).toBeNull();
  expect(awaitsAnswer(asked, 'other')).toBe(false);
});

it('an offer concerns the one it is made to', () => {
  const offered = conversation({ offer: { id: 'o', expiresAt, agent: { id: 'me' } } });
  expect(awaitsAnswer(offered, 'me')).toBe(true);
  expect(handoverOf(offered, 'other')).toBeNull();
});
