import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideCheck, LucideChevronRight, LucideTriangleAlert } from '@lucide/angular';
import { Api, Button, ErrorState, Session, Skeleton } from '@parley/kit';
import { FirstStepsDocument } from '@parley/schema/admin';
import { Page } from '../core/page';
import { type FirstStep, firstSteps, type FirstStepName, overview } from './first-steps';

/** Where each step is taken. The last one is taken on the chat page of a channel. */
const places: Record<Exclude<FirstStepName, 'conversation'>, string> = {
  logo: '/company',
  channel: '/channels',
  colleague: '/members',
};

/** What admins see first: what is left to set up, and how the desk stands. */
@Component({
  selector: 'parley-home-page',
  imports: [
    Button,
    ErrorState,
    LucideCheck,
    LucideChevronRight,
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
    this.data.hasValue() ? firstSteps(this.data.value()) : [],
  );
  protected readonly doneCount = computed(() => this.steps().filter(step => step.isDone).length);
  protected readonly figures = computed(() =>
    this.data.hasValue() ? overview(this.data.value()) : null,
  );
  protected readonly chatPage = computed(() => {
    const channels = this.data.hasValue() ? this.data.value().channels : [];
    const key = channels.find(channel => channel.isEnabled && channel.kind === 'WEB')?.key;
    return key ? `/chat/${encodeURIComponent(key)}` : null;
  });

  protected placeOf(step: FirstStepName): string {
    return step === 'conversation' ? '/channels' : places[step];
  }

  protected actOf({ name, isDone }: FirstStep): string {
    if (isDone) return 'home.look';
    // Without a channel there is no page on which to try a conversation.
    return `home.steps.${name === 'conversation' ? 'channel' : name}.go`;
  }
}
