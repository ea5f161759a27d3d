import { Component, inject, input } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideFileDown } from '@lucide/angular';
import { Api, Asking, IconButton, Session, Toast } from '@parley/kit';
import {
  ExportCreateDocument,
  type ExportCreateInput,
  type ExportFormat,
} from '@parley/schema/agent';

/** Writes the list on the screen to a file, as it is filtered; absent for who may not export. */
@Component({
  selector: 'parley-list-export',
  imports: [IconButton, LucideFileDown, MatMenuModule, TranslocoPipe],
  template: `
    @if (mayExport) {
      <button
        type="button"
        [parleyIconButton]="'kit.exports.ofThis' | transloco"
        [matMenuTriggerFor]="menu"
      >
        <svg lucideFileDown></svg>
      </button>
      <mat-menu #menu="matMenu" xPosition="before">
        @for (format of formats; track format) {
          <button mat-menu-item (click)="start(format)">
            {{ 'kit.exports.formats.' + format | transloco }}
          </button>
        }
      </mat-menu>
    }
  `,
})
export class ListExport {
  readonly #api = inject(Api);
  readonly #asking = inject(Asking);
  readonly #toast = inject(Toast);
  readonly #router = inject(Router);
  readonly #transloco = inject(TranslocoService);
  /** Which list, and what it is narrowed to; asked for at the click, since a period moves on with the clock. */
  readonly list = input.required<() => Omit<ExportCreateInput, 'format'>>();
  protected readonly mayExport = inject(Session).can('export.create');
  protected readonly formats: readonly ExportFormat[] = ['XLSX', 'CSV'];

  protected async start(format: ExportFormat): Promise<void> {
    const input = { ...this.list()(), format };
    const isBegun = await this.#asking.run(() => this.#api.run(ExportCreateDocument, { input }));
    if (!isBegun) return;
    this.#toast.info(this.#transloco.translate('kit.exports.begun'), {
      label: this.#transloco.translate('kit.exports.show'),
      run: () => void this.#router.navigate(['/exports']),
    });
  }
}
