import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A wire between two processes that can be cut, stalled and mended. */
export interface Proxy {
  readonly port: number;
  /** Resets every connection and refuses new ones until `mend`. */
  cut(): void;
  /** Keeps connections open and carries nothing, as a dead network does. */
  stall(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Starts a proxy of 127.0.0.1 towards a port of 127.0.0.1. */
export async function startProxy(target: number): Promise<Proxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let isCut = false;
  let isStalled = false;
  const server = createServer(near => {
    if (isCut) return near.resetAndDestroy();
    const far = connect(target, '127.0.0.1');
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const [one, other] of [pair, [far, near] as const]) {
      one.on('data', data => isStalled || other.write(data));
      one.on('error', () => {});
      one.on('close', () => {
        pairs.delete(pair);
        other.destroy();
      });
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const reset = () => pairs.forEach(pair => pair.forEach(side => side.resetAndDestroy()));
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      isCut = true;
      reset();
    },
    stall() {
      isStalled = true;
    },
    mend() {
      isCut = false;
      // What was swallowed while stalled would leave a broken stream.
      if (isStalled) reset();
      isStalled = false;
    },
    async close() {
      reset();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
