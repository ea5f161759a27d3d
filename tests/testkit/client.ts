import { type Client as Socket, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { exchange, type HttpAnswer } from './http.ts';
import { Watching } from './watching.ts';

/** A document with the types of its result and variables; `string` for one written in the test. */
export interface Document<R, V> {
  toString(): string;
  __apiType?: (variables: V) => R;
}

/** A fault the server answered with. */
export class Fault extends Error {
  readonly code: string;

  constructor(message: string, { code = 'UNKNOWN' }: FaultExtensions = {}) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** What a fault carries besides its message. */
export interface FaultExtensions {
  readonly code?: string;
  readonly retryAfterMs?: number;
}

export interface GraphQLAnswer<R = unknown> {
  readonly data?: R | null;
  readonly errors?: readonly {
    message: string;
    path?: unknown;
    extensions?: FaultExtensions;
  }[];
}

/** Whom a client speaks for. */
export interface Principal {
  readonly origin: string;
  readonly path: '/graphql' | '/visitor/graphql';
  token?: string | null;
  /** Local address its calls leave from. */
  readonly from?: string;
  readonly headers?: Record<string, string>;
}

/** One person's way to the api: calls over HTTP, subscriptions over one socket. Repairs nothing. */
export class Client {
  readonly principal: Principal;
  #socket: Socket | null = null;

  constructor(principal: Principal) {
    this.principal = principal;
  }

  /** Data of a query or mutation. Throws the first fault. */
  async run<R, V>(document: Document<R, V>, variables: V): Promise<R> {
    return unwrap(await this.answer(document, variables));
  }

  /** The whole answer over HTTP, faults included. */
  async answer<R, V>(document: Document<R, V>, variables: V): Promise<GraphQLAnswer<R>> {
    const { body } = await this.post(JSON.stringify({ query: String(document), variables }));
    return JSON.parse(body.toString()) as GraphQLAnswer<R>;
  }

  /** Posts a body as it is; headers given here win. */
  post(body: string | Uint8Array, headers: Record<string, string> = {}): Promise<HttpAnswer> {
    const { origin, path, token, from } = this.principal;
    return exchange(origin + path, {
      method: 'POST',
      body,
      from,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...this.principal.headers,
        ...headers,
      },
    });
  }

  /** Subscribes, and resolves when the server has taken it. */
  async watch<R, V extends object>(document: Document<R, V>, variables: V): Promise<Watching<R>> {
    const watching = this.listen(document, variables);
    // A socket is served in order: this answer means that the subscription was begun.
    await Promise.race([this.answerOnSocket('{ __typename }', {}), watching.ended]);
    return watching;
  }

  /** Subscribes without waiting for anything. */
  listen<R, V extends object>(document: Document<R, V>, variables: V): Watching<R> {
    return new Watching<R>(sink =>
      this.socket().subscribe<R>(
        { query: String(document), variables: variables as Record<string, unknown> },
        {
          next: answer => (answer.errors ? sink.end(answer.errors) : sink.next(answer.data as R)),
          error: sink.end,
          complete: () => sink.end(null),
        },
      ),
    );
  }

  /** The first answer of an operation over the socket; a refusal or close comes as `errors`. */
  answerOnSocket<R>(query: string, variables: object): Promise<GraphQLAnswer<R>> {
    const { promise, resolve } = Promise.withResolvers<GraphQLAnswer<R>>();
    const stop = this.socket().subscribe<R>(
      { query, variables: variables as Record<string, unknown> },
      {
        next: answer => resolve(answer),
        error: error => resolve({ errors: toErrors(error) }),
        complete: () => resolve({ data: null }),
      },
    );
    return promise.finally(stop);
  }

  socket(): Socket {
    const { origin, path, from, headers } = this.principal;
    this.#socket ??= createClient({
      url: origin.replace('http', 'ws') + path,
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocol: string) {
          super(address, protocol, { localAddress: from, headers });
        }
      },
      connectionParams: () => ({ token: this.principal.token }),
      retryAttempts: 0,
      lazyCloseTimeout: 200,
    });
    return this.#socket;
  }

  async close(): Promise<void> {
    const socket = this.#socket;
    this.#socket = null;
    // A socket that was being opened rejects with the reason why it never was.
    await Promise.resolve(socket?.dispose()).catch(() => {});
  }
}

/** The data of an answer, or its first fault thrown. */
export function unwrap<R>(answer: GraphQLAnswer<R>): R {
  const [error] = answer.errors ?? [];
  if (error) throw new Fault(error.message, error.extensions);
  return answer.data as R;
}

function toErrors(error: unknown): GraphQLAnswer['errors'] & object {
  if (Array.isArray(error)) return error;
  const { code, reason } = error as { code?: number; reason?: string };
  return [
    { message: reason ?? String(error), extensions: { code: `CLOSED_${code ?? 'UNKNOWN'}` } },
  ];
}
