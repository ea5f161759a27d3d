import {
  type EnvironmentProviders,
  inject,
  InjectionToken,
  isDevMode,
  makeEnvironmentProviders,
  provideAppInitializer,
  Service,
} from '@angular/core';
import {
  provideTransloco,
  provideTranslocoTranspiler,
  type Translation,
  type TranslocoLoader,
} from '@jsverse/transloco';
import type { Dictionary } from './dictionary';
import { Language, type LanguageName, languages } from './language';
import { SpacingTranspiler } from './spacing';

export type DictionarySource = Readonly<Record<LanguageName, () => Promise<Dictionary>>>;

const APP_DICTIONARY = new InjectionToken<DictionarySource>('dictionary of the app');

const kitDictionary: DictionarySource = {
  en: () => import('./en').then(module => module.en),
  'zh-CN': () => import('./zh-cn').then(module => module.zhCN),
};

/** Loads the kit's and the app's texts of one language; other languages cost nothing. */
@Service()
export class DictionaryLoader implements TranslocoLoader {
  readonly #app = inject(APP_DICTIONARY);

  async getTranslation(language: string): Promise<Translation> {
    const name = languages.find(known => known === language) ?? 'en';
    const [kit, app] = await Promise.all([kitDictionary[name](), this.#app[name]()]);
    return { kit, ...app };
  }
}

/** Texts in zh-CN and en that change at run time: the kit's under `kit`, the app's beside it. */
export function provideI18n(app: DictionarySource): EnvironmentProviders {
  return makeEnvironmentProviders([
    { provide: APP_DICTIONARY, useValue: app },
    provideTransloco({
      config: {
        availableLangs: [...languages],
        defaultLang: 'en',
        fallbackLang: 'en',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
        missingHandler: { useFallbackTranslation: false },
      },
      loader: DictionaryLoader,
    }),
    provideTranslocoTranspiler(SpacingTranspiler),
    provideAppInitializer(() => inject(Language).start()),
  ]);
}
