import type { Ticket } from './ticket-list';

/** How a ticket stands to its next deadline; null: nothing to worry about, or no deadline. */
export type DueState = 'soon' | 'late' | null;

/** How a ticket stands to its next deadline at a moment. */
export function dueStateOf(
  { dueAt, dueSoonAt }: Pick<Ticket, 'dueAt' | 'dueSoonAt'>,
  now: number,
): DueState {
  if (dueAt && Date.parse(dueAt) <= now) return 'late';
  return dueAt && dueSoonAt && Date.parse(dueSoonAt) <= now ? 'soon' : null;
}

/** Deadlines in the order in which they fall, those without one at the end; ids break ties as the server does. */
export const byDue = (a: Ticket, b: Ticket): number => {
  const [one, other] = [a.dueAt ?? '9', b.dueAt ?? '9'];
  if (one !== other) return one < other ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};
