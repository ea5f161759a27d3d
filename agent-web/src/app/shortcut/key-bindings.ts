import { computed, inject, Service, signal } from '@angular/core';
import { Preferences } from '@parley/kit';
import { type Bindings, houseBindings, type ShortcutName, shortcuts } from './shortcut';

/** The member's own keys over those of the house, kept on this device. */
@Service()
export class KeyBindings {
  readonly #preferences = inject(Preferences);
  readonly #own = signal<Partial<Bindings>>(this.#load());

  readonly all = computed<Bindings>(() => ({ ...houseBindings, ...this.#own() }));
  readonly isOwn = computed(() => Object.keys(this.#own()).length > 0);

  /** The keys of a shortcut for a tooltip; null when it was switched off. */
  readonly of = (name: ShortcutName): string | null => this.all()[name] || null;

  /** Gives a shortcut other keys, or none; whoever had them before loses them. */
  bind(name: ShortcutName, keys: string): void {
    const taken = keys && shortcuts.find(other => this.all()[other.name] === keys)?.name;
    const next = { ...this.#own(), ...(taken ? { [taken]: '' } : {}), [name]: keys };
    const own = Object.entries(next).filter(
      ([known, value]) => value !== houseBindings[known as ShortcutName],
    );
    this.#keep(Object.fromEntries(own));
  }

  /** Back to the keys of the house. */
  reset(): void {
    this.#keep({});
  }

  #keep(own: Partial<Bindings>): void {
    this.#own.set(own);
    const isEmpty = Object.keys(own).length === 0;
    this.#preferences.write('keys', isEmpty ? null : JSON.stringify(own));
  }

  #load(): Partial<Bindings> {
    try {
      const stored: unknown = JSON.parse(this.#preferences.read('keys') ?? '{}');
      const entries = Object.entries(stored as Record<string, unknown>);
      return Object.fromEntries(
        entries.filter(([name, keys]) => name in houseBindings && typeof keys === 'string'),
      );
    } catch {
      return {};
    }
  }
}
