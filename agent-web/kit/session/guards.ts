import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import { Session } from './session';

/** Lets members in and sends everybody else to the login, which leads back to the page asked for. */
export const signedIn: CanActivateFn = async (_route, { url }) => {
  const session = inject(Session);
  const router = inject(Router);
  await session.start();
  if (session.state() === 'SIGNED_IN') return true;
  return router.createUrlTree(['/login'], { queryParams: url === '/' ? {} : { next: url } });
};

/** Keeps members away from login and sign-up: they go on to the page they asked for. */
export const signedOut: CanActivateFn = async route => {
  const session = inject(Session);
  const router = inject(Router);
  await session.start();
  if (session.state() === 'SIGNED_OUT') return true;
  return router.parseUrl(route.queryParamMap.get('next') ?? '/');
};
