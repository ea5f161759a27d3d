import { initials, tint } from './initials';

it.each([
  ['周小满', '满'],
  ['访客 7F2A', '7F'],
  ['Visitor 7F2A', '7F'],
  ['Jean DUPONT', 'JD'],
  ['小明 Tom!', '小'],
  ['Emma Collins', 'EC'],
  ['lin.yue', 'LY'],
  ['😀', '😀'],
  ['', '?'],
])('%s becomes %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

it('keeps the ground of a name', () => {
  expect(tint('林悦')).toBe(tint('林悦'));
  expect(tint('林悦')).toBeLessThan(6);
});
