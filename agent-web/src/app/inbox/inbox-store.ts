import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { Api, Preferences, Session } from '@parley/kit';
import {
  type ConversationFilter,
  ConversationsDocument,
  type ConversationsQuery,
  InboxDocument,
  type InboxSubscription,
  ViewerGroupsDocument,
} from '@parley/schema/agent';
import { type Conversation, Conversations } from '../conversation/conversations';
import { awaitsAnswer } from '../handover/handover';
import { byQueue } from './inbox-order';
import { type ListSort, listSorts, orders } from './list-filter';

/** Rows of one page; more would cost the server more than one answer may. */
const PAGE = 30;

type InboxChange = InboxSubscription['inbox'];

/** Hears each change of the viewer's lists; `before` is undefined for what is new to this tab. */
export type InboxListener = (after: Conversation, before: Conversation | undefined) => void;

/** The viewer's own conversations and those waiting in the viewer's groups, kept up to date. */
@Service({ autoProvided: false })
export class InboxStore {
  readonly #api = inject(Api);
  readonly #viewer = inject(Session).viewer;
  readonly #conversations = inject(Conversations);
  readonly #listeners = new Set<InboxListener>();
  readonly #state = signal<'loading' | 'ready' | 'failed'>('loading');
  // True: in the lists. False: gone from them, which an older answer must not undo.
  readonly #listed = signal<ReadonlyMap<string, boolean>>(new Map());
  readonly #all = computed(() => this.#present());
  readonly #preferences = inject(Preferences);
  readonly #sort = signal<ListSort>(this.#preferences.oneOf('list-sort', listSorts) ?? 'last');
  #cursor: string | null = null;
  #stop: () => void = () => undefined;

  readonly state = this.#state.asReadonly();
  readonly sort = this.#sort.asReadonly();
  readonly mine = computed(() =>
    this.#all()
      .filter(({ status, agent }) => status === 'ACTIVE' && agent?.id === this.#viewer()?.id)
      .toSorted(orders[this.#sort()]),
  );
  readonly waiting = computed(() =>
    this.#all()
      .filter(({ status }) => status === 'QUEUED')
      .toSorted(byQueue),
  );
  /** What colleagues and the queue ask the viewer to take. */
  readonly requests = computed(() =>
    this.#all().filter(conversation => awaitsAnswer(conversation, this.#viewer()?.id ?? '')),
  );
  readonly unread = computed(() =>
    this.mine().reduce((sum, { unreadCount }) => sum + unreadCount, 0),
  );

  constructor() {
    void this.load();
    this.#follow();
    inject(DestroyRef).onDestroy(() => this.#stop());
  }

  /** Fetches the first picture, page by page; the feed keeps it up to date from then on. */
  async load(): Promise<void> {
    this.#state.set('loading');
    try {
      const { viewer } = await this.#api.run(ViewerGroupsDocument, {});
      // Whoever may watch everything finds all queues here; the feed brings those of own groups only.
      const own = new Set(viewer.skillGroups.map(({ id }) => id));
      await Promise.all([
        this.#fetch({ status: ['ACTIVE'], agentIds: [this.#viewer()?.id ?? ''] }),
        this.#fetch({ status: ['QUEUED'] }, ({ skillGroup }) => own.has(skillGroup?.id ?? '')),
      ]);
      this.#state.set('ready');
    } catch {
      this.#state.set('failed');
    }
  }

  /** Chooses the order of the own conversations; kept on this device. */
  sortBy(sort: ListSort): void {
    this.#sort.set(sort);
    this.#preferences.write('list-sort', sort);
  }

  /** Calls the listener at each change until the returned function is called. */
  listen(listener: InboxListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes over the answer to an own action, so that the lists move at once. */
  settle(conversation: Conversation): void {
    this.#conversations.accept(conversation);
    this.#mark(conversation.id, conversation.status !== 'CLOSED');
  }

  async #fetch(
    filter: ConversationFilter,
    isWanted: (conversation: Conversation) => boolean = () => true,
  ): Promise<void> {
    let after: string | null = null;
    do {
      const page: ConversationsQuery['conversations'] = (
        await this.#api.run(ConversationsDocument, { filter, first: PAGE, after })
      ).conversations;
      const found = page.nodes.filter(isWanted);
      this.#conversations.accept(...found);
      // What the feed has said meanwhile is newer.
      this.#listed.update(
        listed => new Map([...found.map(({ id }) => [id, true] as const), ...listed]),
      );
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
  }

  #follow(): void {
    this.#stop = this.#api.watch(
      InboxDocument,
      () => ({ after: this.#cursor }),
      ({ inbox }) => this.#apply(inbox),
      error => error.code === 'RESYNC' && this.#beginAgain(),
    );
  }

  // The feed no longer reaches back to the cursor: a full picture comes first.
  #beginAgain(): void {
    this.#cursor = null;
    this.#listed.set(new Map());
    this.#follow();
    void this.load();
  }

  #apply({ cursor, conversation, isGone }: InboxChange): void {
    const before = this.#listed().get(conversation.id)
      ? this.#conversations.get(conversation.id)
      : undefined;
    this.#cursor = cursor;
    this.#conversations.accept(conversation);
    this.#mark(conversation.id, !isGone);
    if (this.#state() !== 'ready' || isGone) return;
    for (const listener of this.#listeners) listener(conversation, before);
  }

  #mark(id: string, isListed: boolean): void {
    if (this.#listed().get(id) === isListed) return;
    this.#listed.update(listed => new Map(listed).set(id, isListed));
  }

  #present(): readonly Conversation[] {
    const all = this.#conversations.byId();
    return [...this.#listed()]
      .filter(([, isListed]) => isListed)
      .flatMap(([id]) => all.get(id) ?? []);
  }
}
