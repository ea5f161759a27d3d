import { Component, input } from '@angular/core';

/** A part of a settings page: what it is about at the left, its questions at the right. */
@Component({
  selector: 'parley-section',
  template: `
    <div class="words">
      <h2>{{ heading() }}</h2>
      @if (lead()) {
        <p>{{ lead() }}</p>
      }
    </div>
    <div class="questions"><ng-content /></div>
  `,
  styleUrl: './section.css',
})
export class Section {
  readonly heading = input.required<string>();
  readonly lead = input('');
}
