import { computed, inject, linkedSignal, resource, Service, signal } from '@angular/core';
import { Api } from '@parley/kit';
import {
  type FailedJobsInput,
  FailedJobsDiscardDocument,
  FailedJobsDocument,
  FailedJobsRetryDocument,
  type JobArea,
  type JobQueueItemFragment,
  JobLedgersDocument,
  type JobLedgersQuery,
  JobQueuesDocument,
} from '@parley/schema/admin';

/** What stands in a table has an id; of each area there is one queue. */
export type JobQueueRow = JobQueueItemFragment & { readonly id: string };

/** Of each kind of ledger there is one. */
export type JobLedgerRow = JobLedgersQuery['jobLedgers'][number] & { readonly id: string };

/** The company's work in the background: how much there is, and what was given up. */
@Service()
export class JobStore {
  readonly #api = inject(Api);
  readonly area = signal<JobArea | null>(null);

  readonly #queues = resource({ loader: () => this.#api.run(JobQueuesDocument, {}) });
  readonly #ledgers = resource({ loader: () => this.#api.run(JobLedgersDocument, {}) });
  readonly #first = resource({
    params: () => ({ area: this.area() }),
    loader: ({ params: { area } }) => this.#page(area, null),
  });
  readonly #shown = linkedSignal(() => (this.#first.hasValue() ? this.#first.value() : null));

  readonly queues = computed((): readonly JobQueueRow[] =>
    (this.#queues.hasValue() ? this.#queues.value().jobQueues : []).map(queue => ({
      ...queue,
      id: queue.area,
    })),
  );
  readonly ledgers = computed((): readonly JobLedgerRow[] =>
    (this.#ledgers.hasValue() ? this.#ledgers.value().jobLedgers : []).map(ledger => ({
      ...ledger,
      id: ledger.kind,
    })),
  );
  readonly areLedgersLoading = computed(() => !this.#ledgers.hasValue() && !this.hasLedgersError());
  readonly hasLedgersError = computed(() => this.#ledgers.error() !== undefined);
  readonly areQueuesLoading = computed(() => !this.#queues.hasValue() && !this.hasQueuesError());
  readonly hasQueuesError = computed(() => this.#queues.error() !== undefined);
  readonly jobs = computed(() => this.#shown()?.nodes ?? []);
  readonly areJobsLoading = computed(() => this.#first.isLoading() && !this.#shown());
  readonly hasJobsError = computed(() => this.#first.error() !== undefined);
  readonly hasMore = computed(() => this.#shown()?.pageInfo.hasNextPage ?? false);
  /** How many failed jobs the list stands for, those of further pages included. */
  readonly failed = computed(() =>
    this.queues()
      .filter(({ area }) => this.area() === null || area === this.area())
      .reduce((sum, queue) => sum + queue.failed, 0),
  );

  reload(): void {
    this.#queues.reload();
    this.#ledgers.reload();
    this.#first.reload();
  }

  /** Shows what failed before. */
  async more(): Promise<void> {
    const known = this.#shown();
    if (!known) return;
    const next = await this.#page(this.area(), known.pageInfo.endCursor ?? null);
    this.#shown.set({ ...next, nodes: [...known.nodes, ...next.nodes] });
  }

  /** Lets failed jobs run again; gives how many. */
  async retry(input: FailedJobsInput): Promise<number> {
    const { failedJobsRetry } = await this.#api.run(FailedJobsRetryDocument, { input });
    this.reload();
    return failedJobsRetry.count;
  }

  /** Gives failed jobs up for good; gives how many. */
  async discard(input: FailedJobsInput): Promise<number> {
    const { failedJobsDiscard } = await this.#api.run(FailedJobsDiscardDocument, { input });
    this.reload();
    return failedJobsDiscard.count;
  }

  async #page(area: JobArea | null, after: string | null) {
    return (await this.#api.run(FailedJobsDocument, { area, after })).failedJobs;
  }
}
