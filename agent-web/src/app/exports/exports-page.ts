import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideFileDown } from '@lucide/angular';
import { EmptyState, ExportsTable, ExportStore, Page, Session } from '@parley/kit';

/** The lists the viewer had written to files. */
@Component({
  selector: 'parley-exports-page',
  imports: [EmptyState, ExportsTable, LucideFileDown, Page, TranslocoPipe],
  providers: [ExportStore],
  template: `
    <parley-page
      [heading]="'kit.exports.title' | transloco"
      [lead]="'kit.exports.lead' | transloco"
    >
      @if (session.can('export.create')) {
        <parley-exports-table />
      } @else {
        <parley-empty-state
          [title]="'kit.exports.notAllowed' | transloco"
          [text]="'kit.exports.notAllowedText' | transloco"
        >
          <svg lucideFileDown></svg>
        </parley-empty-state>
      }
    </parley-page>
  `,
})
export class ExportsPage {
  protected readonly session = inject(Session);
}
