import { type Connection, createConnection } from './connection.ts';
import { ApiError } from './errors.ts';
import { post, type TypedDocument } from './http.ts';
import { createRenewal, type Renewal } from './renewal.ts';
import { createSocket } from './socket.ts';
import { watch } from './watch.ts';

/** How a client reaches its server and whom it speaks for. */
export interface ClientOptions {
  /** https://host/graphql or https://host/visitor/graphql; the socket's address follows from it. */
  readonly url: string;
  /** The present access token; null before sign-in. */
  readonly token: () => string | null;
  /**
   * Called once when the token is rejected; true = try again with the new one, false = signed out.
   * A rejected promise means that nobody answered: the operation fails as transient. Whatever it
   * runs on this client must be run with `anonymous`, or it would wait for itself.
   */
  readonly refresh: () => Promise<boolean>;
  readonly onSignedOut?: () => void;
  /** What HTTP calls carry; sockets take over `accept-language`. */
  readonly headers?: Record<string, string>;
  /** Cookies of HTTP calls; `include` unless told otherwise. */
  readonly credentials?: RequestCredentials;
  readonly fetch?: typeof fetch;
  readonly webSocket?: unknown;
  readonly random?: () => number;
}

/** How one call differs from the others. */
export interface RunOptions {
  /** Sends no token and renews none: for signing in and for the refresh itself. */
  readonly anonymous?: boolean;
  /** Carries the call through even when the page goes away; for small ones (64 kB). */
  readonly outlivesPage?: boolean;
}

/** The way to the api: calls over HTTP, live data over one socket. */
export interface Client {
  /** One query or mutation. Throws ApiError. */
  run<R, V>(document: TypedDocument<R, V>, variables: V, options?: RunOptions): Promise<R>;
  /**
   * A subscription that outlives any outage, with variables asked for anew each time it starts.
   * `onError` hears the fault that ended it for good; the returned function ends it.
   */
  watch<R, V>(
    document: TypedDocument<R, V>,
    variables: () => V,
    onData: (data: R) => void,
    onError?: (error: ApiError) => void,
  ): () => void;
  readonly connection: Connection;
  /** Ends all subscriptions and closes the socket. */
  dispose(): void;
}

/** Makes the client of one endpoint. No framework, and nothing of the DOM but fetch and WebSocket. */
export function createClient(options: ClientOptions): Client {
  const { token, webSocket, random } = options;
  const connection = createConnection();
  const renewal = createRenewal(options);
  const url = options.url.replace(/^http/, 'ws');
  // A browser lets nobody set the headers of a socket.
  const locale = () => options.headers?.['accept-language'];
  const socket = createSocket({ url, token, locale, renewal, connection, webSocket, random });
  const wakeUp = (): void => {
    connection.retry();
    socket.probe();
  };
  const turns = ['online', 'offline'];
  for (const turn of turns) globalThis.addEventListener?.(turn, wakeUp);

  return {
    run: createRun(options, renewal),
    watch: (document, variables, onData, onError) =>
      watch(socket, connection, { document, variables, onData, onError, random }),
    connection: { ...connection, retry: wakeUp },
    dispose() {
      for (const turn of turns) globalThis.removeEventListener?.(turn, wakeUp);
      socket.dispose();
    },
  };
}

function createRun(options: ClientOptions, renewal: Renewal): Client['run'] {
  const { url, headers = {}, credentials = 'include' } = options;
  const call = <R, V>(
    document: TypedDocument<R, V>,
    variables: V,
    token: string | null,
    keepalive = false,
  ) =>
    post(document, variables, {
      url,
      headers,
      credentials,
      token,
      keepalive,
      // Called without an owner: a browser's fetch refuses any other.
      fetch: options.fetch ?? ((...request) => fetch(...request)),
    });

  return async (document, variables, { anonymous = false, outlivesPage = false } = {}) => {
    if (anonymous) return call(document, variables, null);
    const token = options.token();
    try {
      const data = await call(document, variables, token, outlivesPage);
      renewal.accepted();
      return data;
    } catch (error) {
      const isRejected = error instanceof ApiError && error.code === 'UNAUTHENTICATED';
      if (!isRejected || !(await renewal.after(token))) throw error;
      return call(document, variables, options.token());
    }
  };
}
