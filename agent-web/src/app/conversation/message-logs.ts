import {
  DestroyRef,
  inject,
  Service,
  type Signal,
  signal,
  type WritableSignal,
} from '@angular/core';
import { Api } from '@parley/kit';
import { ApiError, followLog } from '@parley/schema';
import {
  ConversationOpenDocument,
  MessagesAfterDocument,
  MessagesDocument,
  MessagesOlderDocument,
} from '@parley/schema/agent';
import { Conversations } from './conversations';
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
  readonly #api = inject(Api);
  readonly #conversations = inject(Conversations);
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
      const answer = await this.#api.run(MessagesOlderDocument, { id, before, last: OLDER_PAGE });
      const page = answer.conversation?.messagesBefore;
      this.#change(id, log =>
        withOlder(log, page?.nodes ?? [], page?.pageInfo.hasNextPage ?? false),
      );
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
      const { conversation } = await this.#api.run(ConversationOpenDocument, { id, last: PAGE });
      if (!conversation) throw new ApiError('NOT_FOUND', 'No such conversation.');
      const { messagesBefore, ...rest } = conversation;
      this.#conversations.accept(rest);
      const empty: MessageLog = { messages: [], hasOlder: messagesBefore.pageInfo.hasNextPage };
      return {
        kind: 'ready',
        log: withEntries(empty, messagesBefore.nodes),
        isLoadingOlder: false,
      };
    } catch (error) {
      return { kind: 'failed', error };
    }
  }

  #followFrom(conversationId: string, after: number): () => void {
    return followLog<LogMessage>({
      after,
      subscribe: (cursor, onEntry) =>
        this.#api.watch(
          MessagesDocument,
          () => ({ conversationId, after: cursor() }),
          ({ messages }) => onEntry(messages),
        ),
      fetch: async last => {
        const answer = await this.#api.run(MessagesAfterDocument, {
          id: conversationId,
          after: last,
        });
        return answer.conversation?.messages.nodes ?? [];
      },
      onEntry: entry => this.#append(conversationId, [entry]),
      onChange: entry => this.change(conversationId, entry),
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
