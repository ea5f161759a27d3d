import { ApiError, type Client, type ConnectionState } from '@parley/schema';
import { createStore } from './store.ts';

/** What one tab tells the others. */
export type TabMessage =
  | { readonly type: 'lead' }
  | { readonly type: 'want'; readonly tab: string; readonly key: string; readonly watch: Watched }
  | { readonly type: 'drop'; readonly tab: string; readonly key: string }
  | { readonly type: 'data'; readonly key: string; readonly data: unknown }
  | { readonly type: 'fault'; readonly key: string; readonly code: string }
  | { readonly type: 'line'; readonly state: ConnectionState }
  | { readonly type: 'retry' };

/** A subscription as it travels from tab to tab. */
export interface Watched {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** How the tabs of one browser agree: one lock that one of them holds, one channel that all hear. */
export interface TabLink {
  /** Calls back when this tab leads; it leads until it is gone. */
  lead(begin: () => void): void | Promise<void>;
  post(message: TabMessage): void;
  listen(listener: (message: TabMessage) => void): void;
  close(): void;
}

interface Local {
  readonly document: Parameters<Client['watch']>[0];
  readonly variables: () => Record<string, unknown>;
  readonly onData: (data: unknown) => void;
  readonly onError?: ((error: ApiError) => void) | undefined;
}

/** One line for all tabs: the tab that leads subscribes for everybody and passes on what it hears. */
export function shareAmongTabs(client: Client, link: TabLink): Client {
  return new SharedClient(client, link).client;
}

class SharedClient {
  readonly client: Client;
  readonly #own: Client;
  readonly #link: TabLink;
  readonly #tab = Math.random().toString(36);
  readonly #state = createStore<ConnectionState>({ kind: 'connecting', retryAt: null });
  /** What this tab watches, by key. */
  readonly #locals = new Map<string, Set<Local>>();
  /** What other tabs want, by key and tab; only the leader looks at it. */
  readonly #wants = new Map<string, Map<string, Watched>>();
  readonly #running = new Map<string, () => void>();
  #isLeader = false;

  constructor(own: Client, link: TabLink) {
    this.#own = own;
    this.#link = link;
    link.listen(message => this.#hear(message));
    own.connection.subscribe(state => this.#isLeader && this.#tell(state));
    void link.lead(() => this.#begin());
    this.client = {
      ...own,
      watch: (document, variables, onData, onError) =>
        this.#watch({ document, variables, onData, onError } as never),
      connection: {
        state: this.#state.get,
        subscribe: this.#state.subscribe,
        retry: () => (this.#isLeader ? own.connection.retry() : link.post({ type: 'retry' })),
      },
      dispose: () => {
        for (const key of this.#locals.keys()) link.post({ type: 'drop', tab: this.#tab, key });
        link.close();
        own.dispose();
      },
    };
  }

  #begin(): void {
    this.#isLeader = true;
    // What the others want, they say when they hear who leads.
    this.#link.post({ type: 'lead' });
    this.#tell(this.#own.connection.state());
    for (const key of this.#locals.keys()) this.#start(key);
  }

  #tell(state: ConnectionState): void {
    this.#state.set(state);
    this.#link.post({ type: 'line', state });
  }

  #watch(local: Local): () => void {
    const key = keyOf(local);
    const locals = this.#locals.get(key) ?? new Set();
    this.#locals.set(key, locals.add(local));
    this.#ask(key);
    return () => {
      locals.delete(local);
      if (locals.size > 0) return;
      this.#locals.delete(key);
      if (this.#isLeader) this.#stopUnwanted(key);
      else this.#link.post({ type: 'drop', tab: this.#tab, key });
    };
  }

  #ask(key: string): void {
    const [local] = this.#locals.get(key) ?? [];
    if (!local) return;
    if (this.#isLeader) return this.#start(key);
    const watch = { query: String(local.document), variables: local.variables() };
    this.#link.post({ type: 'want', tab: this.#tab, key, watch });
  }

  /** Subscribes anew, from the earliest place that anybody asks for. */
  #start(key: string): void {
    this.#running.get(key)?.();
    const locals = this.#locals.get(key);
    const [local] = locals ?? [];
    const wants = [...(this.#wants.get(key)?.values() ?? [])];
    const [first = local && { query: String(local.document), variables: {} }] = wants;
    if (!first) return;
    let reached: number | null = null;
    const variables = (): Record<string, unknown> => {
      const mine = [...(this.#locals.get(key) ?? [])].map(one => one.variables());
      const all = [...mine, ...wants.map(want => want.variables)];
      const places = all.flatMap(({ after }) => (typeof after === 'number' ? [after] : []));
      const after = reached ?? Math.min(...places);
      return { ...all[0], ...(places.length > 0 && { after }) };
    };
    const stop = this.#own.watch(
      first.query,
      variables,
      (data: object) => {
        // After a loss of the line nobody needs again what everybody has heard.
        const [entry] = Object.values(data) as { seq?: number }[];
        if (typeof entry?.seq === 'number') reached = entry.seq;
        this.#deliver(key, data);
        this.#link.post({ type: 'data', key, data });
      },
      ({ code }) => {
        this.#fail(key, code);
        this.#link.post({ type: 'fault', key, code });
      },
    );
    this.#running.set(key, stop);
  }

  #stopUnwanted(key: string): void {
    if (this.#locals.has(key) || this.#wants.get(key)?.size) return;
    this.#running.get(key)?.();
    this.#running.delete(key);
    this.#wants.delete(key);
  }

  #hear(message: TabMessage): void {
    if (this.#isLeader) return this.#serve(message);
    if (message.type === 'lead') for (const key of this.#locals.keys()) this.#ask(key);
    if (message.type === 'line') this.#state.set(message.state);
    if (message.type === 'data') this.#deliver(message.key, message.data);
    if (message.type === 'fault') this.#fail(message.key, message.code);
  }

  #serve(message: TabMessage): void {
    if (message.type === 'retry') this.#own.connection.retry();
    if (message.type === 'drop') {
      this.#wants.get(message.key)?.delete(message.tab);
      this.#stopUnwanted(message.key);
    }
    if (message.type !== 'want') return;
    const { key, tab, watch } = message;
    this.#wants.set(key, (this.#wants.get(key) ?? new Map()).set(tab, watch));
    this.#link.post({ type: 'line', state: this.#state.get() });
    this.#start(key);
  }

  #deliver(key: string, data: unknown): void {
    for (const { onData } of this.#locals.get(key) ?? []) onData(data);
  }

  #fail(key: string, code: string): void {
    for (const { onError } of this.#locals.get(key) ?? []) onError?.(new ApiError(code, code));
  }
}

// Where a reader stands is his own; what he reads is what is shared.
const keyOf = ({ document, variables }: Local): string =>
  JSON.stringify([String(document), { ...variables(), after: 0 }]);
