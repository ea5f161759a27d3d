/** Somebody who looks again from time to time. */
export interface Polled {
  readonly pollMs: number;
  look(): void;
}

const stepMs = 100;

/**
 * One timer for all who look again from time to time: a timer for each of a hundred thousand readers would weigh more than what it
 * wakes. Each has his own moment, drawn anew each round, so that they do not all ask at once.
 */
export class Polls {
  readonly #due = new Map<number, Set<Polled>>();
  readonly #stepOf = new Map<Polled, number>();
  #timer: NodeJS.Timeout | null = null;
  #step = 0;

  /** From half its time to one and a half from now, and again until it leaves. */
  enter(polled: Polled): void {
    this.#place(polled);
    if (this.#timer) return;
    this.#timer = setInterval(() => this.#look(), stepMs);
    this.#timer.unref();
  }

  leave(polled: Polled): void {
    const step = this.#stepOf.get(polled);
    if (step === undefined) return;
    this.#stepOf.delete(polled);
    this.#due.get(step)?.delete(polled);
    if (this.#stepOf.size > 0 || !this.#timer) return;
    clearInterval(this.#timer);
    this.#timer = null;
    this.#due.clear();
  }

  #place(polled: Polled): void {
    const steps = Math.ceil((polled.pollMs * (0.5 + Math.random())) / stepMs);
    const step = this.#step + Math.max(1, steps);
    const others = this.#due.get(step);
    if (others) others.add(polled);
    else this.#due.set(step, new Set([polled]));
    this.#stepOf.set(polled, step);
  }

  #look(): void {
    this.#step += 1;
    const due = this.#due.get(this.#step);
    if (!due) return;
    this.#due.delete(this.#step);
    for (const polled of due) {
      // Whoever is looked at may send others away.
      if (this.#stepOf.get(polled) !== this.#step) continue;
      this.#place(polled);
      polled.look();
    }
  }
}

/** Those of this process. */
export const polls = new Polls();
