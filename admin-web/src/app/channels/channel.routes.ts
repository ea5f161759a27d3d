import type { Route } from '@angular/router';
import { canLeave } from '@parley/kit';
import { channelParts } from './channel-parts';

/** One route a part, so that a part with changes is not left by accident. */
export const channelRoutes: Route[] = channelParts.map(part => ({
  path: part ? `channels/:id/${part}` : 'channels/:id',
  title: 'channels.title',
  data: { part },
  canDeactivate: [canLeave],
  loadComponent: () => import('./channel-page').then(module => module.ChannelPage),
}));
