import { DOCUMENT, inject, Service } from '@angular/core';

/** Small choices of the person at this device: look, language, widths, sounds. Never secrets. */
@Service()
export class Preferences {
  readonly #storage = readableStorage(inject(DOCUMENT).defaultView);

  read(name: string): string | null {
    return this.#storage?.getItem(`parley.${name}`) ?? null;
  }

  /** The stored value when it is one of those allowed, else null. */
  oneOf<T extends string>(name: string, allowed: readonly T[]): T | null {
    const value = this.read(name);
    return allowed.find(candidate => candidate === value) ?? null;
  }

  /** Keeps the value on this device; without storage it lasts as long as the page. */
  write(name: string, value: string | null): void {
    try {
      if (value === null) this.#storage?.removeItem(`parley.${name}`);
      else this.#storage?.setItem(`parley.${name}`, value);
    } catch {
      // A full or forbidden storage must not break the screen; the choice is simply not remembered.
    }
  }
}

// Reading the property itself throws when the browser blocks storage for this site.
function readableStorage(view: Window | null): Storage | null {
  try {
    return view?.localStorage ?? null;
  } catch {
    return null;
  }
}
