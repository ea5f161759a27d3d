import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { Context, type ContextParts } from '../context.ts';
import { formatError } from '../errors/format-error.ts';
import { localeOf } from '../errors/words.ts';
import { clientAddress } from '../http/client-address.ts';
import { baseUrlOf, originOf } from '../http/exchange.ts';
import type { Endpoint } from './endpoint.ts';
import {
  type Entered,
  GraphqlSocket,
  type SocketCaller,
  type SocketHost,
} from './graphql-socket.ts';
import { limits } from './limits.ts';
import { SlowReaders } from './slow-readers.ts';
import { SocketRights, closeCodes } from './socket-rights.ts';

const maxSockets = 10_000;

interface SocketOptions {
  readonly parts: ContextParts;
  readonly log: Logger;
  readonly publicUrl: string | null;
  readonly trustProxy: boolean | string;
}

/** Serves the endpoints over graphql-transport-ws on an HTTP server; `drain` sends every client to another process. */
export class Sockets {
  readonly #servers = new Map<string, { host: SocketHost; sockets: WebSocketServer }>();
  readonly #slow = new SlowReaders();
  #isDraining = false;

  constructor(private readonly options: SocketOptions) {}

  serve(endpoint: Endpoint): void {
    const sockets = new WebSocketServer({
      noServer: true,
      perMessageDeflate: false,
      maxPayload: limits.bodyBytes,
      handleProtocols: offered =>
        offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false,
    });
    const host: SocketHost = {
      endpoint,
      enter: (client, params, caller) => this.#enter(endpoint, client, params, caller),
      describe: error => formatError(error, this.options.log),
    };
    this.#servers.set(endpoint.path, { host, sockets });
  }

  /** Takes the upgrades of an HTTP server. */
  listen(server: Server): void {
    server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
    this.#slow.start();
  }

  /** Sends every client away with a code that means "come back". */
  async drain(): Promise<void> {
    this.#isDraining = true;
    this.#slow.stop();
    for (const { sockets } of this.#servers.values()) {
      for (const socket of sockets.clients) socket.close(closeCodes.restart, 'Restarting');
    }
    const deadline = Date.now() + 3_000;
    const isBusy = () =>
      [...this.#servers.values()].some(({ sockets }) => sockets.clients.size > 0);
    while (isBusy() && Date.now() < deadline) await new Promise(resolve => setTimeout(resolve, 50));
    for (const { sockets } of this.#servers.values())
      for (const socket of sockets.clients) socket.terminate();
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const served = this.#servers.get((request.url ?? '').split('?')[0] ?? '');
    const refuse = (status: string) =>
      socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    if (!served) return void refuse('404 Not Found');
    if (this.#isDraining || served.sockets.clients.size >= maxSockets)
      return void refuse('503 Service Unavailable');
    const isForeign = originOf(request.headers, this.options.publicUrl).kind === 'site';
    if (isForeign && !served.host.endpoint.isOpenToSites) return void refuse('403 Forbidden');
    const caller = {
      baseUrl: baseUrlOf(request.headers, 'http', this.options.publicUrl),
      language: request.headers['accept-language'],
      address: clientAddress(request, this.options.trustProxy),
    };
    served.sockets.handleUpgrade(request, socket, head, client => {
      this.#slow.watch(client);
      GraphqlSocket.serve(client, socket, served.host, caller);
    });
  }

  /** Only a verified token counts. Never throws: a throw would become a code after which clients give up. */
  async #enter(
    endpoint: Endpoint,
    client: WebSocket,
    { token, locale }: Record<string, unknown>,
    { baseUrl, language, address }: SocketCaller,
  ): Promise<Entered | null> {
    const { parts, log } = this.options;
    try {
      const wanted = localeOf(typeof locale === 'string' ? locale : language, 'en');
      const anonymous = Context.anonymous(parts, wanted, { baseUrl, address, exchange: null });
      const session =
        typeof token === 'string' && token.length <= 4096
          ? await endpoint.authenticate(anonymous, token)
          : null;
      if (session) {
        const rights = new SocketRights(endpoint, session, token as string, client, parts.hints);
        return { session, leave: () => rights.end() };
      }
      client.close(closeCodes.unauthenticated, 'UNAUTHENTICATED');
    } catch (error) {
      log.warn({ err: error }, 'A socket could not be opened.');
      client.close(closeCodes.tryAgain, 'Try again');
    }
    return null;
  }
}
