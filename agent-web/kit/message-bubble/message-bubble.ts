import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LogContentFragment } from '@parley/schema/agent';
import { MessageContent } from './message-content';
import { previewText } from './preview-text';

/** Whose side a bubble stands on; a note is for colleagues only. */
export type BubbleSide = 'theirs' | 'ours' | 'note';

/** The message another one answers, as much of it as its bubble shows. */
export interface QuotedMessage {
  readonly id: string;
  readonly seq: number;
  readonly sender: { readonly name: string };
  readonly content: LogContentFragment;
}

/** One message in its bubble, with what it answers above it. */
@Component({
  selector: 'parley-message-bubble',
  imports: [MessageContent, TranslocoPipe],
  template: `
    @if (quote(); as quote) {
      <button type="button" class="quote" (click)="openQuote.emit(quote.seq)">
        <span class="who">{{ quote.sender.name }}</span>
        <span class="what">{{ quoteText()?.text ?? (quoteText()?.key ?? '' | transloco) }}</span>
      </button>
    }
    <parley-message-content
      [content]="content()"
      [isTheirs]="side() === 'theirs'"
      (openImage)="openImage.emit()"
    />
  `,
  styleUrl: './message-bubble.css',
  host: {
    '[attr.data-side]': 'side()',
    '[class.is-bare]': 'isBare()',
    '[class.is-recalled]': 'content().__typename === "RecalledContent"',
    '[class.is-last]': 'isLast()',
  },
})
export class MessageBubble {
  readonly content = input.required<LogContentFragment>();
  readonly side = input.required<BubbleSide>();
  readonly quote = input<QuotedMessage | null>(null);
  /** Whether it ends a run of one sender; only that bubble points to its side. */
  readonly isLast = input(true);
  readonly openImage = output();
  readonly openQuote = output<number>();
  protected readonly isBare = computed(() => {
    const kind = this.content().__typename;
    return (kind === 'ImageContent' || kind === 'StickerContent') && !this.quote();
  });
  protected readonly quoteText = computed(() => {
    const quote = this.quote();
    return quote ? previewText(quote.content) : null;
  });
}
