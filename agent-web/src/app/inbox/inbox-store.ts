import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { Api, Session } from '@parley/kit';
import {
  ConversationsDocument,
  InboxDocument,
  type InboxSubscription,
  ViewerGroupsDocument,
} from '@parley/schema/agent';
import { type Conversation, Conversations } from '../conversation/conversations';
import { byLastMessage, byWaiting } from './inbox-order';

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
  #cursor: string | null = null;
  #stop: () => void = () => undefined;

  readonly state = this.#state.asReadonly();
  readonly mine = computed(() =>
    this.#all()
      .filter(({ status, agent }) => status === 'ACTIVE' && agent?.id === this.#viewer()?.id)
      .toSorted(byLastMessage),
  );
  readonly waiting = computed(() =>
    this.#all()
      .filter(({ status }) => status === 'QUEUED')
      .toSorted(byWaiting),
  );
  readonly unread = computed(() =>
    this.mine().reduce((sum, { unreadCount }) => sum + unreadCount, 0),
  );

  constructor() {
    void this.load();
    this.#follow();
    inject(DestroyRef).onDestroy(() => this.#stop());
  }

  /** Fetches the first picture; the feed keeps it up to date from then on. */
  async load(): Promise<void> {
    this.#state.set('loading');
    try {
      const found = await this.#fetch();
      this.#conversations.accept(...found);
      this.#listed.update(
        listed => new Map([...found.map(({ id }) => [id, true] as const), ...listed]),
      );
      this.#state.set('ready');
    } catch {
      this.#state.set('failed');
    }
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

  async #fetch(): Promise<readonly Conversation[]> {
    const agentIds = [this.#viewer()?.id ?? ''];
    const page = { first: 50, after: null };
    const [mine, queued, { viewer }] = await Promise.all([
      this.#api.run(ConversationsDocument, { filter: { status: ['ACTIVE'], agentIds }, ...page }),
      this.#api.run(ConversationsDocument, { filter: { status: ['QUEUED'] }, ...page }),
      this.#api.run(ViewerGroupsDocument, {}),
    ]);
    // Whoever may watch everything finds all queues here; the feed brings those of own groups only.
    const own = new Set(viewer.skillGroups.map(({ id }) => id));
    const waiting = queued.conversations.nodes.filter(({ skillGroup }) =>
      own.has(skillGroup?.id ?? ''),
    );
    return [...mine.conversations.nodes, ...waiting];
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
