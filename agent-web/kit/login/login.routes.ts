import type { Routes } from '@angular/router';
import { signedOut } from '../session/guards';

/** Login and sign-up, the same in both apps. The router needs `withComponentInputBinding`. */
export const loginRoutes: Routes = [
  {
    path: 'login',
    canActivate: [signedOut],
    loadComponent: () => import('./login-page').then(module => module.LoginPage),
  },
  {
    path: 'sign-up',
    canActivate: [signedOut],
    loadComponent: () => import('./sign-up-page').then(module => module.SignUpPage),
  },
];
