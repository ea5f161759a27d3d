import { Component, inject, input, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '@parley/kit';
import { type MessageContentInput, MessagePreviewDocument } from '@parley/schema/agent';

const PAUSE_MS = 400;

/** How a card would arrive on a channel that has none like it; says nothing where it has. */
@Component({
  selector: 'parley-card-preview',
  imports: [TranslocoPipe],
  template: `
    <div aria-live="polite">
      @if (parts.hasValue() && parts.value().length > 0) {
        <p class="lead">{{ 'card.arrivesAs' | transloco }}</p>
        @for (part of parts.value(); track $index) {
          <p class="part">{{ part }}</p>
        }
      }
    </div>
  `,
  styles: `
    .lead {
      margin-top: 12px;
      color: var(--text-2);
      font-size: var(--text-13);
    }
    .part {
      margin-top: 4px;
      padding: 8px 12px;
      border-radius: var(--radius-card);
      background: var(--surface-2);
      font-size: var(--text-13);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class CardPreview {
  readonly #api = inject(Api);
  readonly conversationId = input.required<string>();
  readonly content = input.required<MessageContentInput | null>();
  protected readonly parts = resource({
    params: () => ({ conversationId: this.conversationId(), content: this.content() }),
    loader: async ({ params, abortSignal }) => {
      const { conversationId, content } = params;
      await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
      if (!content || abortSignal.aborted) return [];
      const input = { conversationId, content };
      const { messagePreview } = await this.#api.run(MessagePreviewDocument, { input });
      const isTold = messagePreview.__typename === 'MessagePreview' && messagePreview.isChanged;
      return isTold ? messagePreview.parts : [];
    },
  });
}
