import type { Routes } from '@angular/router';
import { canLeave, loginRoutes, profileRoutes, signedIn } from '@parley/kit';
import { channelRoutes } from './channels/channel.routes';
import { adminOnly } from './core/admin-only';

export const routes: Routes = [
  ...loginRoutes,
  {
    path: 'no-access',
    title: 'noAccess.title',
    canActivate: [signedIn],
    loadComponent: () => import('./core/no-access').then(module => module.NoAccess),
  },
  {
    path: '',
    canActivate: [signedIn, adminOnly],
    loadComponent: () => import('./shell/admin-shell').then(module => module.AdminShell),
    children: [
      {
        path: '',
        pathMatch: 'full',
        redirectTo: 'home',
      },
      {
        path: 'home',
        title: 'home.title',
        loadComponent: () => import('./home/home-page').then(module => module.HomePage),
      },
      {
        path: 'members',
        title: 'members.title',
        loadComponent: () => import('./members/members-page').then(module => module.MembersPage),
      },
      {
        path: 'shifts',
        title: 'shifts.title',
        loadComponent: () => import('./shifts/shifts-page').then(module => module.ShiftsPage),
      },
      {
        path: 'skill-groups',
        title: 'skillGroups.title',
        loadComponent: () =>
          import('./skill-groups/skill-groups-page').then(module => module.SkillGroupsPage),
      },
      {
        path: 'channels',
        title: 'channels.title',
        loadComponent: () => import('./channels/channels-page').then(module => module.ChannelsPage),
      },
      ...channelRoutes,
      {
        path: 'channels/:id/push',
        title: 'push.title',
        loadComponent: () => import('./push/push-page').then(module => module.PushPage),
      },
      {
        path: 'integrations',
        title: 'integrations.title',
        loadComponent: () =>
          import('./integrations/integrations-page').then(module => module.IntegrationsPage),
      },
      {
        path: 'integrations/:id',
        title: 'integrations.title',
        loadComponent: () =>
          import('./integrations/webhook-page').then(module => module.WebhookPage),
      },
      {
        path: 'side-panels',
        title: 'sidePanels.title',
        loadComponent: () =>
          import('./side-panels/side-panels-page').then(module => module.SidePanelsPage),
      },
      {
        path: 'exports',
        title: 'kit.exports.title',
        loadComponent: () => import('./exports/exports-page').then(module => module.ExportsPage),
      },
      {
        path: 'mail',
        title: 'mail.title',
        loadComponent: () => import('./mail/mail-page').then(module => module.MailPage),
      },
      {
        path: 'jobs',
        title: 'jobs.title',
        loadComponent: () => import('./jobs/jobs-page').then(module => module.JobsPage),
      },
      {
        path: 'privacy',
        title: 'privacy.title',
        canDeactivate: [canLeave],
        loadComponent: () => import('./privacy/privacy-page').then(module => module.PrivacyPage),
      },
      {
        path: 'tickets',
        title: 'tickets.title',
        canDeactivate: [canLeave],
        loadComponent: () => import('./tickets/tickets-page').then(module => module.TicketsPage),
      },
      {
        path: 'translation',
        title: 'translation.title',
        canDeactivate: [canLeave],
        loadComponent: () =>
          import('./translation/translation-page').then(module => module.TranslationPage),
      },
      {
        path: 'company',
        title: 'company.title',
        canDeactivate: [canLeave],
        loadComponent: () => import('./company/company-page').then(module => module.CompanyPage),
      },
      ...profileRoutes,
    ],
  },
  { path: '**', redirectTo: '' },
];
