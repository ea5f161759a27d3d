import { DestroyRef, DOCUMENT, inject, Service } from '@angular/core';
import { type ShortcutName, shortcutOf } from './shortcut';

type Act = () => void;

/** Hears the desk's keys and passes each to whoever answers to it last: the part on screen. */
@Service({ autoProvided: false })
export class Shortcuts {
  readonly #answers = new Map<ShortcutName, Act[]>();

  constructor() {
    const document = inject(DOCUMENT);
    const hear = (event: KeyboardEvent) => this.#hear(event);
    document.addEventListener('keydown', hear);
    inject(DestroyRef).onDestroy(() => document.removeEventListener('keydown', hear));
  }

  /** Answers to some shortcuts until the given part is gone. */
  answer(destroyRef: DestroyRef, acts: Partial<Record<ShortcutName, Act>>): void {
    const entries = Object.entries(acts) as [ShortcutName, Act][];
    for (const [name, act] of entries) {
      this.#answers.set(name, [...(this.#answers.get(name) ?? []), act]);
    }
    destroyRef.onDestroy(() => {
      for (const [name, act] of entries) {
        this.#answers.set(
          name,
          (this.#answers.get(name) ?? []).filter(other => other !== act),
        );
      }
    });
  }

  #hear(event: KeyboardEvent): void {
    // Under a dialog or menu the desk does not act.
    if (document.querySelector('.cdk-overlay-container [role="dialog"], .mat-mdc-menu-panel'))
      return;
    const name = shortcutOf(event);
    const act = name && this.#answers.get(name)?.at(-1);
    if (!act) return;
    event.preventDefault();
    act();
  }
}
