import { Component, input } from '@angular/core';

/** The frame of a page: heading, one line about what it is for, actions marked `parleyActions`. */
@Component({
  selector: 'parley-page',
  template: `
    <header>
      <div class="words">
        <h1>{{ heading() }}</h1>
        @if (lead()) {
          <p>{{ lead() }}</p>
        }
      </div>
      <div class="actions"><ng-content select="[parleyActions]" /></div>
    </header>
    <ng-content />
  `,
  styleUrl: './page.css',
})
export class Page {
  readonly heading = input.required<string>();
  readonly lead = input('');
}
