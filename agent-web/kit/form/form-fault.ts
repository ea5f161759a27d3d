import { Component, input } from '@angular/core';
import { LucideCircleAlert } from '@lucide/angular';

/** What went wrong with a form as a whole; nothing typed is lost. Empty text shows nothing. */
@Component({
  selector: 'parley-form-fault',
  imports: [LucideCircleAlert],
  template: `
    @if (text()) {
      <p class="fault" role="alert">
        <svg lucideCircleAlert aria-hidden="true" [size]="18" [strokeWidth]="1.75"></svg>
        <span>{{ text() }}</span>
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    :host(:empty) {
      display: none;
    }
    .fault {
      display: flex;
      gap: var(--gap-8);
      padding: 9px var(--gap-12);
      border-radius: var(--radius-control);
      background: var(--danger-soft);
      font-size: var(--text-13);
    }
    svg {
      margin-top: 1px;
      color: var(--danger);
    }
  `,
})
export class FormFault {
  readonly text = input.required<string>();
}
