import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { ActivatedRoute, Router, RouterLink, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideContact } from '@lucide/angular';
import {
  Api,
  Avatar,
  Button,
  EmptyState,
  ErrorState,
  ListRow,
  RelativeTime,
  Skeleton,
} from '@parley/kit';
import { VisitorTagsDocument } from '@parley/schema/agent';
import { ListPane } from '../desk/list-pane';
import { neighbour } from '../inbox/neighbour';
import { SearchField } from '../inbox/search-field';
import { Shortcuts } from '../shortcut/shortcuts';
import { CustomersStore } from './customers-store';

const PAUSE_MS = 250;

/** The people the viewer has to do with: a list beside the one that is open. */
@Component({
  selector: 'parley-customers',
  imports: [
    Avatar,
    Button,
    EmptyState,
    ErrorState,
    ListPane,
    ListRow,
    LucideContact,
    RelativeTime,
    RouterLink,
    RouterOutlet,
    SearchField,
    Skeleton,
    TranslocoPipe,
  ],
  providers: [CustomersStore],
  templateUrl: './customers.html',
  styleUrl: './customers.css',
})
export class Customers {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #route = inject(ActivatedRoute);
  protected readonly store = inject(CustomersStore);
  protected readonly searchField = viewChild(SearchField);
  protected readonly search = signal('');
  protected readonly tagId = signal('');
  protected readonly openId = signal<string | null>(null);
  readonly #tags = resource({
    loader: async () => (await this.#api.run(VisitorTagsDocument, {})).visitorTags,
  });
  protected readonly tags = computed(() => (this.#tags.hasValue() ? this.#tags.value() : []));
  protected readonly isNarrowed = computed(() => this.search().trim() !== '' || !!this.tagId());

  constructor() {
    const destroyRef = inject(DestroyRef);
    const events = this.#router.events.subscribe(() => this.#readOpenId());
    destroyRef.onDestroy(() => events.unsubscribe());
    this.#readOpenId();
    effect(onCleanup => {
      const [search, tagId] = [this.search().trim(), this.tagId()];
      const filter = { search: search || null, tagIds: tagId ? [tagId] : null };
      const timer = setTimeout(() => void this.store.find(filter), search ? PAUSE_MS : 0);
      onCleanup(() => clearTimeout(timer));
    });
    inject(Shortcuts).answer(destroyRef, {
      next: () => this.#step(1),
      previous: () => this.#step(-1),
      search: () => this.searchField()?.focus(),
    });
  }

  protected choose(event: Event): void {
    this.tagId.set((event.target as HTMLSelectElement).value);
  }

  #step(by: 1 | -1): void {
    const id = neighbour(this.store.shown(), this.openId(), by);
    if (id) void this.#router.navigate(['/customers', id]);
  }

  #readOpenId(): void {
    this.openId.set(this.#route.snapshot.firstChild?.paramMap.get('id') ?? null);
  }
}
