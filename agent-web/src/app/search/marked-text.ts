import { Component, computed, input } from '@angular/core';
import { excerpt, markedParts } from './marked';

/** A line of text with what was looked for lit up. */
@Component({
  selector: 'parley-marked-text',
  template: `@for (part of parts(); track $index) {
    @if (part.isHit) {
      <mark>{{ part.text }}</mark>
    } @else {
      <span>{{ part.text }}</span>
    }
  }`,
  styles: `
    :host {
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    mark {
      border-radius: 3px;
      background: var(--warning-soft);
      color: var(--text);
      font-weight: var(--weight-medium);
    }
  `,
})
export class MarkedText {
  readonly text = input.required<string>();
  readonly search = input.required<string>();
  protected readonly parts = computed(() =>
    markedParts(excerpt(this.text(), this.search()), this.search()),
  );
}
