import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideMessagesSquare } from '@lucide/angular';
import { EmptyState } from '@parley/kit';

const usual = { title: 'conversation.none', text: 'conversation.noneText' };

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
  // The router gives every input of a page a value: undefined where the route says nothing.
  readonly title = input(usual.title, { transform: (key?: string) => key ?? usual.title });
  readonly text = input(usual.text, { transform: (key?: string) => key ?? usual.text });
}
