import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideMessagesSquare } from '@lucide/angular';
import { EmptyState } from '@parley/kit';

/** Beside a list while nothing is chosen in it. */
@Component({
  selector: 'parley-nothing-chosen',
  imports: [EmptyState, LucideMessagesSquare, TranslocoPipe],
  template: `
    <parley-empty-state [title]="title() | transloco" [text]="text() | transloco">
      <svg lucideMessagesSquare></svg>
    </parley-empty-state>
  `,
  styles: `
    :host {
      display: grid;
      place-items: center;
      height: 100%;
    }
  `,
})
export class NothingChosen {
  readonly title = input('conversation.none');
  readonly text = input('conversation.noneText');
}
