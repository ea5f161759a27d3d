import { Component, input } from '@angular/core';

/** What a place is for while nothing is in it; the first step goes inside. */
@Component({
  selector: 'parley-empty-state',
  template: `
    <div class="icon" aria-hidden="true"><ng-content select="svg" /></div>
    <p class="title">{{ title() }}</p>
    @if (text(); as text) {
      <p class="text">{{ text }}</p>
    }
    <div class="step"><ng-content /></div>
  `,
  styleUrl: './state.css',
})
export class EmptyState {
  readonly title = input.required<string>();
  readonly text = input('');
}
