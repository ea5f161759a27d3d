import { DestroyRef, inject, Service, signal } from '@angular/core';

/** The current moment as a signal that moves every five seconds, for texts that grow old. */
@Service()
export class Clock {
  readonly #now = signal(Date.now());
  readonly now = this.#now.asReadonly();

  constructor() {
    const timer = setInterval(() => this.#now.set(Date.now()), 5_000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
