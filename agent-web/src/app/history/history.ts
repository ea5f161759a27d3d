import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { ActivatedRoute, Router, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideHistory, LucideListChecks, LucideListFilter } from '@lucide/angular';
import { Button, Dialogs, EmptyState, ErrorState, IconButton, Skeleton } from '@parley/kit';
import { ListPane } from '../desk/list-pane';
import { toggled } from '../desk/toggled';
import { ListExport } from '../exports/list-export';
import { ConversationList } from '../inbox/conversation-list';
import { neighbour } from '../inbox/neighbour';
import { SearchField } from '../inbox/search-field';
import { Shortcuts } from '../shortcut/shortcuts';
import {
  type HistoryFilter,
  historyConditions,
  serverFilter,
  usualHistory,
} from './history-filter';
import { HistoryFilterForm } from './history-filter-form';
import { HistoryStore } from './history-store';

const PAUSE_MS = 250;
/** The server takes as many at once. */
const MOST_AT_ONCE = 100;

/** Conversations that have ended, to read and to look up. */
@Component({
  selector: 'parley-history',
  imports: [
    Button,
    ConversationList,
    EmptyState,
    ErrorState,
    ListExport,
    ListPane,
    LucideHistory,
    LucideListChecks,
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
  readonly #dialogs = inject(Dialogs);
  readonly #injector = inject(Injector);
  protected readonly searchField = viewChild(SearchField);
  protected readonly store = inject(HistoryStore);
  /** Given by a link that leads to one visitor's conversations. */
  readonly visitor = input<string>();
  protected readonly filter = linkedSignal<HistoryFilter>(() => ({
    ...usualHistory,
    visitorId: this.visitor() ?? '',
  }));
  protected readonly exported = () =>
    ({
      kind: 'CONVERSATIONS',
      conversations: serverFilter(this.filter(), new Date()),
    }) as const;
  protected readonly isFiltering = signal(false);
  protected readonly count = computed(() => historyConditions(this.filter()));
  protected readonly openId = signal<string | null>(null);
  /** Those that are picked; null while none are being picked. */
  protected readonly picked = signal<ReadonlySet<string> | null>(null);

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

  protected togglePicking(): void {
    this.picked.update(picked => (picked ? null : new Set()));
  }

  protected pick(id: string): void {
    this.picked.update(picked => picked && toggled(picked, id));
  }

  protected pickAll(): void {
    this.picked.set(
      new Set(
        this.store
          .shown()
          .slice(0, MOST_AT_ONCE)
          .map(({ id }) => id),
      ),
    );
  }

  protected async tag(): Promise<void> {
    const picked = this.picked();
    const conversations = this.store.shown().filter(({ id }) => picked?.has(id));
    if (conversations.length === 0) return;
    const { TagDialog } = await import('../tag/tag-dialog');
    const data = { conversations, isForEnd: false };
    if (!(await this.#dialogs.ask<boolean>(TagDialog, data, this.#injector))) return;
    this.picked.set(null);
    await this.store.find(this.filter());
  }

  #step(by: 1 | -1): void {
    const id = neighbour(this.store.shown(), this.openId(), by);
    if (id) void this.#router.navigate(['/history', id]);
  }

  #readOpenId(): void {
    this.openId.set(this.#route.snapshot.firstChild?.paramMap.get('id') ?? null);
  }
}
