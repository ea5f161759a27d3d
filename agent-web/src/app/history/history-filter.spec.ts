import { historyConditions, serverFilter, usualHistory } from './history-filter';

// A Thursday.
const now = new Date(2026, 2, 5, 15, 30);

it('A-21: shows this week unless told otherwise, and never what nobody served', () => {
  expect(serverFilter(usualHistory, now)).toMatchObject({
    status: ['CLOSED'],
    neverServed: false,
    closedFrom: new Date(2026, 2, 2).toISOString(),
  });
  expect(historyConditions(usualHistory)).toBe(0);
});

it('A-21: takes the last day of a period with all of its hours', () => {
  const filter = { ...usualHistory, period: 'own', from: '2026-02-27', to: '2026-02-28' } as const;
  expect(serverFilter(filter, now)).toMatchObject({
    closedFrom: new Date(2026, 1, 27).toISOString(),
    closedTo: new Date(2026, 2, 1).toISOString(),
  });
});

it('A-21: narrows by tag, reason, kind and word, and counts what it does', () => {
  const filter = { ...usualHistory, tagId: 't', reason: 'VISITOR', word: ' lamp ' };
  expect(serverFilter({ ...filter, kind: 'callBack' }, now)).toMatchObject({
    tagIds: ['t'],
    closeReasons: ['VISITOR'],
    isCallBack: true,
    isTransferred: null,
    word: 'lamp',
  });
  expect(historyConditions(filter)).toBe(3);
});
