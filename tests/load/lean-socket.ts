import WebSocket from 'ws';

interface Frame {
  readonly id?: string;
  readonly type: string;
  readonly payload?: { data?: Record<string, unknown>; errors?: { message: string }[] };
}
type Listener = (frame: Frame) => void;

/** A graphql-transport-ws client that costs the generator as little as can be. */
export class LeanSocket {
  readonly #socket: WebSocket;
  readonly #listeners = new Map<string, Listener>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', data => {
      const frame = JSON.parse((data as Buffer).toString()) as Frame;
      if (frame.type === 'ping') socket.send('{"type":"pong"}');
      else if (frame.id) this.#listeners.get(frame.id)?.(frame);
    });
  }

  /** Opens a socket and waits until the server has taken the token. */
  static open(origin: string, path: string, token: string): Promise<LeanSocket> {
    const { promise, resolve, reject } = Promise.withResolvers<LeanSocket>();
    const socket = new WebSocket(origin.replace('http', 'ws') + path, 'graphql-transport-ws', {
      perMessageDeflate: false,
    });
    socket.once('open', () =>
      socket.send(JSON.stringify({ type: 'connection_init', payload: { token } })),
    );
    socket.once('message', () => resolve(new LeanSocket(socket)));
    socket.once('close', code => reject(new Error(`Closed with ${code}.`)));
    socket.on('error', reject);
    return promise;
  }

  /** Begins a subscription; `onData` gets the data of each answer. */
  subscribe(
    query: string,
    variables: object,
    onData: (data: Record<string, unknown>) => void,
  ): void {
    this.#send(query, variables, ({ type, payload }) => {
      if (type === 'next' && payload?.data) onData(payload.data);
      // Too much at once is asked again, as our clients do.
      else if (JSON.stringify(payload ?? '').includes('UNAVAILABLE')) {
        setTimeout(() => this.subscribe(query, variables, onData), 1_000);
      } else if (type !== 'complete') throw new Error(JSON.stringify(payload));
    });
  }

  /** Runs one mutation. Throws the first fault. */
  run(query: string, variables: object): Promise<Record<string, unknown>> {
    const { promise, resolve, reject } = Promise.withResolvers<Record<string, unknown>>();
    const id = this.#send(query, variables, ({ type, payload }) => {
      if (type === 'complete') return;
      this.#listeners.delete(id);
      if (type === 'next' && payload?.data) resolve(payload.data);
      else reject(new Error(JSON.stringify(payload)));
    });
    return promise;
  }

  close(): void {
    this.#socket.removeAllListeners('close');
    this.#socket.close();
  }

  #send(query: string, variables: object, listener: Listener): string {
    const id = String((this.#lastId += 1));
    this.#listeners.set(id, listener);
    this.#socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables } }));
    return id;
  }
}
