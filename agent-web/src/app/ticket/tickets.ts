import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { ActivatedRoute, Router, RouterLink, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideTicket } from '@lucide/angular';
import { Button, EmptyState, ErrorState, Session, Skeleton } from '@parley/kit';
import type { TicketSort } from '@parley/schema/agent';
import { ListPane } from '../desk/list-pane';
import { toggled } from '../desk/toggled';
import { ListExport } from '../exports/list-export';
import { neighbour } from '../inbox/neighbour';
import { SearchField } from '../inbox/search-field';
import { Shortcuts } from '../shortcut/shortcuts';
import { TicketBulk } from './ticket-bulk';
import { type TicketListName, ticketLists } from './ticket-list';
import { TicketRow } from './ticket-row';
import { TicketsStore } from './tickets-store';

const PAUSE_MS = 250;

/** Messages left to be answered later: lists beside the one that is open. */
@Component({
  selector: 'parley-tickets',
  imports: [
    Button,
    EmptyState,
    ErrorState,
    ListExport,
    ListPane,
    LucideTicket,
    RouterLink,
    RouterOutlet,
    SearchField,
    Skeleton,
    TicketBulk,
    TicketRow,
    TranslocoPipe,
  ],
  templateUrl: './tickets.html',
  styleUrl: './tickets.css',
})
export class Tickets {
  readonly #router = inject(Router);
  readonly #route = inject(ActivatedRoute);
  readonly #session = inject(Session);
  protected readonly store = inject(TicketsStore);
  protected readonly searchField = viewChild(SearchField);
  readonly list = input.required<string>();
  protected readonly name = computed<TicketListName>(
    () => ticketLists.find(name => name === this.list()) ?? 'open',
  );
  protected readonly lists = computed(() =>
    ticketLists.filter(name => name !== 'all' || this.#session.canAdminister()),
  );
  protected readonly search = signal('');
  protected readonly exported = () => ({ kind: 'TICKETS', tickets: this.store.filter() }) as const;
  protected readonly sort = signal<TicketSort>('UPDATED');
  protected readonly openId = signal<string | null>(null);
  protected readonly picked = signal<ReadonlySet<string>>(new Set());

  constructor() {
    const destroyRef = inject(DestroyRef);
    const events = this.#router.events.subscribe(() => this.#readOpenId());
    destroyRef.onDestroy(() => events.unsubscribe());
    this.#readOpenId();
    effect(onCleanup => {
      const [name, search, sort] = [this.name(), this.search(), this.sort()];
      this.picked.set(new Set());
      const show = () => void this.store.show(name, search, sort);
      const timer = setTimeout(show, search ? PAUSE_MS : 0);
      onCleanup(() => clearTimeout(timer));
    });
    inject(Shortcuts).answer(destroyRef, {
      next: () => this.#step(1),
      previous: () => this.#step(-1),
      search: () => this.searchField()?.focus(),
    });
  }

  protected countOf(name: TicketListName): number | null {
    const counts = this.store.counts();
    if (!counts) return null;
    const figures = {
      open: counts.mineOpen,
      pending: counts.minePending,
      solved: counts.mineSolved,
      unassigned: counts.unassigned,
      all: counts.allOpen,
    };
    return figures[name];
  }

  protected pick(id: string): void {
    this.picked.update(picked => toggled(picked, id));
  }

  protected choose(event: Event): void {
    this.sort.set((event.target as HTMLSelectElement).value as TicketSort);
  }

  #step(by: 1 | -1): void {
    const id = neighbour(this.store.shown(), this.openId(), by);
    if (id) void this.#router.navigate(['/tickets', this.name(), id]);
  }

  #readOpenId(): void {
    this.openId.set(this.#route.snapshot.firstChild?.paramMap.get('id') ?? null);
  }
}
