import { computed, effect, inject, Service, type Signal, signal, untracked } from '@angular/core';
import { Dialogs } from '@parley/kit';
import { Outbox } from '../outbox/outbox';
import type { LogMessage } from './message-log';
import { MessageLogs } from './message-logs';
import { threadItems } from './thread-items';

/** The log a page has open: followed as long as it is, with what is still on its way below what was said. */
@Service({ autoProvided: false })
export class OpenLog {
  readonly #logs = inject(MessageLogs);
  readonly #outbox = inject(Outbox);
  readonly #dialogs = inject(Dialogs);
  readonly #source = signal<Signal<string> | null>(null);

  readonly id = computed(() => this.#source()?.() ?? '');
  readonly state = computed(() => this.#logs.of(this.id())());
  readonly messages = computed<readonly LogMessage[]>(() => {
    const state = this.state();
    return state.kind === 'ready' ? state.log.messages : [];
  });
  readonly items = computed(() =>
    threadItems(
      this.messages(),
      this.#outbox.items().filter(({ lane }) => lane === this.id()),
    ),
  );
  /** Whether the newest entry is in sight. */
  readonly isAtEnd = signal(false);
  /** The message that is being answered. */
  readonly quote = signal<LogMessage | null>(null);

  constructor() {
    effect(onCleanup => {
      const id = this.id();
      if (!id) return;
      onCleanup(untracked(() => this.#logs.follow(id)));
      untracked(() => this.quote.set(null));
    });
  }

  /** Says which log the page has open; called once. */
  show(id: Signal<string>): void {
    this.#source.set(id);
  }

  /** Tries again after a failure. */
  retry(): void {
    this.#logs.retry(this.id());
  }

  /** Fetches the page before the oldest entry. */
  loadOlder(): void {
    void this.#logs.loadOlder(this.id());
  }

  /** Shows the pictures of the log large, the one of this entry first. */
  async openImage(seq: number): Promise<void> {
    const { ImageViewer } = await import('./image-viewer');
    const images = this.messages().filter(({ content }) => content.__typename === 'ImageContent');
    await this.#dialogs.ask(ImageViewer, { images, seq });
  }
}
