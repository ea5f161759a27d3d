import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideCheck } from '@lucide/angular';

/** A menu as the visitor got it: what could be chosen, and what was. */
@Component({
  selector: 'parley-menu-card',
  imports: [LucideCheck, TranslocoPipe],
  template: `
    <p class="title">{{ title() }}</p>
    <ul>
      @for (entry of entries(); track entry.id) {
        <li [class.is-chosen]="entry.id === chosenId()">
          <span>{{ entry.text }}</span>
          @if (entry.id === chosenId()) {
            <svg
              lucideCheck
              role="img"
              [size]="14"
              [attr.aria-label]="'kit.message.chosen' | transloco"
            ></svg>
          }
        </li>
      }
    </ul>
    @if (!chosenId()) {
      <p class="state">
        {{ (isInert() ? 'kit.message.neverChosen' : 'kit.message.notChosen') | transloco }}
      </p>
    }
  `,
  styleUrl: './answered-card.css',
})
export class MenuCard {
  readonly title = input.required<string>();
  readonly entries = input.required<readonly { readonly id: string; readonly text: string }[]>();
  readonly chosenId = input<string | null>(null);
  readonly isInert = input(false);
}
