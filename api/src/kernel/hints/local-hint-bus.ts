import { failpoint } from '../failpoint.ts';
import type { Hint, HintBus, HintListener } from './hint-bus.ts';

/** Hints inside one process: a map from topic to listeners, called synchronously. */
export class LocalHintBus implements HintBus {
  readonly #listeners = new Map<string, Set<HintListener>>();
  readonly #onError: (error: unknown) => void;

  constructor(onError: (error: unknown) => void = () => {}) {
    this.#onError = onError;
  }

  publish(hints: readonly Hint[]): void {
    this.deliver(hints.filter(() => !failpoint('hints.drop')));
  }

  /** Calls the listeners of each hint, whoever published it. */
  deliver(hints: readonly Hint[]): void {
    for (const hint of hints) this.#deliver(hint);
  }

  subscribe(topic: string, listener: HintListener): () => void {
    const listeners = this.#listeners.get(topic) ?? new Set();
    // Wrapped, so that the same function may listen twice and leave once.
    const own: HintListener = hint => listener(hint);
    this.#listeners.set(topic, listeners.add(own));
    return () => {
      listeners.delete(own);
      if (listeners.size === 0 && this.#listeners.get(topic) === listeners) {
        this.#listeners.delete(topic);
      }
    };
  }

  close(): Promise<void> {
    this.#listeners.clear();
    return Promise.resolve();
  }

  #deliver(hint: Hint): void {
    const listeners = this.#listeners.get(hint.topic);
    if (listeners === undefined) return;
    // A copy: a listener that subscribes again while it is called must not be called for ever.
    for (const listener of [...listeners]) {
      try {
        listener(hint);
      } catch (error) {
        this.#onError(error);
      }
    }
  }
}
