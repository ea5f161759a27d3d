import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideContact } from '@lucide/angular';
import { EmptyState } from '@parley/kit';

/** What stands beside the list of customers while none is open. */
@Component({
  selector: 'parley-no-customer',
  imports: [EmptyState, LucideContact, TranslocoPipe],
  template: `
    <parley-empty-state
      [title]="'customer.chosen' | transloco"
      [text]="'customer.chosenText' | transloco"
    >
      <svg lucideContact></svg>
    </parley-empty-state>
  `,
})
export class NoCustomer {}
