import { type Client as Socket, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Client } from './client.ts';
import { MessagesDocument } from './generated/desk.ts';
import { VisitorMessagesDocument } from './generated/visitor.ts';
import type { Entry } from './person.ts';

/**
 * A client that shows a log and comes back by cursor after any end, as ours do, and that remembers
 * everything it displayed, so that loss, doubles and disorder can be told afterwards.
 */
export class LogReader {
  /** What it displayed, in the order of display. */
  readonly shown: Entry[] = [];
  /** How often it had to begin anew. */
  reconnects = 0;
  readonly #person: Client;
  readonly #conversationId: string;
  readonly #waiting = new Set<() => void>();
  #socket: Socket | null = null;
  #isStopped = false;
  #origin: string;

  constructor(person: Client, conversationId: string, origin = person.principal.origin) {
    this.#person = person;
    this.#conversationId = conversationId;
    this.#origin = origin;
    void this.#run();
  }

  get last(): number {
    return this.shown.at(-1)?.seq ?? 0;
  }

  /** Waits until it has displayed an entry with this number. */
  async until(seq: number, timeoutMs = 30_000): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const check = () => this.last >= seq && resolve();
    const timer = setTimeout(
      () => reject(new Error(`Only ${this.last} of ${seq} in ${timeoutMs} ms`)),
      timeoutMs,
    );
    this.#waiting.add(check);
    check();
    await promise.finally(() => {
      clearTimeout(timer);
      this.#waiting.delete(check);
    });
  }

  stop(): void {
    this.#isStopped = true;
    void this.#socket?.dispose();
  }

  async #run(): Promise<void> {
    while (!this.#isStopped) {
      await this.#listen().catch(() => {});
      if (this.#isStopped) return;
      this.reconnects += 1;
      await new Promise(resolve => setTimeout(resolve, 50 + Math.random() * 100));
    }
  }

  #listen(): Promise<void> {
    const { path, from, token } = this.#person.principal;
    const socket = createClient({
      url: this.#origin.replace('http', 'ws') + path,
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocol: string) {
          super(address, protocol, { localAddress: from });
        }
      },
      connectionParams: { token },
      retryAttempts: 0,
    });
    this.#socket = socket;
    const query = String(path === '/graphql' ? MessagesDocument : VisitorMessagesDocument);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const variables = { conversationId: this.#conversationId, after: this.last };
    socket.subscribe<{ messages: Entry }>(
      { query, variables },
      {
        next: ({ data }) => {
          if (data) this.shown.push(data.messages);
          for (const wake of [...this.#waiting]) wake();
        },
        error: reject,
        complete: resolve,
      },
    );
    return promise.finally(() => void socket.dispose());
  }
}

/** Whether numbers are 1…n in this very order. */
export function isGapless(entries: readonly { seq: number }[]): boolean {
  return entries.every((entry, index) => entry.seq === index + 1);
}
