import { byDue, dueStateOf } from './due-state';
import type { Ticket } from './ticket-list';

const at = (hour: number) => `2026-03-01T${String(hour).padStart(2, '0')}:00:00.000Z`;
const due = (dueAt: string | null, dueSoonAt: string | null = null) => ({ dueAt, dueSoonAt });

it('T-10: a ticket is due soon from its warning on, and late from its deadline on', () => {
  const states = [9, 11, 12, 15].map(hour => dueStateOf(due(at(12), at(11)), Date.parse(at(hour))));
  expect(states).toEqual([null, 'soon', 'late', 'late']);
  expect(dueStateOf(due(at(12)), Date.parse(at(11)))).toBeNull();
  expect(dueStateOf(due(null), Date.parse(at(11)))).toBeNull();
});

it('T-07: the earliest deadline comes first, whoever has none comes last', () => {
  const tickets = [
    { id: 'a', ...due(null) },
    { id: 'b', ...due(at(12)) },
    { id: 'c', ...due(at(9)) },
  ] as Ticket[];
  expect(tickets.toSorted(byDue).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});
