import type { Duplex } from 'node:stream';
import {
  CloseCode,
  GRAPHQL_TRANSPORT_WS_PROTOCOL,
  MessageType,
  type SubscribeMessage,
  parseMessage,
} from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Context } from '../context.ts';
import { Fault } from '../errors/fault.ts';
import { metrics } from '../metrics.ts';
import type { Endpoint } from './endpoint.ts';
import { limits } from './limits.ts';
import { InvalidDocument } from './operations.ts';
import { Outlet } from './outlet.ts';
import { type Polled, polls } from './polls.ts';
import { type OperationHost, SocketOperation, frameOf } from './socket-operation.ts';

const initMs = 3_000;
const mostBytesOfPong = 1_024;

/** A socket's viewer, and what to do when it closes. */
export interface Entered {
  readonly session: Context;
  readonly leave: () => void;
}

/** What sockets of one endpoint have in common. */
export interface SocketHost {
  readonly endpoint: Endpoint;
  /** Lets in whoever these parameters name, or closes the socket and gives null. Never throws. */
  enter(
    client: WebSocket,
    params: Record<string, unknown>,
    caller: SocketCaller,
  ): Promise<Entered | null>;
  describe(error: unknown): object;
}

/** What the upgrade request said. */
export interface SocketCaller {
  readonly baseUrl: string;
  readonly language: string | undefined;
  /** The network address; null if it is not known. */
  readonly address: string | null;
}

/**
 * The server's side of graphql-transport-ws for one client. Names, close codes and the shape of messages are those of graphql-ws;
 * what is held per socket is this object and one small object per operation.
 */
export class GraphqlSocket implements Polled, OperationHost {
  /** From one ping to the next; whoever has not answered the last one is gone. */
  readonly pollMs = 12_000;
  readonly outlet: Outlet;
  readonly #operations = new Map<string, SocketOperation>();
  #caller: SocketCaller | null;
  #entered: Entered | null = null;
  #initTimer: NodeJS.Timeout | null = null;
  #isSilent = false;

  /** Speaks with the client until either side closes. */
  static serve(client: WebSocket, stream: Duplex, host: SocketHost, caller: SocketCaller): void {
    if (client.protocol === GRAPHQL_TRANSPORT_WS_PROTOCOL)
      return polls.enter(new GraphqlSocket(client, stream, host, caller));
    client.on('error', () => undefined);
    client.close(CloseCode.SubprotocolNotAcceptable, 'Subprotocol not acceptable');
  }

  private constructor(
    private readonly client: WebSocket,
    stream: Duplex,
    private readonly host: SocketHost,
    caller: SocketCaller,
  ) {
    this.#caller = caller;
    this.outlet = new Outlet(client, stream, () => {
      for (const operation of this.#operations.values()) operation.pump();
    });
    // What is wrong with a frame or a connection closes it; there is nobody to tell.
    client.on('error', () => undefined);
    client.on('message', data => this.#receive((data as Buffer).toString()));
    client.on('pong', () => (this.#isSilent = false));
    client.once('close', () => this.#end());
    this.#initTimer = setTimeout(
      () => client.close(CloseCode.ConnectionInitialisationTimeout, 'Initialisation timeout'),
      initMs,
    );
  }

  look(): void {
    if (this.#isSilent) return this.client.terminate();
    this.#isSilent = true;
    this.client.ping();
  }

  describe(error: unknown): object {
    return this.host.describe(error);
  }

  forget(operation: SocketOperation): void {
    if (this.#operations.delete(operation.id))
      metrics.subscriptions.dec({ schema: this.host.endpoint.name });
  }

  #receive(text: string): void {
    try {
      const message = parseMessage(text);
      switch (message.type) {
        case MessageType.ConnectionInit:
          return void this.#connect(message.payload ?? {});
        case MessageType.Ping:
          return this.#answerPing(message.payload);
        case MessageType.Pong:
          return;
        case MessageType.Subscribe:
          return this.#subscribe(message);
        case MessageType.Complete:
          return this.#operations.get(message.id)?.stop();
        default:
          throw new Error('Only servers say this.');
      }
    } catch {
      this.client.close(CloseCode.BadRequest, 'Invalid message received');
    }
  }

  async #connect(params: Record<string, unknown>): Promise<void> {
    const caller = this.#caller;
    if (!caller)
      return this.client.close(
        CloseCode.TooManyInitialisationRequests,
        'Too many initialisation requests',
      );
    this.#caller = null;
    this.#stopInitTimer();
    const entered = await this.host.enter(this.client, params, caller);
    if (!entered) return;
    this.#entered = entered;
    metrics.sockets.inc({ schema: this.host.endpoint.name });
    // The socket may have closed while the token was checked.
    if (this.client.readyState !== this.client.OPEN) this.#end();
    else this.outlet.send(`{"type":"${MessageType.ConnectionAck}"}`);
  }

  #answerPing(payload: Record<string, unknown> | undefined | null): void {
    const told = payload && JSON.stringify(payload);
    const echo = told && told.length <= mostBytesOfPong ? `,"payload":${told}` : '';
    this.outlet.send(`{"type":"${MessageType.Pong}"${echo}}`);
  }

  #subscribe({ id, payload }: SubscribeMessage): void {
    if (!this.#entered) return this.client.close(CloseCode.Unauthorized, 'Unauthorized');
    if (this.#operations.has(id))
      return this.client.close(CloseCode.SubscriberAlreadyExists, 'Subscriber already exists');
    const { session } = this.#entered;
    try {
      if (this.#operations.size >= limits.operationsPerSocket) {
        const message = 'Too many operations on this connection.';
        throw new Fault('RATE_LIMITED', { retryAfterMs: 1_000 }, message);
      }
      const { query, operationName } = payload;
      const variables = payload.variables ?? {};
      const plan = this.host.endpoint.operations.prepare(query, operationName, variables);
      const context = session.as(session.tenantId, session.viewer);
      const operation = new SocketOperation(id, this, plan, context, variables);
      this.#operations.set(id, operation);
      metrics.subscriptions.inc({ schema: this.host.endpoint.name });
      void operation.begin();
    } catch (error) {
      const errors = error instanceof InvalidDocument ? error.errors : [error];
      const described = errors.map(each => this.describe(each));
      this.outlet.send(frameOf(id, MessageType.Error, JSON.stringify(described)));
    }
  }

  #end(): void {
    polls.leave(this);
    this.#stopInitTimer();
    for (const operation of this.#operations.values()) operation.stop();
    if (!this.#entered) return;
    this.#entered.leave();
    this.#entered = null;
    metrics.sockets.dec({ schema: this.host.endpoint.name });
  }

  #stopInitTimer(): void {
    if (this.#initTimer) clearTimeout(this.#initTimer);
    this.#initTimer = null;
  }
}
