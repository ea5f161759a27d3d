import { DOCUMENT, effect, inject, Service, signal } from '@angular/core';
import { Preferences } from '../preferences/preferences';

export const themes = ['system', 'light', 'dark'] as const;
export type ThemeName = (typeof themes)[number];

/** Light, dark or as the system says; chosen per member and kept on this device. */
@Service()
export class Theme {
  readonly #root = inject(DOCUMENT).documentElement;
  readonly #preferences = inject(Preferences);
  readonly name = signal<ThemeName>(this.#preferences.oneOf('theme', themes) ?? 'system');

  constructor() {
    effect(() => {
      const name = this.name();
      if (name === 'system') this.#root.removeAttribute('data-theme');
      else this.#root.dataset['theme'] = name;
    });
  }

  /** Changes the look at once and remembers it. */
  choose(name: ThemeName): void {
    this.name.set(name);
    this.#preferences.write('theme', name);
  }
}
