import { LucideHistory, LucideMessageSquare, LucideUsers } from '@lucide/angular';
import type { Place } from '@parley/kit';

/** The places of the rail, in their order. */
export const deskPlaces: readonly Place[] = [
  { path: '/inbox', label: 'place.inbox', icon: LucideMessageSquare },
  { path: '/history', label: 'place.history', icon: LucideHistory },
  { path: '/colleagues', label: 'place.colleagues', icon: LucideUsers },
];
