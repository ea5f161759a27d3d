import { Component, inject, Injector } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucidePlus } from '@lucide/angular';
import { Button, Dialogs, ExportsTable, ExportStore, Page } from '@parley/kit';
import { ExportDialog } from './export-dialog';

/** Lists written to files, and the way to a new one. */
@Component({
  selector: 'parley-exports-page',
  imports: [Button, ExportsTable, LucidePlus, Page, TranslocoPipe],
  providers: [ExportStore],
  template: `
    <parley-page
      [heading]="'kit.exports.title' | transloco"
      [lead]="'kit.exports.lead' | transloco"
    >
      <button type="button" parleyButton="primary" parleyActions (click)="create()">
        <svg lucidePlus [size]="16"></svg>{{ 'kit.exports.create' | transloco }}
      </button>
      <parley-exports-table />
    </parley-page>
  `,
})
export class ExportsPage {
  readonly #dialogs = inject(Dialogs);
  readonly #injector = inject(Injector);

  protected create(): void {
    void this.#dialogs.ask(ExportDialog, undefined, this.#injector);
  }
}
