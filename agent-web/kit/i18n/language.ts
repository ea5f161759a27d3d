import { DOCUMENT, inject, Service, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Preferences } from '../preferences/preferences';

export const languages = ['zh-CN', 'en'] as const;
export type LanguageName = (typeof languages)[number];

/** The first language that both the person's browser and Parley know; English when there is none. */
export function matchLanguage(wanted: readonly string[]): LanguageName {
  for (const tag of wanted) {
    if (/^zh\b/i.test(tag)) return 'zh-CN';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}

/** The language of the screen, changed at run time and kept on this device. */
@Service()
export class Language {
  readonly #transloco = inject(TranslocoService);
  readonly #preferences = inject(Preferences);
  readonly #document = inject(DOCUMENT);
  readonly name = signal<LanguageName>(this.#initial());

  /** Shows the first screen in the right language; called once before it is drawn. */
  async start(): Promise<void> {
    await this.#show(this.name());
  }

  /** Changes every text on the screen at once and remembers the choice. */
  async choose(name: LanguageName): Promise<void> {
    await this.#show(name);
    this.#preferences.write('language', name);
  }

  async #show(name: LanguageName): Promise<void> {
    await firstValueFrom(this.#transloco.load(name));
    this.#transloco.setActiveLang(name);
    this.#document.documentElement.lang = name;
    this.name.set(name);
  }

  #initial(): LanguageName {
    const browser = this.#document.defaultView?.navigator.languages ?? [];
    return this.#preferences.oneOf('language', languages) ?? matchLanguage(browser);
  }
}
