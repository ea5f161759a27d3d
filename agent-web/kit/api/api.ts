import { DestroyRef, inject, Service, signal, type Signal } from '@angular/core';
import {
  createClient,
  type ApiError,
  type Client,
  type ConnectionState,
  type GraphqlDocument,
} from '@parley/schema';
import { Credentials } from '../session/credentials';
import { DESK_APP } from './desk-app';

/** The way of both desk apps to the server: one query, one mutation, or a watched subscription. */
@Service()
export class Api {
  readonly #credentials = inject(Credentials);
  readonly #client: Client = createClient({
    url: `${location.origin}/graphql`,
    token: () => this.#credentials.token(),
    refresh: () => this.#credentials.refresh(),
    headers: { 'x-parley-client': inject(DESK_APP) },
  });
  readonly #connection = signal<ConnectionState>(this.#client.connection.state());

  /** How the socket is doing; drives the reconnect banner. */
  readonly connection: Signal<ConnectionState> = this.#connection.asReadonly();

  constructor() {
    const stop = this.#client.connection.subscribe(state => this.#connection.set(state));
    inject(DestroyRef).onDestroy(() => {
      stop();
      this.#client.dispose();
    });
  }

  /** One query or mutation. Throws ApiError on a fault; a refusal is a member of the result. */
  run<R, V>(document: GraphqlDocument<R, V>, variables: V): Promise<R> {
    return this.#client.run(document, variables);
  }

  /**
   * Follows a subscription through any outage until the returned function is called. `variables` is asked anew for
   * every attempt, so that a cursor in it resumes where the last one stopped.
   */
  watch<R, V>(
    document: GraphqlDocument<R, V>,
    variables: () => V,
    onData: (data: R) => void,
    onError?: (error: ApiError) => void,
  ): () => void {
    return this.#client.watch(document, variables, onData, onError);
  }
}
