import {
  type Client as GraphQLSocket,
  createClient as createGraphQLSocket,
} from 'graphql-ws/client';
import { backoff } from './backoff.ts';
import type { ConnectionControl } from './connection.ts';

const KEEP_ALIVE_MS = 10_000;
const PONG_DEADLINE_MS = 5_000;
const CONNECT_DEADLINE_MS = 10_000;
const LAZY_CLOSE_MS = 3_000;

/** What the socket needs. */
export interface SocketOptions {
  readonly url: string;
  /** Called for each connection, so that it carries the token of that moment. */
  readonly token: () => string | null;
  readonly onAccepted: () => void;
  readonly connection: ConnectionControl;
  readonly webSocket?: unknown;
  readonly random?: (() => number) | undefined;
}

/** The close codes that say: this token is no longer good. */
export const isRejected = (code: unknown): boolean => code === 4401 || code === 4403;

/** One socket for all subscriptions; it comes back after any outage and notices a dead line. */
export function createSocket(options: SocketOptions): GraphQLSocket & { probe(): void } {
  const { connection } = options;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let open: WebSocket | null = null;

  const expect = (ms: number): void => {
    clearTimeout(deadline);
    deadline = setTimeout(() => socket.terminate(), ms);
  };
  const settle = (): void => clearTimeout(deadline);

  const socket = createGraphQLSocket({
    url: options.url,
    webSocketImpl: options.webSocket,
    connectionParams: () => ({ token: options.token() }),
    keepAlive: KEEP_ALIVE_MS,
    lazyCloseTimeout: LAZY_CLOSE_MS,
    retryAttempts: Infinity,
    retryWait: attempt => connection.wait(backoff(attempt, options.random)),
    // A rejected token ends the operations, which renew it and come back (client.ts).
    shouldRetry: event => !isRejected((event as { code?: unknown } | null)?.code),
    on: {
      connecting: () => {
        connection.set('connecting');
        expect(CONNECT_DEADLINE_MS);
      },
      connected: socket => {
        open = socket as WebSocket;
        settle();
        options.onAccepted();
        connection.set('connected');
      },
      ping: received => {
        if (!received) expect(PONG_DEADLINE_MS);
      },
      pong: received => {
        if (received) settle();
      },
      closed: () => {
        open = null;
        settle();
        connection.set('connecting');
      },
    },
  });

  return {
    ...socket,
    /** Asks an open line for a sign of life now, instead of at the next keep-alive. */
    probe() {
      if (open?.readyState !== 1) return;
      open.send('{"type":"ping"}');
      expect(PONG_DEADLINE_MS);
    },
  };
}
