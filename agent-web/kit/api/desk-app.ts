import { inject, InjectionToken } from '@angular/core';
import { Language } from '../i18n/language';

/** Which of the desk's apps is running; every request says so. */
export const DESK_APP = new InjectionToken<'agent' | 'admin'>('DESK_APP');

/** What every request of the desk carries: the app, and the language in which to be answered. */
export function injectDeskHeaders(): Record<string, string> {
  const app = inject(DESK_APP);
  const language = inject(Language);
  return {
    'x-parley-client': app,
    // A getter, because the language may change while the page is open.
    get 'accept-language'() {
      return language.name();
    },
  };
}
