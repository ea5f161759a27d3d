import { computed, DestroyRef, inject, signal } from '@angular/core';

/** Counts down the wait that the server asks for after too many attempts. Use as a field. */
export class Lockout {
  readonly #until = signal(0);
  readonly #now = signal(0);
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Whole seconds left; 0 when a try is welcome. */
  readonly secondsLeft = computed(() =>
    Math.max(0, Math.ceil((this.#until() - this.#now()) / 1_000)),
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => clearInterval(this.#timer));
  }

  /** Starts to count: nothing is welcome for this many milliseconds. */
  start(waitMs: number): void {
    clearInterval(this.#timer);
    this.#now.set(Date.now());
    this.#until.set(Date.now() + waitMs);
    this.#timer = setInterval(() => this.#tick(), 1_000);
  }

  #tick(): void {
    this.#now.set(Date.now());
    if (this.secondsLeft() === 0) clearInterval(this.#timer);
  }
}
