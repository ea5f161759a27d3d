import type { Routes } from '@angular/router';
import { canLeave } from '../form/can-leave';

/** The own profile, the same in both apps; goes among the children of the app's shell. */
export const profileRoutes: Routes = [
  {
    path: 'profile',
    canDeactivate: [canLeave],
    loadComponent: () => import('./profile-page').then(module => module.ProfilePage),
  },
];
