import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideMessagesSquare } from '@lucide/angular';
import { EmptyState } from '@parley/kit';

/** Beside a list while nothing is chosen in it. */
@Component({
  selector: 'parley-no-conversation',
  imports: [EmptyState, LucideMessagesSquare, TranslocoPipe],
  template: `
    <parley-empty-state
      [title]="'conversation.none' | transloco"
      [text]="'conversation.noneText' | transloco"
    >
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
export class NoConversation {}
