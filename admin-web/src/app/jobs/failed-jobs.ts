import { Component, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideCircleCheck } from '@lucide/angular';
import {
  Asking,
  Button,
  Cell,
  type Column,
  DataTable,
  EmptyState,
  RelativeTime,
  TextInput,
  Toast,
} from '@parley/kit';
import type { FailedJobItemFragment, FailedJobsInput, JobArea } from '@parley/schema/admin';
import { JobStore } from './job-store';

/** Jobs that were given up: each can run again, or be given up for good after a second word. */
@Component({
  selector: 'parley-failed-jobs',
  imports: [
    Button,
    Cell,
    DataTable,
    EmptyState,
    LucideCircleCheck,
    RelativeTime,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './failed-jobs.html',
  styleUrl: './failed-jobs.css',
  providers: [Asking],
})
export class FailedJobs {
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  protected readonly store = inject(JobStore);
  protected readonly asking = inject(Asking);
  /** What is asked about before it is discarded: a job's id, or all that are listed. */
  protected readonly asked = signal<string | null>(null);
  protected readonly areas: readonly JobArea[] = [
    'CHANNELS',
    'CONVERSATIONS',
    'ROUTING',
    'SURVEYS',
    'OTHER',
  ];
  protected readonly columns: readonly Column<FailedJobItemFragment>[] = [
    { id: 'what', label: 'jobs.what' },
    { id: 'attempts', label: 'jobs.attempts', isFigure: true, width: '96px', priority: 3 },
    { id: 'failedAt', label: 'jobs.failedAt', width: '140px', priority: 2 },
    { id: 'act', label: 'jobs.act', width: 'clamp(112px, 22%, 220px)' },
  ];

  protected choose(area: string): void {
    this.asked.set(null);
    this.store.area.set(area ? (area as JobArea) : null);
  }

  protected async retry(job?: FailedJobItemFragment): Promise<void> {
    const count = await this.asking.run(() => this.store.retry(this.#input(job)));
    if (count !== null) this.#say('jobs.retried', count);
  }

  protected async discard(job?: FailedJobItemFragment): Promise<void> {
    const count = await this.asking.run(() => this.store.discard(this.#input(job)));
    this.asked.set(null);
    if (count !== null) this.#say('jobs.discarded', count);
  }

  #input(job: FailedJobItemFragment | undefined): FailedJobsInput {
    return job ? { jobIds: [job.id] } : { area: this.store.area() };
  }

  #say(sentence: string, count: number): void {
    this.#toast.success(this.#transloco.translate(sentence, { count }));
  }
}
