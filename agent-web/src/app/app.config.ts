import { type ApplicationConfig, provideZonelessChangeDetection } from '@angular/core';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { provideKit } from '@parley/kit';
import { routes } from './app.routes';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter(routes, withComponentInputBinding()),
    provideKit({
      en: () => import('./i18n/en').then(module => module.en),
      'zh-CN': () => import('./i18n/zh-cn').then(module => module.zhCN),
    }),
  ],
};
