import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { ActivatedRoute, Router, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideHistory, LucideListFilter } from '@lucide/angular';
import { Button, EmptyState, ErrorState, IconButton, Skeleton } from '@parley/kit';
import { ListPane } from '../desk/list-pane';
import { ConversationList } from '../inbox/conversation-list';
import { neighbour } from '../inbox/neighbour';
import { SearchField } from '../inbox/search-field';
import { Shortcuts } from '../shortcut/shortcuts';
import { type HistoryFilter, historyConditions, usualHistory } from './history-filter';
import { HistoryFilterForm } from './history-filter-form';
import { HistoryStore } from './history-store';

const PAUSE_MS = 250;

/** Conversations that have ended, to read and to look up. */
@Component({
  selector: 'parley-history',
  imports: [
    Button,
    ConversationList,
    EmptyState,
    ErrorState,
    ListPane,
    LucideHistory,
    LucideListFilter,
    HistoryFilterForm,
    IconButton,
    RouterOutlet,
    SearchField,
    Skeleton,
    TranslocoPipe,
  ],
  providers: [HistoryStore],
  templateUrl: './history.html',
  styleUrl: './history.css',
})
export class History {
  readonly #router = inject(Router);
  readonly #route = inject(ActivatedRoute);
  protected readonly searchField = viewChild(SearchField);
  protected readonly store = inject(HistoryStore);
  /** Given by a link that leads to one visitor's conversations. */
  readonly visitor = input<string>();
  protected readonly filter = linkedSignal<HistoryFilter>(() => ({
    ...usualHistory,
    visitorId: this.visitor() ?? '',
  }));
  protected readonly isFiltering = signal(false);
  protected readonly count = computed(() => historyConditions(this.filter()));
  protected readonly openId = signal<string | null>(null);

  constructor() {
    const destroyRef = inject(DestroyRef);
    const events = this.#router.events.subscribe(() => this.#readOpenId());
    destroyRef.onDestroy(() => events.unsubscribe());
    this.#readOpenId();
    effect(onCleanup => {
      const filter = this.filter();
      const isTyped = filter.search !== '' || filter.word !== '';
      const timer = setTimeout(() => void this.store.find(filter), isTyped ? PAUSE_MS : 0);
      onCleanup(() => clearTimeout(timer));
    });
    inject(Shortcuts).answer(destroyRef, {
      next: () => this.#step(1),
      previous: () => this.#step(-1),
      search: () => this.searchField()?.focus(),
    });
  }

  protected find(search: string): void {
    this.filter.update(filter => ({ ...filter, search }));
  }

  protected clear(): void {
    this.filter.update(({ search }) => ({ ...usualHistory, search, period: 'all' }));
    if (this.visitor()) void this.#router.navigate(['/history']);
  }

  #step(by: 1 | -1): void {
    const id = neighbour(this.store.shown(), this.openId(), by);
    if (id) void this.#router.navigate(['/history', id]);
  }

  #readOpenId(): void {
    this.openId.set(this.#route.snapshot.firstChild?.paramMap.get('id') ?? null);
  }
}
