import { Component, computed, DestroyRef, inject, input, signal, viewChild } from '@angular/core';
import { ActivatedRoute, Router, RouterLink, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideInbox, LucideMessageSquare } from '@lucide/angular';
import { EmptyState, ErrorState, Skeleton } from '@parley/kit';
import { CloseLater } from '../conversation/close-later';
import { ConversationActions } from '../conversation/conversation-actions';
import type { Conversation } from '../conversation/conversations';
import { TypingStore } from '../conversation/typing-store';
import { ListPane } from '../desk/list-pane';
import { HandoverBar } from '../handover/handover-bar';
import { ReadersStore } from '../reader/readers-store';
import { Shortcuts } from '../shortcut/shortcuts';
import { ViewMenu } from '../view/view-menu';
import { ConversationList } from './conversation-list';
import { FilterMenu } from './filter-menu';
import { FreshConversations } from './fresh-conversations';
import { raised } from './inbox-order';
import { InboxStore } from './inbox-store';
import { choicesIn, conditionsOf, passes } from './list-filter';
import { ListFilters } from './list-filters';
import { neighbour } from './neighbour';
import { SearchField } from './search-field';

type ListName = 'mine' | 'waiting';

/** The conversations that concern the viewer now, beside the one that is open. */
@Component({
  selector: 'parley-inbox',
  imports: [
    ConversationList,
    EmptyState,
    ErrorState,
    FilterMenu,
    HandoverBar,
    ListPane,
    LucideInbox,
    LucideMessageSquare,
    RouterLink,
    RouterOutlet,
    SearchField,
    Skeleton,
    TranslocoPipe,
    ViewMenu,
  ],
  templateUrl: './inbox.html',
  styleUrl: './inbox.css',
})
export class Inbox {
  readonly #router = inject(Router);
  readonly #route = inject(ActivatedRoute);
  readonly #actions = inject(ConversationActions);
  protected readonly searchField = viewChild(SearchField);
  protected readonly store = inject(InboxStore);
  protected readonly typing = inject(TypingStore);
  protected readonly closing = inject(CloseLater);
  protected readonly readers = inject(ReadersStore);
  protected readonly fresh = inject(FreshConversations);
  protected readonly filters = inject(ListFilters);
  readonly list = input.required<string>();
  protected readonly openId = signal<string | null>(null);
  protected readonly name = computed<ListName>(() =>
    this.list() === 'waiting' ? 'waiting' : 'mine',
  );
  protected readonly all = computed(() =>
    this.name() === 'waiting' ? this.store.waiting() : raised(this.store.mine(), this.fresh),
  );
  protected readonly filter = computed(() => this.filters.of(this.name())());
  protected readonly choices = computed(() => choicesIn(this.all()));
  protected readonly isNarrowed = computed(
    () => this.filter().search !== '' || conditionsOf(this.filter()) > 0,
  );
  protected readonly shown = computed(() =>
    this.all().filter(conversation => passes(conversation, this.filter())),
  );

  constructor() {
    const events = this.#router.events.subscribe(() => this.#readOpenId());
    const destroyRef = inject(DestroyRef);
    destroyRef.onDestroy(() => events.unsubscribe());
    this.#readOpenId();
    inject(Shortcuts).answer(destroyRef, {
      next: () => this.#step(1),
      previous: () => this.#step(-1),
      search: () => this.searchField()?.focus(),
    });
  }

  /** Takes a waiting conversation and opens it among the viewer's own. */
  protected async accept({ id }: Conversation): Promise<void> {
    if (await this.#actions.accept(id)) await this.#router.navigate(['/inbox/mine', id]);
  }

  #step(by: 1 | -1): void {
    const id = neighbour(this.shown(), this.openId(), by);
    if (id) void this.#router.navigate(['/inbox', this.name(), id]);
  }

  #readOpenId(): void {
    this.openId.set(this.#route.snapshot.firstChild?.paramMap.get('id') ?? null);
  }
}
