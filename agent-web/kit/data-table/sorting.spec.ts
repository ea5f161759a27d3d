import { type Column, nextSorting, sortRows } from './sorting';

interface Person {
  readonly name: string;
  readonly load: number;
}

const columns: readonly Column<Person>[] = [
  { id: 'name', label: 'name', sortBy: person => person.name },
  { id: 'load', label: 'load', sortBy: person => person.load },
];
const lin = { name: '林', load: 10 };
const chen = { name: '陈', load: 9 };
const mia = { name: 'Mia', load: 9 };

it('orders Chinese names by their sound', () => {
  const sorting = { columnId: 'name', isDescending: false };
  expect(sortRows([lin, chen], columns, sorting, 'zh-CN')).toEqual([chen, lin]);
});

it('orders figures by size, not by their digits, and leaves ties as they came', () => {
  const sorting = { columnId: 'load', isDescending: false };
  expect(sortRows([lin, mia, chen], columns, sorting, 'en')).toEqual([mia, chen, lin]);
});

it('leaves the rows alone without an order', () => {
  expect(sortRows([lin, mia], columns, null, 'en')).toEqual([lin, mia]);
});

it('goes from ascending to descending and back to the order as it came', () => {
  const ascending = nextSorting(null, 'name');
  const descending = nextSorting(ascending, 'name');
  expect(ascending).toEqual({ columnId: 'name', isDescending: false });
  expect(descending).toEqual({ columnId: 'name', isDescending: true });
  expect(nextSorting(descending, 'name')).toBeNull();
});
