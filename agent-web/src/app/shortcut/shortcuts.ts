import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import { KeyBindings } from './key-bindings';
import { type ShortcutName, shortcutOf } from './shortcut';

type Act = () => void;

const covers = '.cdk-overlay-container [role="dialog"], .mat-mdc-menu-panel';

/** Whether a dialog or menu stands over the desk, which then neither acts nor takes the focus. */
export const isCovered = (): boolean => document.querySelector(covers) !== null;

/** Hears the desk's keys and passes each to whoever answers to it last: the part on screen. */
@Service({ autoProvided: false })
export class Shortcuts {
  readonly #bindings = inject(KeyBindings);
  readonly #answers = signal<ReadonlyMap<ShortcutName, readonly Act[]>>(new Map());

  constructor() {
    const document = inject(DOCUMENT);
    const hear = (event: KeyboardEvent) => this.#hear(event);
    document.addEventListener('keydown', hear);
    inject(DestroyRef).onDestroy(() => document.removeEventListener('keydown', hear));
  }

  /** Answers to some shortcuts until the given part is gone. */
  answer(destroyRef: DestroyRef, acts: Partial<Record<ShortcutName, Act>>): void {
    const entries = Object.entries(acts) as [ShortcutName, Act][];
    for (const [name, act] of entries) this.#change(name, known => [...known, act]);
    destroyRef.onDestroy(() => {
      for (const [name, act] of entries) {
        this.#change(name, known => known.filter(other => other !== act));
      }
    });
  }

  /** Whether anybody on screen answers to a shortcut now. */
  has(name: ShortcutName): boolean {
    return (this.#answers().get(name)?.length ?? 0) > 0;
  }

  /** Does what the keys would do. */
  act(name: ShortcutName): void {
    this.#answers().get(name)?.at(-1)?.();
  }

  #change(name: ShortcutName, change: (known: readonly Act[]) => readonly Act[]): void {
    this.#answers.update(all => new Map(all).set(name, change(all.get(name) ?? [])));
  }

  #hear(event: KeyboardEvent): void {
    if (isCovered()) return;
    const name = shortcutOf(event, this.#bindings.all());
    if (!name || !this.has(name)) return;
    event.preventDefault();
    this.act(name);
  }
}
