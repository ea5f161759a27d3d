import { Component, computed, effect, inject, input, resource, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  Api,
  Button,
  ErrorState,
  ErrorText,
  formatExact,
  Language,
  MessageContent,
  Skeleton,
} from '@parley/kit';
import { ApiError } from '@parley/schema';
import { ConversationPrintDocument, MessagesAfterDocument } from '@parley/schema/agent';
import type { LogMessage } from '../conversation/message-log';

/** One conversation on paper: what is known of it, and all that was said. Internal notes only on demand. */
@Component({
  selector: 'parley-print-page',
  imports: [Button, ErrorState, MessageContent, Skeleton, TranslocoPipe],
  templateUrl: './print-page.html',
  styleUrl: './print-page.css',
})
export class PrintPage {
  readonly #api = inject(Api);
  readonly #title = inject(Title);
  readonly #transloco = inject(TranslocoService);
  readonly #language = inject(Language).name;
  protected readonly errorText = inject(ErrorText);
  readonly id = input.required<string>();
  protected readonly hasNotes = signal(false);
  protected readonly source = resource({
    params: () => this.id(),
    loader: ({ params }) => this.#load(params),
  });
  protected readonly lines = computed(() =>
    this.source.hasValue()
      ? this.source
          .value()
          .messages.filter(({ content }) => this.hasNotes() || content.__typename !== 'NoteContent')
      : [],
  );
  protected readonly agents = computed(() => {
    const legs = this.source.hasValue() ? this.source.value().conversation.legs : [];
    return [...new Set(legs.map(({ agent }) => agent.nickname))].join('、');
  });

  constructor() {
    effect(() => {
      if (!this.source.hasValue()) return;
      // A browser offers the title as the name of the file.
      const { number } = this.source.value().conversation;
      this.#title.setTitle(this.#transloco.translate('print.heading', { number }));
    });
  }

  protected exact(at: string): string {
    return formatExact(new Date(at), this.#language());
  }

  protected print(): void {
    window.print();
  }

  async #load(id: string) {
    const { conversation } = await this.#api.run(ConversationPrintDocument, { id });
    if (!conversation) throw new ApiError('NOT_FOUND', 'No such conversation.');
    const messages: LogMessage[] = [];
    for (let last = 0; last < conversation.lastSeq; last = messages.at(-1)?.seq ?? Infinity) {
      const page = await this.#api.run(MessagesAfterDocument, { id, after: last });
      messages.push(...(page.conversation?.messages.nodes ?? []));
    }
    return { conversation, messages };
  }
}
