import { readPanelRequest } from './panel-message';

const hostile = JSON.parse('{"parley":1,"type":"open","id":"1","__proto__":{"item":1}}') as unknown;

it('P-14: knows what a panel may ask for', () => {
  const draft = { parley: 1, type: 'draft.insert', id: '1', text: 'Parcel 7' };
  expect(readPanelRequest({ parley: 1, type: 'ready' })).toEqual({ type: 'ready' });
  expect(readPanelRequest(draft)).toEqual({ type: 'draft.insert', id: '1', text: 'Parcel 7' });
  const set = { parley: 1, type: 'visitor.set', id: '2', field: 'level', values: [] };
  expect(readPanelRequest(set)).toMatchObject({ field: 'level', values: [] });
  const open = { parley: 1, type: 'open', id: '3', item: { kind: 'TICKET', id: 'a-b' } };
  expect(readPanelRequest(open)).toMatchObject({ item: { kind: 'TICKET', id: 'a-b' } });
});

it.each([
  null,
  'ready',
  [],
  { type: 'ready' },
  { parley: 2, type: 'ready' },
  { parley: 1, type: 'draft.insert', text: 'no id' },
  { parley: 1, type: 'draft.insert', id: '1', text: { toString: () => 'x' } },
  { parley: 1, type: 'draft.insert', id: '1', text: 'x'.repeat(5_001) },
  { parley: 1, type: 'visitor.set', id: '1', field: 'level', values: 'Gold' },
  { parley: 1, type: 'visitor.set', id: '1', field: 'level', values: [1] },
  { parley: 1, type: 'open', id: '1', item: { kind: 'SETTINGS', id: 'a' } },
  { parley: 1, type: 'open', id: '1', item: { kind: 'TICKET', id: '../settings' } },
  { parley: 1, type: 'eval', id: '1' },
  hostile,
])('P-14: takes nothing else for a request: %j', data => {
  expect(readPanelRequest(data)).toBeNull();
});
