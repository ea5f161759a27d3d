import { DestroyRef, inject, Service, signal } from '@angular/core';
import { type ApiError, createClient, type RunOptions, type TypedDocument } from '@parley/schema';
import { Credentials } from '../session/credentials';
import { injectDeskHeaders } from './desk-app';

/** The way of both desk apps to the server: queries, mutations and watched subscriptions. */
@Service()
export class Api {
  readonly #credentials = inject(Credentials);
  readonly #client = createClient({
    url: `${location.origin}/graphql`,
    token: () => this.#credentials.token(),
    refresh: () => this.#credentials.refresh(),
    onSignedOut: () => this.#credentials.end(),
    headers: injectDeskHeaders(),
  });
  readonly #connection = signal(this.#client.connection.state());

  /** How the live connection stands; drives the reconnect banner. */
  readonly connection = this.#connection.asReadonly();

  constructor() {
    const stop = this.#client.connection.subscribe(state => this.#connection.set(state));
    inject(DestroyRef).onDestroy(() => {
      stop();
      this.#client.dispose();
    });
  }

  /** One query or mutation. Throws ApiError on a fault; a refusal is a member of the result. */
  run<R, V>(document: TypedDocument<R, V>, variables: V, options?: RunOptions): Promise<R> {
    return this.#client.run(document, variables, options);
  }

  /**
   * Follows a subscription through any outage until the returned function is called. `variables`
   * is asked anew for every attempt, so that a cursor in it resumes where the last one stopped.
   */
  watch<R, V>(
    document: TypedDocument<R, V>,
    variables: () => V,
    onData: (data: R) => void,
    onError?: (error: ApiError) => void,
  ): () => void {
    return this.#client.watch(document, variables, onData, onError);
  }

  /** Ends a wait for the live connection: tries again now. */
  reconnect(): void {
    this.#client.connection.retry();
  }
}
