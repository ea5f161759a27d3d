import { Component, input, ViewEncapsulation } from '@angular/core';

/**
 * One row of a list that leads somewhere: a face, a line with a name, and a line about it. What stands in the lines takes its look
 * from the classes `row-name`, `row-fact`, `row-about` and `row-unread`.
 */
@Component({
  selector: 'a[parleyRow], button[parleyRow]',
  template: `
    <ng-content select="parley-avatar" />
    <span class="row-lines">
      <span class="row-line"><ng-content select="[rowTop]" /></span>
      <span class="row-line"><ng-content /></span>
    </span>
  `,
  styleUrl: './list-row.css',
  // What is projected belongs to whoever uses the row, and looks alike everywhere.
  encapsulation: ViewEncapsulation.None,
  host: {
    class: 'parley-row',
    '[class.is-open]': 'isOpen()',
    '[class.is-unread]': 'isUnread()',
    '[attr.aria-current]': 'isOpen() ? "true" : null',
  },
})
export class ListRow {
  readonly isOpen = input(false);
  readonly isUnread = input(false);
}
