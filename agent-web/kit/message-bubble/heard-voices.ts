import { inject, Service, signal } from '@angular/core';
import { Preferences } from '../preferences/preferences';

/** Older marks are forgotten, so that the storage stays small. */
const KEPT = 300;

/** Which voice messages were played on this device. */
@Service()
export class HeardVoices {
  readonly #preferences = inject(Preferences);
  readonly #ids = signal<ReadonlySet<string>>(
    new Set((this.#preferences.read('heard') ?? '').split(' ').filter(Boolean)),
  );

  has(fileId: string): boolean {
    return this.#ids().has(fileId);
  }

  add(fileId: string): void {
    if (this.has(fileId)) return;
    const ids = [...this.#ids(), fileId].slice(-KEPT);
    this.#ids.set(new Set(ids));
    this.#preferences.write('heard', ids.join(' '));
  }
}
