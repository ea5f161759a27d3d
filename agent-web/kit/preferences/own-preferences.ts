import { effect, inject, Service, untracked } from '@angular/core';
import { ProfileUpdateDocument, type SessionViewerFragment } from '@parley/schema/agent';
import { Api } from '../api/api';
import { Language, languages } from '../i18n/language';
import { Session } from '../session/session';
import { Theme, type ThemeName } from '../theme/theme';
import { Preferences } from './preferences';

type Kept = NonNullable<SessionViewerFragment['preferences']>;

const themeNames = { SYSTEM: 'system', LIGHT: 'light', DARK: 'dark' } as const;
const themesKept = { system: 'SYSTEM', light: 'LIGHT', dark: 'DARK' } as const;
const sendKeyNames = { ENTER: 'Enter', CONTROL_ENTER: 'Control+Enter' } as const;

/** What the member chose about the screen, kept with his account: the next device looks alike. */
@Service()
export class OwnPreferences {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #language = inject(Language);
  readonly #theme = inject(Theme);
  readonly #preferences = inject(Preferences);

  constructor() {
    effect(() => {
      const kept = this.#session.viewer()?.preferences;
      if (kept) untracked(() => this.#apply(kept));
    });
  }

  /** Shows the look at once and keeps it. */
  chooseTheme(name: ThemeName): void {
    this.#theme.choose(name);
    void this.#keep({ theme: themesKept[name] });
  }

  /** Shows the language at once and keeps it. */
  async chooseLanguage(name: (typeof languages)[number]): Promise<void> {
    await this.#language.choose(name);
    await this.#keep({ language: name });
  }

  /** Keeps which key sends. */
  chooseSendKey(name: 'Enter' | 'Control+Enter'): void {
    this.#preferences.write('send-key', name);
    void this.#keep({ sendKey: name === 'Enter' ? 'ENTER' : 'CONTROL_ENTER' });
  }

  async #keep(change: Partial<Kept>): Promise<void> {
    const viewer = this.#session.viewer();
    if (!viewer) return;
    const kept = { language: null, theme: null, sendKey: null, ...viewer.preferences, ...change };
    this.#session.viewerChanged({ preferences: kept });
    // Here it holds in any case; that another device hears of it later is nobody's trouble.
    await this.#api
      .run(ProfileUpdateDocument, { input: { preferences: change } })
      .catch(() => undefined);
  }

  #apply({ language, theme, sendKey }: Kept): void {
    const name = languages.find(one => one === language);
    if (name && name !== this.#language.name()) void this.#language.choose(name);
    if (theme && themeNames[theme] !== this.#theme.name()) this.#theme.choose(themeNames[theme]);
    if (sendKey) this.#preferences.write('send-key', sendKeyNames[sendKey]);
  }
}
