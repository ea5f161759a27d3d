import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Session } from '@parley/kit';

/** Members whose role does not open admin mode are told so and led to agent mode. */
export const adminOnly: CanActivateFn = async () => {
  const session = inject(Session);
  const router = inject(Router);
  await session.start();
  // Guards run side by side; who is not signed in is the other guard's business.
  if (session.state() !== 'SIGNED_IN' || session.canAdminister()) return true;
  return router.createUrlTree(['/no-access']);
};
