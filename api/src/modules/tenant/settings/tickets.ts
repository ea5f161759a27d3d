import { shape, whole } from './setting.type.ts';

/** How messages left for later are taken. */
export const tickets = shape('TicketSettings', 'How messages left for later are taken.', {
  mostPerDay: whole([1, 1_000], 20, 'How many tickets one visitor may open a day.'),
});
