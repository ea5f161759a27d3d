import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api, Clock, RelativeTime } from '@parley/kit';
import { VisitorWayDocument } from '@parley/schema/agent';
import type { Conversation } from '../conversation/conversations';
import { cameFrom } from './came-from';

const SHOWN = 5;
/** While his page is open he may go on to the next one at any time. */
const LOOK_AGAIN_MS = 15_000;

/** By which way a visitor came, and which pages he has opened since; followed while he is on the site. */
@Component({
  selector: 'parley-visitor-way',
  imports: [RelativeTime, TranslocoPipe],
  templateUrl: './visitor-way.html',
  styleUrl: './visitor-way.css',
})
export class VisitorWay {
  readonly #api = inject(Api);
  readonly #now = inject(Clock).now;
  readonly conversation = input.required<Conversation>();
  readonly #visitor = computed(() => this.conversation().visitor);
  readonly #visitorId = computed(() => this.#visitor().id);
  readonly #turn = computed(() =>
    this.#visitor().isOnline ? Math.floor(this.#now() / LOOK_AGAIN_MS) : 0,
  );
  readonly #source = resource({
    params: () => ({
      id: this.#visitorId(),
      turn: this.#turn(),
      lastSeq: this.conversation().lastSeq,
    }),
    loader: async ({ params: { id } }) => (await this.#api.run(VisitorWayDocument, { id })).visitor,
  });
  // The one before stays until the next is there, so that nothing jumps.
  readonly #way = linkedSignal<ReturnType<VisitorWay['loaded']>, ReturnType<VisitorWay['loaded']>>({
    source: () => this.loaded(),
    computation: (loaded, previous) =>
      loaded ?? (previous?.value?.id === this.#visitorId() ? previous.value : null),
  });
  protected readonly isWhole = signal(false);
  protected readonly pages = computed(() => this.#way()?.pages ?? []);
  protected readonly shown = computed(() =>
    this.isWhole() ? this.pages() : this.pages().slice(0, SHOWN),
  );
  protected readonly address = computed(() => this.#way()?.networkAddress ?? null);
  protected readonly referrer = computed(() => {
    const url = this.#way()?.referrer ?? cameFrom(this.pages());
    return url && /^https?:\/\//i.test(url) ? url : null;
  });

  private loaded() {
    return this.#source.hasValue() ? (this.#source.value() ?? null) : null;
  }

  /** What a page without a title is called: the end of its address. */
  protected nameOf({ title, url }: { title: string | null; url: string }): string {
    return title || url.replace(/^https?:\/\//i, '');
  }
}
