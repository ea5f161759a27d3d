import { type ApplicationConfig, provideZonelessChangeDetection } from '@angular/core';
import { provideRouter, TitleStrategy, withComponentInputBinding } from '@angular/router';
import { DESK_APP, provideKit } from '@parley/kit';
import { routes } from './app.routes';
import { PageTitle } from './core/page-title';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter(routes, withComponentInputBinding()),
    { provide: TitleStrategy, useExisting: PageTitle },
    { provide: DESK_APP, useValue: 'admin' },
    provideKit({
      en: () => import('./i18n/en').then(module => module.en),
      'zh-CN': () => import('./i18n/zh-cn').then(module => module.zhCN),
    }),
  ],
};
