import { backoff } from './backoff.ts';
import { type Connection, createConnection } from './connection.ts';
import { ApiError, type GraphQLFault, toApiError } from './errors.ts';
import { post, type TypedDocument } from './http.ts';
import { createRenewal } from './renewal.ts';
import { createSocket, isRejected } from './socket.ts';

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
  const connection = createConnection();
  const renewal = createRenewal(options);
  let presented: string | null = null;
  const socket = createSocket({
    url: options.url.replace(/^http/, 'ws'),
    token: () => (presented = options.token()),
    onAccepted: renewal.accepted,
    connection,
    webSocket: options.webSocket,
    random: options.random,
  });
  const stops = new Set<() => void>();

  const call = <R, V>(document: TypedDocument<R, V>, variables: V, token: string | null) =>
    post(document, variables, {
      url: options.url,
      headers: options.headers ?? {},
      credentials: options.credentials ?? 'include',
      fetch: options.fetch ?? ((...request) => fetch(...request)),
      token,
    });

  const run: Client['run'] = async (document, variables, { anonymous = false } = {}) => {
    if (anonymous) return call(document, variables, null);
    const token = options.token();
    try {
      const data = await call(document, variables, token);
      renewal.accepted();
      return data;
    } catch (error) {
      if (!isUnauthenticated(error) || !(await renewal.after(token))) throw error;
      return call(document, variables, options.token());
    }
  };

  const watch: Client['watch'] = (document, variables, onData, onError) => {
    let isStopped = false;
    let attempt = 0;
    let unsubscribe = (): void => {};
    const stop = (): void => {
      isStopped = true;
      stops.delete(stop);
      unsubscribe();
    };
    const again = async (error: ApiError | null): Promise<void> => {
      if (isStopped) return;
      if (isUnauthenticated(error) && !(await renewal.after(presented))) throw error;
      if (error && !isUnauthenticated(error) && !error.isTransient) throw error;
      await connection.pause(error?.retryAfterMs ?? backoff(attempt++, options.random));
      if (!isStopped) start();
    };
    const settle = (error: ApiError | null): void => {
      again(error).catch((final: unknown) => {
        // The refresh got no answer: nothing is decided, so the subscription keeps trying.
        if (final !== error) return settle(new ApiError('UNAVAILABLE', String(final)));
        stop();
        onError?.(final as ApiError);
      });
    };
    const start = (): void => {
      const payload = {
        query: String(document),
        // A getter: the socket reads the payload again whenever it subscribes again.
        get variables() {
          return variables() as Record<string, unknown>;
        },
      };
      unsubscribe = socket.subscribe(payload, {
        next: ({ data, errors }) => {
          attempt = 0;
          if (errors?.length) onError?.(toApiError(errors));
          else if (data) onData(data as never);
        },
        error: cause => settle(toSocketError(cause)),
        complete: () => settle(null),
      });
    };
    stops.add(stop);
    start();
    return stop;
  };

  const wakeUp = (): void => {
    connection.retry();
    socket.probe();
  };
  const turns = ['online', 'offline'];
  for (const turn of turns) globalThis.addEventListener?.(turn, wakeUp);

  return {
    run,
    watch,
    connection: { ...connection, retry: wakeUp },
    dispose() {
      for (const turn of turns) globalThis.removeEventListener?.(turn, wakeUp);
      for (const stop of [...stops]) stop();
      connection.retry();
      void socket.dispose();
    },
  };
}

const isUnauthenticated = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'UNAUTHENTICATED';

// Either the faults of this operation, or the close event of the socket under it.
function toSocketError(cause: unknown): ApiError {
  if (Array.isArray(cause)) return toApiError(cause as GraphQLFault[]);
  const isToken = isRejected((cause as { code?: unknown } | null)?.code);
  return new ApiError(isToken ? 'UNAUTHENTICATED' : 'UNAVAILABLE', 'The socket was closed.');
}
