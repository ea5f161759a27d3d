import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CopyButton } from '../core/copy-button';

/** A secret that was just made: it is shown this one time. */
@Component({
  selector: 'parley-shown-secret',
  imports: [CopyButton, TranslocoPipe],
  template: `
    <p>{{ 'integrations.secretOnce' | transloco }}</p>
    <code translate="no">{{ secret() }}</code>
    <parley-copy-button [text]="secret()" />
  `,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: var(--gap-12);
    }
    p {
      color: var(--text-2);
    }
    code {
      width: 100%;
      padding: var(--gap-12);
      border-radius: var(--radius-control);
      background: var(--surface-2);
      font-family: var(--font-mono);
      font-size: var(--text-13);
      overflow-wrap: anywhere;
    }
  `,
  host: { role: 'status' },
})
export class ShownSecret {
  readonly secret = input.required<string>();
}
