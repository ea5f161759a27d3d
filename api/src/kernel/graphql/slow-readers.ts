import type { WebSocket } from 'ws';

const everyMs = 2_000;
const patienceMs = 20_000;
const mostBytes = 1024 * 1024;

/** Cuts clients that stop reading: after 20 s without progress, or with more than 1 MiB waiting for them. */
export class SlowReaders {
  readonly #sockets = new Map<WebSocket, { waiting: number; since: number }>();
  #timer: NodeJS.Timeout | null = null;

  watch(socket: WebSocket): void {
    this.#sockets.set(socket, { waiting: 0, since: performance.now() });
    socket.once('close', () => this.#sockets.delete(socket));
  }

  start(): void {
    this.#timer = setInterval(() => this.#look(), everyMs);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
  }

  #look(): void {
    const now = performance.now();
    for (const [socket, seen] of this.#sockets) {
      const waiting = socket.bufferedAmount;
      const hasProgress = waiting === 0 || waiting < seen.waiting;
      if (hasProgress) seen.since = now;
      seen.waiting = waiting;
      // Nothing sent to it would arrive, a close frame neither.
      if (waiting > mostBytes || now - seen.since > patienceMs) socket.terminate();
    }
  }
}
