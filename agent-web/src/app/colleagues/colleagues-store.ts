import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { Api } from '@parley/kit';
import {
  type AgentStatus,
  type ColleagueFragment,
  ColleaguesDocument,
  PresenceDocument,
} from '@parley/schema/agent';

export type Colleague = ColleagueFragment;

const rank: Record<AgentStatus, number> = { ONLINE: 0, BUSY: 1, AWAY: 2, INVISIBLE: 3, OFFLINE: 4 };

/** Those who can be reached first, then by name. */
export const byReach = (a: Colleague, b: Colleague): number =>
  rank[a.status] - rank[b.status] || a.nickname.localeCompare(b.nickname);

/** The members of the tenant and how each can be reached now. */
@Service({ autoProvided: false })
export class ColleaguesStore {
  readonly #api = inject(Api);
  readonly #byId = signal<ReadonlyMap<string, Colleague>>(new Map());
  readonly #state = signal<'loading' | 'ready' | 'failed'>('loading');

  readonly state = this.#state.asReadonly();
  readonly all = computed(() =>
    [...this.#byId().values()].filter(({ isEnabled }) => isEnabled).toSorted(byReach),
  );

  constructor() {
    void this.load();
    const stop = this.#api.watch(
      PresenceDocument,
      () => ({}),
      ({ presence }) => this.#accept([{ ...presence.agent, status: presence.status }]),
    );
    inject(DestroyRef).onDestroy(stop);
  }

  /** Fetches everybody, page by page. */
  async load(): Promise<void> {
    this.#state.set('loading');
    try {
      let after: string | null = null;
      do {
        const agents: {
          nodes: Colleague[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        } = (await this.#api.run(ColleaguesDocument, { after })).agents;
        this.#accept(agents.nodes);
        after = agents.pageInfo.hasNextPage ? agents.pageInfo.endCursor : null;
      } while (after);
      this.#state.set('ready');
    } catch {
      this.#state.set('failed');
    }
  }

  #accept(colleagues: readonly Colleague[]): void {
    this.#byId.update(all => new Map([...all, ...colleagues.map(one => [one.id, one] as const)]));
  }
}
