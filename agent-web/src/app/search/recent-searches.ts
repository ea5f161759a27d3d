import { inject, Service, signal } from '@angular/core';
import { Preferences, Session } from '@parley/kit';

const KEPT = 8;

/** What the member looked for lately, kept on this device. */
@Service({ autoProvided: false })
export class RecentSearches {
  readonly #preferences = inject(Preferences);
  readonly #name = `searches.${inject(Session).viewer()?.id ?? ''}`;
  readonly #all = signal<readonly string[]>(
    (this.#preferences.read(this.#name) ?? '').split('\n').filter(Boolean),
  );
  readonly all = this.#all.asReadonly();

  add(text: string): void {
    this.#keep([text, ...this.#all().filter(other => other !== text)].slice(0, KEPT));
  }

  clear(): void {
    this.#keep([]);
  }

  #keep(all: readonly string[]): void {
    this.#all.set(all);
    this.#preferences.write(this.#name, all.join('\n') || null);
  }
}
