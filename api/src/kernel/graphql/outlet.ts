import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

/** The way out to one client: what is sent in one turn of the loop leaves in one write, and it says when the client lags. */
export class Outlet {
  #isHeld = false;

  constructor(
    private readonly client: WebSocket,
    private readonly stream: Duplex,
    onDrain: () => void,
  ) {
    stream.on('drain', onDrain);
  }

  /** Whether more waits to be sent than should; what can be made later is then made after the drain. */
  get isFull(): boolean {
    return this.stream.writableNeedDrain;
  }

  /** Most of what a message costs is writes. */
  send(frame: string): void {
    if (this.client.readyState !== this.client.OPEN) return;
    if (!this.#isHeld) {
      this.#isHeld = true;
      this.stream.cork();
      setImmediate(release, this);
    }
    this.client.send(frame);
  }

  release(): void {
    this.#isHeld = false;
    this.stream.uncork();
  }
}

const release = (outlet: Outlet): void => outlet.release();
