import { type ApplicationConfig, provideZonelessChangeDetection } from '@angular/core';
import { provideRouter, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { DESK_APP, provideKit } from '@parley/kit';
import { routes } from './app.routes';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
    ),
    { provide: DESK_APP, useValue: 'agent' },
    provideKit({
      en: () => import('./i18n/en').then(module => module.en),
      'zh-CN': () => import('./i18n/zh-cn').then(module => module.zhCN),
    }),
  ],
};
