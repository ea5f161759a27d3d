import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideDynamicIcon, type LucideIconInput, LucideMessagesSquare } from '@lucide/angular';
import { EmptyState } from '@parley/kit';

const usual = { title: 'conversation.none', text: 'conversation.noneText' };

/** Beside a list while nothing is chosen in it. */
@Component({
  selector: 'parley-nothing-chosen',
  imports: [EmptyState, LucideDynamicIcon, TranslocoPipe],
  template: `
    <parley-empty-state [title]="title() | transloco" [text]="text() | transloco">
      <svg [lucideIcon]="icon()"></svg>
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
  readonly icon = input<LucideIconInput, LucideIconInput | undefined>(LucideMessagesSquare, {
    transform: icon => icon ?? LucideMessagesSquare,
  });
}
