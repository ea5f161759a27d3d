import type { Routes } from '@angular/router';
import { LucideContact, LucideTicket, LucideUsers } from '@lucide/angular';
import { loginRoutes, profileRoutes, signedIn } from '@parley/kit';

const conversation = () =>
  import('./conversation/conversation-page').then(module => module.ConversationPage);
const nothing = () => import('./conversation/nothing-chosen').then(module => module.NothingChosen);
const chosen: Routes = [
  { path: '', loadComponent: nothing },
  { path: ':id', loadComponent: conversation },
];

export const routes: Routes = [
  ...loginRoutes,
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: () => import('./desk/desk').then(module => module.Desk),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'inbox/mine' },
      { path: 'inbox', pathMatch: 'full', redirectTo: 'inbox/mine' },
      {
        path: 'inbox/:list',
        loadComponent: () => import('./inbox/inbox').then(module => module.Inbox),
        children: chosen,
      },
      {
        path: 'history',
        loadComponent: () => import('./history/history').then(module => module.History),
        children: chosen,
      },
      { path: 'tickets', pathMatch: 'full', redirectTo: 'tickets/open' },
      {
        path: 'tickets/:list',
        loadComponent: () => import('./ticket/tickets').then(module => module.Tickets),
        children: [
          {
            path: '',
            loadComponent: nothing,
            data: {
              title: 'ticket.nothingChosen',
              text: 'ticket.nothingChosenText',
              icon: LucideTicket,
            },
          },
          {
            path: ':id',
            loadComponent: () => import('./ticket/ticket-page').then(module => module.TicketPage),
          },
        ],
      },
      {
        path: 'customers',
        loadComponent: () => import('./customer/customers').then(module => module.Customers),
        children: [
          {
            path: '',
            loadComponent: nothing,
            data: { title: 'customer.chosen', text: 'customer.chosenText', icon: LucideContact },
          },
          {
            path: ':id',
            loadComponent: () =>
              import('./customer/customer-page').then(module => module.CustomerPage),
          },
        ],
      },
      {
        path: 'on-site',
        loadComponent: () => import('./on-site/on-site-page').then(module => module.OnSitePage),
      },
      {
        path: 'search',
        loadComponent: () => import('./search/search-page').then(module => module.SearchPage),
      },
      {
        path: 'colleagues',
        loadComponent: () => import('./room/rooms').then(module => module.Rooms),
        children: [
          {
            path: '',
            loadComponent: nothing,
            data: { title: 'room.chosen', text: 'room.chosenText', icon: LucideUsers },
          },
          {
            path: ':id',
            loadComponent: () => import('./room/room-page').then(module => module.RoomPage),
          },
        ],
      },
      {
        path: 'statistics',
        loadComponent: () =>
          import('./statistics/statistics-page').then(module => module.StatisticsPage),
      },
      {
        path: 'exports',
        loadComponent: () => import('./exports/exports-page').then(module => module.ExportsPage),
      },
      {
        path: 'canned',
        loadComponent: () => import('./canned/canned-page').then(module => module.CannedPage),
      },
      {
        path: 'settings',
        loadComponent: () => import('./settings/settings-page').then(module => module.SettingsPage),
      },
      ...profileRoutes,
    ],
  },
  {
    path: 'print/:id',
    canActivate: [signedIn],
    loadComponent: () => import('./print/print-page').then(module => module.PrintPage),
  },
  { path: '**', redirectTo: '' },
];
