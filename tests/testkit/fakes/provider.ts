import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A call a provider got. */
export interface ProviderCall {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  readonly json: () => Record<string, unknown>;
}

/** What a provider answers. DROP: takes the call and breaks the line. SILENT: takes it and never answers. */
export type ProviderAnswer =
  | 'DROP'
  | 'SILENT'
  | {
      readonly status?: number;
      readonly headers?: Record<string, string>;
      readonly json?: unknown;
      readonly bytes?: Buffer;
    };

/** A provider's server of our own: remembers what it was asked and answers as it is told. */
export class FakeProvider {
  readonly calls: ProviderCall[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  url = '';

  constructor(
    private readonly answer: (call: ProviderCall) => ProviderAnswer | Promise<ProviderAnswer>,
  ) {}

  async open(): Promise<this> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise(resolve => this.#server.close(() => resolve()));
  }

  /** Resolves when what was asked so far fits. Throws after `timeoutMs`. */
  async until(fits: () => boolean, timeoutMs = 20_000): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const check = () => fits() && resolve();
    const timer = setTimeout(
      () => reject(new Error(`After ${this.calls.length} calls still not so.`)),
      timeoutMs,
    );
    this.#waiting.add(check);
    check();
    await promise.finally(() => {
      clearTimeout(timer);
      this.#waiting.delete(check);
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const url = new URL(request.url ?? '/', 'http://fake');
    const call: ProviderCall = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body,
      json: () => JSON.parse(body.toString()) as Record<string, unknown>,
    };
    const answer = await this.answer(call);
    this.calls.push(call);
    if (answer === 'DROP') response.socket?.destroy();
    else if (answer !== 'SILENT') {
      const isBytes = answer.bytes !== undefined;
      response.writeHead(answer.status ?? 200, {
        'content-type': isBytes ? 'application/octet-stream' : 'application/json',
        ...answer.headers,
      });
      response.end(answer.bytes ?? JSON.stringify(answer.json ?? {}));
    }
    for (const wake of [...this.#waiting]) wake();
  }
}
