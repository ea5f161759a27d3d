import { backoff } from './backoff.ts';
import type { ConnectionControl } from './connection.ts';
import type { GraphQLFault } from './errors.ts';
import type { Renewal } from './renewal.ts';

const PROTOCOL = 'graphql-transport-ws';
const CONNECT_DEADLINE_MS = 10_000;
const KEEP_ALIVE_MS = 10_000;
const PONG_DEADLINE_MS = 5_000;
const IDLE_MS = 3_000;
const OPEN = 1;

// The codes with which the server says: this token is no longer good.
const REJECTED: readonly number[] = [4401, 4403];
const NORMAL = 1000;
const TERMINATED = 4499;

/** What the socket needs. */
export interface SocketOptions {
  readonly url: string;
  /** Asked for each connection, so that it carries the token of that moment. */
  readonly token: () => string | null;
  /** The language of texts, asked for each connection; undefined: as the browser says. */
  readonly locale: () => string | undefined;
  readonly renewal: Renewal;
  readonly connection: ConnectionControl;
  readonly webSocket?: unknown;
  readonly random?: (() => number) | undefined;
}

/** One operation on the socket. */
export interface Operation {
  /** Asked again each time that the operation is started on a new connection. */
  readonly payload: () => { readonly query: string; readonly variables: unknown };
  readonly next: (result: {
    readonly data?: unknown;
    readonly errors?: readonly GraphQLFault[];
  }) => void;
  /** The operation is over; with faults, or null when the server completed it. */
  readonly end: (faults: readonly GraphQLFault[] | null) => void;
  /** Nobody can renew the token. */
  readonly signedOut: () => void;
}

/** One line for all subscriptions. */
export interface Socket {
  /** Returns what ends the operation. */
  subscribe(operation: Operation): () => void;
  /** Asks an open line for a sign of life now, instead of at the next keep-alive. */
  probe(): void;
  /** The server no longer takes the token of this line: comes back with another. */
  reject(): void;
  dispose(): void;
}

interface Frame {
  readonly type: string;
  readonly id?: string;
  readonly payload?: never;
}

/** Makes the socket; nothing is opened before the first operation. */
export function createSocket(options: SocketOptions): Socket {
  return new TransportSocket(options);
}

/**
 * Speaks graphql-transport-ws. The line is opened for the first operation and closed after the
 * last; it comes back after any outage and any close code, and notices when it is open but dead.
 */
class TransportSocket implements Socket {
  readonly #options: SocketOptions;
  readonly #operations = new Map<string, Operation>();
  #line: WebSocket | null = null;
  #isReady = false;
  #isRunning = false;
  #lastId = 0;
  #presented: string | null = null;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #finish = (_code: number): void => {};

  constructor(options: SocketOptions) {
    this.#options = options;
  }

  subscribe(operation: Operation): () => void {
    const id = String(++this.#lastId);
    this.#operations.set(id, operation);
    if (this.#isReady) this.#send('subscribe', id, operation.payload());
    void this.#run();
    return () => {
      if (this.#operations.delete(id) && this.#isReady) this.#send('complete', id);
      if (this.#operations.size === 0) setTimeout(() => this.#closeWhenIdle(), IDLE_MS);
    };
  }

  probe(): void {
    if (this.#isReady) this.#ping();
  }

  reject(): void {
    this.#finish(REJECTED[0]!);
  }

  dispose(): void {
    this.#operations.clear();
    this.#finish(NORMAL);
    this.#options.connection.retry();
  }

  /** Keeps a line open for as long as there are operations. */
  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    const { connection, random } = this.#options;
    for (let attempt = 0; this.#operations.size > 0; attempt++) {
      connection.set('connecting');
      const code = await this.#connect();
      if (this.#isReady) attempt = 0;
      this.#isReady = false;
      if (this.#operations.size > 0 && !(await this.#mayReturn(code))) this.#signOut();
      if (this.#operations.size > 0) await connection.wait(backoff(attempt, random));
    }
    this.#isRunning = false;
  }

  /** Resolves to the code with which the line ended. */
  #connect(): Promise<number> {
    const { url, token, locale, webSocket = globalThis.WebSocket } = this.#options;
    return new Promise(resolve => {
      const line = new (webSocket as typeof WebSocket)(url, PROTOCOL);
      this.#line = line;
      this.#finish = code => {
        clearTimeout(this.#silence);
        line.onopen = line.onmessage = line.onclose = null;
        line.close(code === TERMINATED ? code : undefined);
        this.#line = null;
        resolve(code);
      };
      line.onopen = () => {
        this.#presented = token();
        this.#send('connection_init', undefined, { token: this.#presented, locale: locale() });
      };
      line.onmessage = ({ data }) => this.#hear(JSON.parse(String(data)) as Frame);
      line.onclose = ({ code }) => this.#finish(code);
      // The close says all; but a socket of Node ends the process over an error nobody hears.
      line.onerror = () => {};
      this.#expect(CONNECT_DEADLINE_MS, () => this.#finish(TERMINATED));
    });
  }

  #hear({ type, id = '', payload }: Frame): void {
    // Whatever arrives is a sign of life.
    this.#expect(KEEP_ALIVE_MS, () => this.#ping());
    const operation = this.#operations.get(id);
    if (type === 'connection_ack') this.#begin();
    else if (type === 'ping') this.#send('pong', undefined, payload);
    else if (type === 'next') operation?.next(payload!);
    else if (type === 'error' || type === 'complete') {
      this.#operations.delete(id);
      operation?.end(payload ?? null);
    }
  }

  #begin(): void {
    this.#isReady = true;
    this.#options.renewal.accepted();
    for (const [id, { payload }] of this.#operations) this.#send('subscribe', id, payload());
    this.#options.connection.set('connected');
  }

  /** Whether to come back after such an end. A refresh that nobody answered decides nothing. */
  async #mayReturn(code: number): Promise<boolean> {
    if (!REJECTED.includes(code)) return true;
    return this.#options.renewal.after(this.#presented).catch(() => true);
  }

  #signOut(): void {
    const ended = [...this.#operations.values()];
    this.#operations.clear();
    for (const operation of ended) operation.signedOut();
  }

  #closeWhenIdle(): void {
    if (this.#operations.size === 0) this.#finish(NORMAL);
  }

  #send(type: string, id?: string, payload?: unknown): void {
    if (this.#line?.readyState === OPEN) this.#line.send(JSON.stringify({ type, id, payload }));
  }

  #ping(): void {
    this.#send('ping');
    this.#expect(PONG_DEADLINE_MS, () => this.#finish(TERMINATED));
  }

  #expect(ms: number, otherwise: () => void): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(otherwise, ms);
  }
}
