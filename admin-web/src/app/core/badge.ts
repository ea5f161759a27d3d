import { Component, input } from '@angular/core';

/** One word about a thing's state. Colour only says it again. */
@Component({
  selector: 'parley-badge',
  template: '<ng-content />',
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      height: 20px;
      padding: 0 7px;
      border-radius: 4px;
      background: var(--surface-3);
      color: var(--text-2);
      font-size: var(--text-12);
      font-weight: var(--weight-medium);
      white-space: nowrap;
    }
    :host([data-kind='success']) {
      background: var(--success-soft);
      color: color-mix(in srgb, var(--success) 80%, var(--text));
    }
    :host([data-kind='warning']) {
      background: var(--warning-soft);
      color: color-mix(in srgb, var(--warning) 80%, var(--text));
    }
  `,
  host: { '[attr.data-kind]': 'kind()' },
})
export class Badge {
  readonly kind = input<'neutral' | 'success' | 'warning'>('neutral');
}
