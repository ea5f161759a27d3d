import { signal } from '@angular/core';
import type { ApiError, ConnectionState, RunOptions } from '@parley/schema';

type Answer = (variables: never) => unknown;

/** Stands in for the way to the server: answers by operation name, and lets a spec push events. */
export class FakeApi {
  readonly connection = signal<ConnectionState>({ kind: 'connected', retryAt: null });
  readonly calls: Call[] = [];
  readonly #answers = new Map<string, Answer>();
  readonly #watches = new Set<Watch>();

  /** What an operation answers from now on; a thrown error is a fault. */
  answer(name: string, answer: Answer): void {
    this.#answers.set(name, answer);
  }

  /** Pushes an event to everybody who watches an operation. */
  push(name: string, data: unknown): void {
    for (const watch of this.#watches) if (watch.name === name) watch.onData(data);
  }

  /** The variables with which each open subscription of an operation would start now. */
  watched(name: string): unknown[] {
    return [...this.#watches].filter(watch => watch.name === name).map(watch => watch.variables());
  }

  async run(document: unknown, variables: unknown, options?: RunOptions): Promise<unknown> {
    const name = nameOf(document);
    this.calls.push({ name, variables, options });
    const answer = this.#answers.get(name);
    if (!answer) throw new Error(`The spec gives no answer to ${name}.`);
    return answer(variables as never);
  }

  /** Ends every subscription of an operation with a fault that is final. */
  end(name: string, error: ApiError): void {
    const ended = [...this.#watches].filter(watch => watch.name === name);
    for (const watch of ended) {
      this.#watches.delete(watch);
      watch.onError?.(error);
    }
  }

  watch(
    document: unknown,
    variables: () => unknown,
    onData: (data: unknown) => void,
    onError?: (error: ApiError) => void,
  ): () => void {
    const watch = { name: nameOf(document), variables, onData, onError };
    this.#watches.add(watch);
    return () => this.#watches.delete(watch);
  }
}

interface Call {
  readonly name: string;
  readonly variables: unknown;
  readonly options?: RunOptions | undefined;
}

interface Watch {
  readonly name: string;
  readonly variables: () => unknown;
  readonly onData: (data: unknown) => void;
  readonly onError?: (error: ApiError) => void;
}

function nameOf(document: unknown): string {
  return /(?:query|mutation|subscription) (\w+)/.exec(String(document))?.[1] ?? '';
}
