import { Component, computed, input } from '@angular/core';
import { isFewEmoji, textParts } from './text-parts';

/** Text as it was typed, with addresses as links that open apart and tell nothing of this page. */
@Component({
  selector: 'parley-rich-text',
  template: `@for (part of parts(); track $index) {
    @if (part.href; as href) {
      <a [href]="href" target="_blank" rel="noopener noreferrer nofollow">{{ part.text }}</a>
    } @else {
      <span>{{ part.text }}</span>
    }
  }`,
  styles: `
    :host {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    :host(.is-large) {
      font-size: 28px;
      line-height: 1.3;
    }
    a {
      color: inherit;
      text-decoration-color: var(--accent);
    }
  `,
  host: { '[class.is-large]': 'isLarge()' },
})
export class RichText {
  readonly text = input.required<string>();
  protected readonly parts = computed(() => textParts(this.text()));
  protected readonly isLarge = computed(() => isFewEmoji(this.text()));
}
