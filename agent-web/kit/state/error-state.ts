import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideCircleAlert } from '@lucide/angular';
import { Button } from '../button/button';

/** Says what happened, what is safe and what to do. */
@Component({
  selector: 'parley-error-state',
  imports: [Button, LucideCircleAlert, TranslocoPipe],
  template: `
    <div class="icon is-error" aria-hidden="true"><svg lucideCircleAlert></svg></div>
    <p class="title">{{ title() || ('kit.state.errorTitle' | transloco) }}</p>
    <p class="text">{{ text() || ('kit.state.errorText' | transloco) }}</p>
    <div class="step">
      <button type="button" parleyButton (click)="retry.emit()">
        {{ 'kit.action.retry' | transloco }}
      </button>
    </div>
  `,
  styleUrl: './state.css',
  host: { role: 'alert' },
})
export class ErrorState {
  readonly title = input('');
  readonly text = input('');
  readonly retry = output();
}
