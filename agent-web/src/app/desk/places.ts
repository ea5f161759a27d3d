import {
  LucideChartColumn,
  LucideContact,
  LucideEye,
  LucideFileDown,
  LucideHistory,
  LucideMessageSquare,
  LucideMessageSquareQuote,
  LucideSearch,
  LucideTicket,
  LucideUsers,
} from '@lucide/angular';
import type { Place } from '@parley/kit';

/** The places of the rail, in their order. */
export const deskPlaces: readonly Place[] = [
  {
    path: '/inbox',
    label: 'place.inbox',
    icon: LucideMessageSquare,
  },
  { path: '/tickets', label: 'place.tickets', icon: LucideTicket },
  { path: '/history', label: 'place.history', icon: LucideHistory },
  { path: '/customers', label: 'place.customers', icon: LucideContact },
  { path: '/on-site', label: 'onSite.title', icon: LucideEye },
  { path: '/search', label: 'place.search', icon: LucideSearch },
  { path: '/canned', label: 'place.canned', icon: LucideMessageSquareQuote },
  { path: '/colleagues', label: 'place.colleagues', icon: LucideUsers },
  { path: '/statistics', label: 'place.statistics', icon: LucideChartColumn },
  { path: '/exports', label: 'kit.exports.title', icon: LucideFileDown },
];
