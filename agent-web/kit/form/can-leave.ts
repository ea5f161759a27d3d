import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Dialogs } from '../dialog/dialogs';
import { LeaveDialog } from './leave-dialog';

/** A page that may hold changes which were not saved. */
export interface LeavablePage {
  readonly isDirty: () => boolean;
}

/** Asks before a page with unsaved changes is left. */
export const canLeave: CanDeactivateFn<LeavablePage> = async page => {
  if (!page.isDirty()) return true;
  return (await inject(Dialogs).ask<boolean>(LeaveDialog)) ?? false;
};
