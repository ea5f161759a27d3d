import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, GraphQLError, execute, subscribe } from 'graphql';
import { type Context as SocketContext, GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { Context, type ContextParts } from '../context.ts';
import { formatError } from '../errors/format-error.ts';
import { localeOf } from '../errors/words.ts';
import { baseUrlOf, originOf } from '../http/exchange.ts';
import { metrics } from '../metrics.ts';
import type { Endpoint } from './endpoint.ts';
import { limits } from './limits.ts';
import { InvalidDocument } from './operations.ts';
import { SlowReaders } from './slow-readers.ts';

/** Close codes: final ones send the client to its login, the others mean "come back". */
export const closeCodes = { unauthenticated: 4401, restart: 1012, tryAgain: 1013 } as const;

const maxSockets = 10_000;
const recheckMs = 15_000;

interface SocketExtra extends Record<PropertyKey, unknown> {
  session?: Context;
  leave?: () => void;
  operations?: Set<string>;
}

interface SocketOptions {
  readonly parts: ContextParts;
  readonly log: Logger;
  readonly publicUrl: string | null;
}

/** Serves the endpoints over graphql-transport-ws on an HTTP server; `drain` sends every client to another process. */
export class Sockets {
  readonly #servers = new Map<string, { endpoint: Endpoint; sockets: WebSocketServer }>();
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
    this.#servers.set(endpoint.path, { endpoint, sockets });
    useServer<Record<string, unknown>, SocketExtra>(
      {
        schema: endpoint.schema,
        execute,
        subscribe,
        connectionInitWaitTimeout: 3_000,
        onConnect: async socket => this.#connect(endpoint, socket),
        onSubscribe: (socket, id, payload) => this.#prepare(endpoint, socket, id, payload),
        onComplete: (socket, id) => this.#finish(endpoint, socket, id),
        onNext: (_socket, _id, _payload, _args, result) =>
          result.errors
            ? { ...result, errors: result.errors.map(error => this.#describe(error)) as never }
            : undefined,
        onError: (_socket, _id, _payload, errors) =>
          errors.map(error => this.#describe(error)) as never,
        onClose: socket => this.#close(endpoint, socket),
      },
      sockets,
      12_000,
    );
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
    if (isForeign && !served.endpoint.isOpenToSites) return void refuse('403 Forbidden');
    served.sockets.handleUpgrade(request, socket, head, client => {
      this.#slow.watch(client);
      writeTogether(client, socket);
      served.sockets.emit('connection', client, request);
    });
  }

  /** Only a verified token counts. Never throws: a throw would become a code after which clients give up. */
  async #connect(
    endpoint: Endpoint,
    socket: SocketContext<Record<string, unknown>, Extra & SocketExtra>,
  ): Promise<boolean> {
    const { extra, connectionParams } = socket;
    try {
      const token = connectionParams?.['token'];
      const anonymous = Context.anonymous(
        this.options.parts,
        localeOf(
          textOf(connectionParams?.['locale']) ?? extra.request.headers['accept-language'],
          'en',
        ),
        {
          baseUrl: baseUrlOf(extra.request.headers, 'http', this.options.publicUrl),
          exchange: null,
        },
      );
      const session =
        typeof token === 'string' && token.length <= 4096
          ? await endpoint.authenticate(anonymous, token)
          : null;
      if (!session) {
        extra.socket.close(closeCodes.unauthenticated, 'UNAUTHENTICATED');
        return false;
      }
      extra.session = session;
      extra.operations = new Set();
      extra.leave = this.#watchRights(endpoint, session, token as string, extra.socket);
      metrics.sockets.inc({ schema: endpoint.name });
      // The upgrade request is done with; held by ten thousand sockets it would be what they weigh.
      Object.assign(extra, { request: undefined });
      // The socket may have closed while the token was checked.
      if (extra.socket.readyState !== extra.socket.OPEN) this.#close(endpoint, socket);
      return true;
    } catch (error) {
      this.options.log.warn({ err: error }, 'A socket could not be opened.');
      extra.socket.close(closeCodes.tryAgain, 'Try again');
      return false;
    }
  }

  /** Closes the socket when its session ends, and lets it come back with new rights when these change. */
  #watchRights(endpoint: Endpoint, session: Context, token: string, socket: WebSocket): () => void {
    const leave = endpoint.enter(session);
    const recheck = async (isChange: boolean) => {
      const now = await endpoint.authenticate(session, token).catch(() => session);
      if (!now && isOver(session, isChange))
        socket.close(closeCodes.unauthenticated, 'UNAUTHENTICATED');
      else if (isChange) socket.close(closeCodes.restart, 'Rights changed');
    };
    const unsubscribe = endpoint
      .topicsOf(session)
      .map(topic => this.options.parts.hints.subscribe(topic, () => void recheck(true)));
    const timer = setInterval(() => void recheck(false), recheckMs * (0.75 + Math.random() / 2));
    timer.unref();
    if (unsubscribe.length === 0) clearInterval(timer);
    return () => {
      clearInterval(timer);
      for (const stop of unsubscribe) stop();
      leave();
    };
  }

  #prepare(
    endpoint: Endpoint,
    socket: SocketContext<Record<string, unknown>, Extra & SocketExtra>,
    id: string,
    payload: {
      query: string;
      operationName?: string | null;
      variables?: Record<string, unknown> | null;
    },
  ): ExecutionArgs | readonly GraphQLError[] {
    const { session, operations } = socket.extra;
    try {
      if (!session || !operations)
        throw new GraphQLError('Connect first.', { extensions: { code: 'UNAUTHENTICATED' } });
      if (operations.size >= limits.operationsPerSocket) {
        throw new GraphQLError('Too many operations on this connection.', {
          extensions: { code: 'RATE_LIMITED', retryAfterMs: 1_000 },
        });
      }
      const variables = payload.variables ?? {};
      const document = endpoint.operations.prepare(payload.query, payload.operationName, variables);
      operations.add(id);
      metrics.subscriptions.inc({ schema: endpoint.name });
      return {
        schema: endpoint.schema,
        document,
        operationName: payload.operationName ?? null,
        variableValues: variables,
        contextValue: session.as(session.tenantId, session.viewer),
      };
    } catch (error) {
      return error instanceof InvalidDocument ? error.errors : [error as GraphQLError];
    }
  }

  #finish(
    endpoint: Endpoint,
    socket: SocketContext<Record<string, unknown>, Extra & SocketExtra>,
    id: string,
  ): void {
    if (socket.extra.operations?.delete(id)) metrics.subscriptions.dec({ schema: endpoint.name });
  }

  #close(
    endpoint: Endpoint,
    { extra }: SocketContext<Record<string, unknown>, Extra & SocketExtra>,
  ): void {
    if (!extra.leave) return;
    extra.leave();
    delete extra.leave;
    metrics.sockets.dec({ schema: endpoint.name });
    metrics.subscriptions.dec({ schema: endpoint.name }, extra.operations?.size ?? 0);
    extra.operations?.clear();
  }

  #describe(error: unknown) {
    return formatError(error, this.options.log);
  }
}

/** A visitor's token may run out while the socket lives; what ends his session is the end of its channel. */
const isOver = ({ viewer }: Context, isChange: boolean): boolean =>
  viewer.kind === 'AGENT' || isChange;

/** What is sent to one socket in one turn of the loop leaves in one write: most of what a message costs is writes. */
function writeTogether(client: WebSocket, socket: Duplex): void {
  const send = client.send.bind(client) as (...frame: unknown[]) => void;
  let isHeld = false;
  client.send = (...frame: unknown[]) => {
    if (!isHeld) {
      isHeld = true;
      socket.cork();
      setImmediate(() => {
        isHeld = false;
        socket.uncork();
      });
    }
    send(...frame);
  };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
