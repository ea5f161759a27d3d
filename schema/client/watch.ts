import { backoff } from './backoff.ts';
import type { ConnectionControl } from './connection.ts';
import { ApiError, toApiError } from './errors.ts';
import type { TypedDocument } from './http.ts';
import type { Socket } from './socket.ts';

/** One subscription, however often it has to be started. */
export interface WatchOptions<R, V> {
  readonly document: TypedDocument<R, V>;
  readonly variables: () => V;
  readonly onData: (data: R) => void;
  /** The fault that ended it for good. */
  readonly onError?: ((error: ApiError) => void) | undefined;
  readonly random?: (() => number) | undefined;
}

/** Keeps a subscription alive until the returned function is called. */
export function watch<R, V>(
  socket: Socket,
  connection: ConnectionControl,
  options: WatchOptions<R, V>,
): () => void {
  const { document, variables, onData, onError, random } = options;
  let isStopped = false;
  let attempt = 0;
  let unsubscribe = (): void => {};

  const settle = (error: ApiError | null): void => {
    if (isStopped) return;
    if (error?.code === 'UNAUTHENTICATED') socket.reject();
    else if (error && !error.isTransient) return giveUp(error);
    const wait = error?.retryAfterMs ?? backoff(attempt++, random);
    void connection.pause(wait).then(start);
  };
  const giveUp = (error: ApiError): void => {
    isStopped = true;
    onError?.(error);
  };
  const start = (): void => {
    if (isStopped) return;
    unsubscribe = socket.subscribe({
      payload: () => ({ query: String(document), variables: variables() }),
      next({ data, errors }) {
        attempt = 0;
        if (errors?.length) onError?.(toApiError(errors));
        else if (data) onData(data as R);
      },
      end: faults => settle(faults && toApiError(faults)),
      signedOut: () => giveUp(new ApiError('UNAUTHENTICATED', 'Signed out.')),
    });
  };
  start();
  return () => {
    isStopped = true;
    unsubscribe();
  };
}
