import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A port of 127.0.0.1 that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

let lastHost = 0;

/**
 * A loopback address that no other test of this worker calls from, so that limits per address
 * concern one test. Undefined where the system knows 127.0.0.1 alone.
 */
export function ownAddress(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  lastHost += 1;
  const worker = 1 + (process.pid % 250);
  return `127.${worker}.${(lastHost >> 8) & 255}.${lastHost & 255 || 1}`;
}
