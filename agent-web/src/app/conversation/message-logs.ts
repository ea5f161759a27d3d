import {
  DestroyRef,
  inject,
  Service,
  type Signal,
  signal,
  type WritableSignal,
} from '@angular/core';
import { followLog } from '@parley/schema';
import { LogSource } from './log-source';
import {
  lastSeq,
  type LogMessage,
  type MessageLog,
  trimmed,
  withChange,
  withEntries,
  withOlder,
} from './message-log';

export type LogState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly log: MessageLog; readonly isLoadingOlder: boolean };

const PAGE = 50;
/** Whoever reads back wants more of it. */
const OLDER_PAGE = 100;
/** So many conversations stay in memory, so that switching back shows them at once. */
const KEPT = 20;

/** The logs of the conversations that were opened here; the one on screen follows the server. */
@Service({ autoProvided: false })
export class MessageLogs {
  readonly #source = inject(LogSource);
  readonly #logs = new Map<string, WritableSignal<LogState>>();
  readonly #stops = new Map<string, () => void>();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.#stops.forEach(stop => stop()));
  }

  /** The log of a conversation as it is known now; `loading` until it was followed. */
  of(id: string): Signal<LogState> {
    return this.#log(id);
  }

  /** Loads what is missing and follows the log until the returned function is called. */
  follow(id: string): () => void {
    let isStopped = false;
    void this.#start(id, () => isStopped);
    return () => {
      isStopped = true;
      this.#stops.get(id)?.();
      this.#stops.delete(id);
      this.#change(id, trimmed);
      this.#forgetOldest();
    };
  }

  /** Tries again after a failure. */
  retry(id: string): void {
    this.#log(id).set({ kind: 'loading' });
    void this.#start(id, () => false);
  }

  /** Takes over entries from an answer, before the subscription brings them. */
  add(id: string, entry: LogMessage): void {
    const state = this.#log(id)();
    // Only the very next entry: a later one would hide those between from the cursor.
    if (state.kind === 'ready' && entry.seq <= lastSeq(state.log) + 1) this.#append(id, [entry]);
  }

  /** Takes over what changed of an entry that is shown already. */
  change(id: string, entry: LogMessage): void {
    this.#change(id, log => withChange(log, entry));
  }

  /** Fetches the page before the oldest entry. */
  async loadOlder(id: string): Promise<void> {
    const state = this.#log(id)();
    const before = state.kind === 'ready' ? state.log.messages[0]?.seq : undefined;
    if (state.kind !== 'ready' || before === undefined || state.isLoadingOlder) return;
    if (!state.log.hasOlder) return;
    this.#log(id).set({ ...state, isLoadingOlder: true });
    try {
      const { messages, hasOlder } = await this.#source.older(id, before, OLDER_PAGE);
      this.#change(id, log => withOlder(log, messages, hasOlder));
    } catch {
      // The place stays as it is: reaching the top again asks again.
    }
    this.#log(id).update(now => (now.kind === 'ready' ? { ...now, isLoadingOlder: false } : now));
  }

  async #start(id: string, isStopped: () => boolean): Promise<void> {
    const log = this.#log(id);
    if (log().kind !== 'ready') {
      log.set({ kind: 'loading' });
      log.set(await this.#open(id));
    }
    const state = log();
    if (isStopped() || state.kind !== 'ready' || this.#stops.has(id)) return;
    this.#stops.set(id, this.#followFrom(id, lastSeq(state.log)));
  }

  async #open(id: string): Promise<LogState> {
    try {
      const { messages, hasOlder } = await this.#source.open(id, PAGE);
      const log = withEntries({ messages: [], hasOlder }, messages);
      return { kind: 'ready', log, isLoadingOlder: false };
    } catch (error) {
      return { kind: 'failed', error };
    }
  }

  #followFrom(id: string, after: number): () => void {
    return followLog<LogMessage>({
      after,
      subscribe: (cursor, onEntry) => this.#source.watch(id, cursor, onEntry),
      fetch: last => this.#source.after(id, last),
      onEntry: entry => this.#append(id, [entry]),
      onChange: entry => this.change(id, entry),
    });
  }

  #append(id: string, entries: readonly LogMessage[]): void {
    this.#change(id, log => withEntries(log, entries));
  }

  #change(id: string, change: (log: MessageLog) => MessageLog): void {
    this.#log(id).update(state =>
      state.kind === 'ready' ? { ...state, log: change(state.log) } : state,
    );
  }

  #log(id: string): WritableSignal<LogState> {
    const known = this.#logs.get(id) ?? signal<LogState>({ kind: 'loading' });
    this.#logs.set(id, known);
    return known;
  }

  #forgetOldest(): void {
    for (const id of this.#logs.keys()) {
      if (this.#logs.size <= KEPT) return;
      if (!this.#stops.has(id)) this.#logs.delete(id);
    }
  }
}
