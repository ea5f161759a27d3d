import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ExportsTable, ExportStore, Page } from '@parley/kit';

/** The lists the viewer had written to files. */
@Component({
  selector: 'parley-exports-page',
  imports: [ExportsTable, Page, TranslocoPipe],
  providers: [ExportStore],
  template: `
    <parley-page
      [heading]="'kit.exports.title' | transloco"
      [lead]="'kit.exports.lead' | transloco"
    >
      <parley-exports-table />
    </parley-page>
  `,
})
export class ExportsPage {}
