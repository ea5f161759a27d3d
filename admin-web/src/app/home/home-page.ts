import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideTriangleAlert } from '@lucide/angular';
import { Api, ErrorState, Page, Session, Skeleton } from '@parley/kit';
import { FirstStepsDocument } from '@parley/schema/admin';
import { FirstStepList } from './first-step-list';
import { firstSteps, overview } from './first-steps';

/** What admins see first: what is left to set up, and how the desk stands. */
@Component({
  selector: 'parley-home-page',
  imports: [
    ErrorState,
    FirstStepList,
    LucideTriangleAlert,
    Page,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './home-page.html',
  styleUrl: './home-page.css',
})
export class HomePage {
  readonly #api = inject(Api);
  protected readonly session = inject(Session);
  protected readonly data = resource({ loader: () => this.#api.run(FirstStepsDocument, {}) });
  protected readonly steps = computed(() =>
    this.data.hasValue() ? firstSteps(this.data.value(), location.origin) : [],
  );
  protected readonly figures = computed(() =>
    this.data.hasValue() ? overview(this.data.value()) : null,
  );
  /** The web channel on which the company's chat is tried and installed. */
  protected readonly channel = computed(() => {
    const channels = this.data.hasValue() ? this.data.value().channels : [];
    return channels.find(channel => channel.isEnabled && channel.kind === 'WEB') ?? null;
  });
  // Before the chat is on a site the first steps say what to do; afterwards an open list is a risk.
  protected readonly isOpenToAll = computed(
    () =>
      (this.figures()?.openChannels ?? 0) > 0 &&
      this.steps().some(step => step.name === 'channel' && step.isDone),
  );
}
