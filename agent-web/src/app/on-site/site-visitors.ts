import { DestroyRef, inject, Service, signal } from '@angular/core';
import { Api } from '@parley/kit';
import { SiteVisitorsDocument, type SiteVisitorsSubscription } from '@parley/schema/agent';

/** Somebody who has a page of the site open. */
export type SiteVisitor = SiteVisitorsSubscription['siteVisitors'][number];

/** Who is on the site now, for as long as the page that shows it is open. */
@Service({ autoProvided: false })
export class SiteVisitors {
  readonly #api = inject(Api);
  readonly #all = signal<readonly SiteVisitor[] | null>(null);
  readonly #hasFailed = signal(false);
  #stop = (): void => {};

  /** Null until the first answer. */
  readonly all = this.#all.asReadonly();
  readonly hasFailed = this.#hasFailed.asReadonly();

  constructor() {
    this.follow();
    inject(DestroyRef).onDestroy(() => this.#stop());
  }

  /** Begins anew. */
  follow(): void {
    this.#stop();
    this.#hasFailed.set(false);
    this.#stop = this.#api.watch(
      SiteVisitorsDocument,
      () => ({}),
      ({ siteVisitors }) => this.#all.set(siteVisitors),
      () => this.#hasFailed.set(true),
    );
  }
}
