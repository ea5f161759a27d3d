import { Location } from '@angular/common';
import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  linkedSignal,
  resource,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideSearch } from '@lucide/angular';
import {
  Api,
  Avatar,
  EmptyState,
  ErrorState,
  previewText,
  RelativeTime,
  Skeleton,
} from '@parley/kit';
import { SearchDocument, type SearchQuery, TicketsDocument } from '@parley/schema/agent';
import { DeskRules } from '../desk/desk-rules';
import { SearchField } from '../inbox/search-field';
import { Shortcuts } from '../shortcut/shortcuts';
import { titleOf } from '../ticket/ticket-list';
import { MarkedText } from './marked-text';
import { RecentSearches } from './recent-searches';

const PAUSE_MS = 250;
const SHORTEST = 2;
const FOUND = 30;

type MessageHit = SearchQuery['search']['messages'][number];

/** Words in messages, notes, tickets and profiles, within what the member may see. */
@Component({
  selector: 'parley-search-page',
  imports: [
    Avatar,
    EmptyState,
    ErrorState,
    LucideSearch,
    MarkedText,
    RelativeTime,
    RouterLink,
    SearchField,
    Skeleton,
    TranslocoPipe,
  ],
  providers: [RecentSearches],
  templateUrl: './search-page.html',
  styleUrl: './search-page.css',
})
export class SearchPage {
  readonly #api = inject(Api);
  readonly #location = inject(Location);
  readonly #rules = inject(DeskRules);
  protected readonly recent = inject(RecentSearches);
  private readonly field = viewChild.required(SearchField);
  /** What is looked for stands in the address, so that going back finds it again. */
  readonly q = input<string>();
  protected readonly text = linkedSignal(() => this.q() ?? '');
  protected readonly wanted = computed(() => {
    const text = this.text().trim();
    return text.length >= SHORTEST ? text : null;
  });
  protected readonly found = resource({
    params: () => this.wanted() ?? undefined,
    loader: async ({ params: text, abortSignal }) => {
      await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
      if (abortSignal.aborted) return null;
      const [{ search }, tickets] = await Promise.all([
        this.#api.run(SearchDocument, { text, first: FOUND }),
        this.#api.run(TicketsDocument, {
          filter: { search: text },
          sort: 'UPDATED',
          first: FOUND,
          after: null,
        }),
      ]);
      return { ...search, tickets: tickets.tickets.nodes };
    },
  });
  protected readonly isEmpty = computed(() => {
    const found = this.found.hasValue() ? this.found.value() : null;
    return !!found && found.messages.length + found.visitors.length + found.tickets.length === 0;
  });
  protected readonly titleOf = titleOf;

  constructor() {
    afterNextRender(() => this.field().focus());
    inject(Shortcuts).answer(inject(DestroyRef), { search: () => this.field().focus() });
  }

  /** Keeps the words, for the next time and for whoever goes back, once a hit is opened. */
  protected opened(): void {
    const text = this.wanted();
    if (!text) return;
    this.recent.add(text);
    // Not by the router: it is about to follow the link.
    this.#location.replaceState('/search', `q=${encodeURIComponent(text)}`, history.state);
  }

  protected pathOf({ conversation: { id, status } }: MessageHit): readonly string[] {
    if (status === 'CLOSED') return ['/history', id];
    return ['/inbox', status === 'QUEUED' ? 'waiting' : 'mine', id];
  }

  protected wordsOf({ message }: MessageHit): string {
    return previewText(message.content).text ?? '';
  }

  protected customerPath(id: string): readonly string[] | null {
    return this.#rules.usesCustomers() ? ['/customers', id] : null;
  }
}
