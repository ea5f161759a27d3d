import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { Api, ErrorText, isRefusal, type Refusal, Session, Toast } from '@parley/kit';
import {
  TicketCountsDocument,
  type TicketCountsQuery,
  TicketFeedDocument,
  type TicketFilter,
  TicketMergeDocument,
  TicketReadDocument,
  TicketReminderSetDocument,
  TicketsAssignDocument,
  type TicketsAssignInput,
  TicketsDocument,
  type TicketSort,
  TicketTakeDocument,
  TicketUpdateDocument,
  type TicketUpdateInput,
} from '@parley/schema/agent';
import { byDue } from './due-state';
import { belongs, filterOf, type Ticket, type TicketListName } from './ticket-list';

const PAGE = 50;

type Change = (ticket: Ticket) => void;

/** The tickets of the list on the screen, live, and what can be done to them. */
@Service({ autoProvided: false })
export class TicketsStore {
  readonly #api = inject(Api);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #viewerId = inject(Session).viewer()?.id ?? '';
  readonly #byId = signal<ReadonlyMap<string, Ticket>>(new Map());
  readonly #ids = signal<readonly string[]>([]);
  readonly #state = signal<'loading' | 'ready' | 'failed'>('loading');
  readonly #next = signal<string | null>(null);
  readonly #counts = signal<TicketCountsQuery['ticketCounts'] | null>(null);
  readonly #sort = signal<TicketSort>('UPDATED');
  readonly #listeners = new Set<Change>();
  #list: TicketListName = 'open';
  #search = '';
  #turn = 0;
  #cursor: string | null = null;

  readonly state = this.#state.asReadonly();
  readonly counts = this.#counts.asReadonly();
  readonly hasMore = computed(() => this.#next() !== null);
  readonly shown = computed(() => {
    const tickets = this.#ids().flatMap(id => this.#byId().get(id) ?? []);
    const ordered = this.#sort() === 'DUE' ? tickets.toSorted(byDue) : tickets;
    // What the agent wanted to come back to stands on top until he opens it.
    return ordered.toSorted((a, b) => Number(b.isReminded) - Number(a.isReminded));
  });

  constructor() {
    void this.#count();
    const stop = this.#api.watch(
      TicketFeedDocument,
      () => ({ after: this.#cursor }),
      ({ ticketFeed: { cursor, ticketId, ticket, isGone } }) => {
        this.#cursor = cursor;
        if (ticket) this.#accept(ticket, isGone);
        else this.#ids.update(ids => ids.filter(id => id !== ticketId));
        void this.#count();
      },
      error => {
        if (error.code === 'RESYNC') this.#cursor = null;
      },
    );
    inject(DestroyRef).onDestroy(stop);
  }

  get(id: string): Ticket | undefined {
    return this.#byId().get(id);
  }

  /** Calls the listener at each change of a ticket until the returned function is called. */
  listen(listener: Change): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Shows a list from its beginning. */
  async show(list: TicketListName, search: string, sort: TicketSort): Promise<void> {
    [this.#list, this.#search] = [list, search];
    this.#sort.set(sort);
    this.#ids.set([]);
    this.#next.set(null);
    await this.#load(null);
  }

  /** What the list on the screen is narrowed to. */
  filter(): TicketFilter {
    return filterOf(this.#list, this.#viewerId, this.#search);
  }

  async more(): Promise<void> {
    if (this.#state() !== 'loading') await this.#load(this.#next());
  }

  retry(): void {
    void this.#load(null);
  }

  async take(ticketId: string): Promise<void> {
    await this.#settle(
      async () => (await this.#api.run(TicketTakeDocument, { input: { ticketId } })).ticketTake,
    );
  }

  async update(input: TicketUpdateInput): Promise<boolean> {
    return this.#settle(
      async () => (await this.#api.run(TicketUpdateDocument, { input })).ticketUpdate,
    );
  }

  /** Brings a ticket up at a moment; null: no longer. */
  async remind(ticketId: string, at: Date | null): Promise<boolean> {
    const input = { ticketId, at: at?.toISOString() ?? null };
    return this.#settle(
      async () => (await this.#api.run(TicketReminderSetDocument, { input })).ticketReminderSet,
    );
  }

  /** Lets another ticket of the same visitor go on in place of this one. */
  async merge(ticketId: string, intoId: string): Promise<boolean> {
    const input = { ticketId, intoId };
    return this.#settle(
      async () => (await this.#api.run(TicketMergeDocument, { input })).ticketMerge,
    );
  }

  /** Gives tickets to a colleague or a group, or releases them; says what did not work. */
  async assign(input: TicketsAssignInput): Promise<boolean> {
    try {
      const answer = (await this.#api.run(TicketsAssignDocument, { input })).ticketsAssign;
      if (isRefusal(answer)) {
        this.#toast.warn(this.#errorText.of(answer));
        return false;
      }
      for (const { ticket } of answer.results) if (ticket) this.accept(ticket);
      const failed = answer.results.find(({ code }) => code);
      if (failed?.message) this.#toast.warn(failed.message);
      return !failed;
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
      return false;
    }
  }

  /** The viewer has seen the newest comment. */
  async read(ticketId: string): Promise<void> {
    try {
      const { ticketRead } = await this.#api.run(TicketReadDocument, { input: { ticketId } });
      this.accept(ticketRead.ticket);
    } catch {
      // Told again when it is opened again.
    }
  }

  /** Takes over a ticket from any answer. */
  accept(ticket: Ticket): void {
    this.#accept(ticket, false);
  }

  async #settle(act: () => Promise<{ ticket: Ticket } | Refusal>): Promise<boolean> {
    try {
      const answer = await act();
      if (isRefusal(answer)) {
        this.#toast.warn(this.#errorText.of(answer));
        return false;
      }
      this.accept(answer.ticket);
      void this.#count();
      return true;
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
      return false;
    }
  }

  async #load(after: string | null): Promise<void> {
    const turn = ++this.#turn;
    this.#state.set('loading');
    try {
      const variables = { filter: this.filter(), sort: this.#sort(), first: PAGE, after };
      const { nodes, pageInfo, feedCursor } = (await this.#api.run(TicketsDocument, variables))
        .tickets;
      if (turn !== this.#turn) return;
      // What changes between this page and the feed's beginning is not missed.
      this.#cursor ??= feedCursor;
      this.#keep(nodes);
      this.#ids.update(ids => [...new Set([...ids, ...nodes.map(({ id }) => id)])]);
      this.#next.set(pageInfo.hasNextPage ? pageInfo.endCursor : null);
      this.#state.set('ready');
    } catch {
      if (turn === this.#turn) this.#state.set('failed');
    }
  }

  #accept(ticket: Ticket, isGone: boolean): void {
    const known = this.#byId().get(ticket.id);
    if (known && known.version > ticket.version) return;
    this.#keep([ticket]);
    const isIn = !isGone && belongs(ticket, this.#list, this.#viewerId);
    this.#ids.update(ids => {
      if (!isIn) return ids.filter(id => id !== ticket.id);
      // What a search has left out stays out; the next search finds it.
      return ids.includes(ticket.id) || this.#search ? ids : [ticket.id, ...ids];
    });
    for (const listener of this.#listeners) listener(ticket);
  }

  #keep(tickets: readonly Ticket[]): void {
    this.#byId.update(all => new Map([...all, ...tickets.map(one => [one.id, one] as const)]));
  }

  async #count(): Promise<void> {
    try {
      this.#counts.set((await this.#api.run(TicketCountsDocument, {})).ticketCounts);
    } catch {
      // The figures stay as they were until the next change.
    }
  }
}
