import { InjectionToken } from '@angular/core';

/** Which of the desk's apps is running; every request says so. */
export const DESK_APP = new InjectionToken<'agent' | 'admin'>('DESK_APP');
