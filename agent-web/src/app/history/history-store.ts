import { computed, inject, Service, signal } from '@angular/core';
import { Api } from '@parley/kit';
import { ConversationsDocument } from '@parley/schema/agent';
import { type Conversation, Conversations } from '../conversation/conversations';
import { type HistoryFilter, serverFilter, usualHistory } from './history-filter';

/** Rows of one page; more would cost the server more than one answer may. */
const PAGE = 30;

/** Ended conversations the viewer may see, newest first, page by page. */
@Service({ autoProvided: false })
export class HistoryStore {
  readonly #api = inject(Api);
  readonly #conversations = inject(Conversations);
  readonly #ids = signal<readonly string[]>([]);
  readonly #state = signal<'loading' | 'ready' | 'failed'>('loading');
  readonly #next = signal<string | null>(null);
  #filter = usualHistory;
  #turn = 0;

  readonly state = this.#state.asReadonly();
  readonly hasMore = computed(() => this.#next() !== null);
  readonly shown = computed(() => {
    const all = this.#conversations.byId();
    return this.#ids().flatMap(id => all.get(id) ?? []);
  });

  /** Begins anew with what is looked for; a former search still under way is forgotten. */
  async find(filter: HistoryFilter): Promise<void> {
    this.#filter = filter;
    this.#ids.set([]);
    this.#next.set(null);
    await this.#load(null);
  }

  /** Fetches the next page. */
  async more(): Promise<void> {
    if (this.#state() !== 'loading') await this.#load(this.#next());
  }

  async #load(after: string | null): Promise<void> {
    const turn = ++this.#turn;
    this.#state.set('loading');
    try {
      const filter = serverFilter(this.#filter, new Date());
      const answer = await this.#api.run(ConversationsDocument, { filter, first: PAGE, after });
      if (turn === this.#turn)
        this.#take(answer.conversations.nodes, answer.conversations.pageInfo);
    } catch {
      if (turn === this.#turn) this.#state.set('failed');
    }
  }

  #take(
    found: readonly Conversation[],
    page: { hasNextPage: boolean; endCursor: string | null },
  ): void {
    this.#conversations.accept(...found);
    this.#ids.update(ids => [...new Set([...ids, ...found.map(({ id }) => id)])]);
    this.#next.set(page.hasNextPage ? page.endCursor : null);
    this.#state.set('ready');
  }
}
