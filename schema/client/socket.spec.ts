import { afterEach, expect, it, vi } from 'vitest';
import { createConnection } from './connection.ts';
import { createRenewal } from './renewal.ts';
import { createSocket } from './socket.ts';

afterEach(() => void vi.useRealTimers());

/** A socket that opens and acknowledges, and then may fall silent as a dead line does. */
class SilentSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static made: SilentSocket[] = [];
  static answersPings = true;
  readyState = SilentSocket.CONNECTING;
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  closedWith: number | null = null;

  constructor() {
    super();
    SilentSocket.made.push(this);
    queueMicrotask(() => {
      this.readyState = SilentSocket.OPEN;
      this.onopen?.();
    });
  }
  send(data: string): void {
    const { type } = JSON.parse(data) as { type: string };
    if (type === 'connection_init') this.#answer('connection_ack');
    if (type === 'ping' && SilentSocket.answersPings) this.#answer('pong');
  }
  #answer(type: string): void {
    queueMicrotask(() => this.onmessage?.({ data: JSON.stringify({ type }) }));
  }
  close(code: number): void {
    this.readyState = SilentSocket.CLOSED;
    this.closedWith = code;
  }
}

it('replaces a line that is open but dead', async () => {
  vi.useFakeTimers();
  const connection = createConnection();
  const socket = createSocket({
    url: 'ws://example/graphql',
    token: () => 'good',
    locale: () => undefined,
    renewal: createRenewal({ token: () => 'good', refresh: async () => false }),
    connection,
    webSocket: SilentSocket,
    random: () => 0,
  });
  const stop = socket.subscribe({
    payload: () => ({ query: '{ a }', variables: {} }),
    next() {},
    end() {},
    signedOut() {},
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(SilentSocket.made).toHaveLength(1);
  expect(connection.state().kind).toBe('connected');

  SilentSocket.answersPings = false;
  await vi.advanceTimersByTimeAsync(10_000 + 5_000 + 1);
  expect(SilentSocket.made[0]!.closedWith).toBe(4499);
  expect(SilentSocket.made).toHaveLength(2);
  stop();
});
