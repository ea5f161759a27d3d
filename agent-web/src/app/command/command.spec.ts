import { type Command, findCommands } from './command';

const command = (label: string, fact?: string): Command => ({
  id: label,
  group: 'action',
  label,
  ...(fact ? { fact } : {}),
  run: () => undefined,
});
const all = [
  command('Transfer…'),
  command('Ada', 'Shop'),
  command('To the Shop'),
  command('结束会话'),
];
const found = (typed: string) => findCommands(all, typed).map(({ label }) => label);

it('U-04: finds by the beginning first, then by any word, then by what stands beside', () => {
  expect(found('shop')).toEqual(['To the Shop', 'Ada']);
  expect(found('tr')).toEqual(['Transfer…']);
  expect(found('会话')).toEqual(['结束会话']);
});

it('U-04: needs every word, and shows all while nothing is typed', () => {
  expect(found('ada shop')).toEqual(['Ada']);
  expect(found('ada lamp')).toEqual([]);
  expect(found(' ')).toHaveLength(4);
});
