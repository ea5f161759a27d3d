import { computed, inject, Service, signal } from '@angular/core';
import { Api } from '@parley/kit';
import {
  type CustomerRowFragment,
  CustomersDocument,
  type CustomersQuery,
  type VisitorFilter,
} from '@parley/schema/agent';

export type Customer = CustomerRowFragment;

const PAGE = 50;

/** Customers the viewer may see, page by page. */
@Service({ autoProvided: false })
export class CustomersStore {
  readonly #api = inject(Api);
  readonly #all = signal<readonly Customer[]>([]);
  readonly #state = signal<'loading' | 'ready' | 'failed'>('loading');
  readonly #next = signal<string | null>(null);
  #filter: VisitorFilter = {};
  #turn = 0;

  readonly shown = this.#all.asReadonly();
  readonly state = this.#state.asReadonly();
  readonly hasMore = computed(() => this.#next() !== null);

  /** Begins anew; a former search still under way is forgotten. */
  async find(filter: VisitorFilter): Promise<void> {
    this.#filter = filter;
    this.#all.set([]);
    this.#next.set(null);
    await this.#load(null);
  }

  /** Fetches the next page. */
  async more(): Promise<void> {
    if (this.#state() !== 'loading') await this.#load(this.#next());
  }

  async retry(): Promise<void> {
    await this.#load(null);
  }

  /** Shows in its row what became known of a customer since. */
  replace(customer: Customer): void {
    this.#all.update(all => all.map(one => (one.id === customer.id ? customer : one)));
  }

  async #load(after: string | null): Promise<void> {
    const turn = ++this.#turn;
    this.#state.set('loading');
    try {
      const variables = { filter: this.#filter, first: PAGE, after };
      const { visitors }: CustomersQuery = await this.#api.run(CustomersDocument, variables);
      if (turn !== this.#turn) return;
      this.#all.update(all => [...all, ...visitors.nodes]);
      this.#next.set(visitors.pageInfo.hasNextPage ? visitors.pageInfo.endCursor : null);
      this.#state.set('ready');
    } catch {
      if (turn === this.#turn) this.#state.set('failed');
    }
  }
}
