import { Component, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  LucideArrowDown,
  LucideArrowUp,
  LucidePanelRight,
  LucidePencil,
  LucidePlus,
} from '@lucide/angular';
import {
  Asking,
  Button,
  Cell,
  type Column,
  DataTable,
  Dialogs,
  EmptyState,
  ErrorText,
  IconButton,
  Page,
  Toast,
} from '@parley/kit';
import type { SidePanelItemFragment } from '@parley/schema/admin';
import { SidePanelDialog } from './side-panel-dialog';
import { SidePanelStore } from './side-panel-store';

/** The pages of the company's systems beside the chat: which, in what order, and what each may do. */
@Component({
  selector: 'parley-side-panels-page',
  imports: [
    Button,
    Cell,
    DataTable,
    EmptyState,
    IconButton,
    LucideArrowDown,
    LucideArrowUp,
    LucidePanelRight,
    LucidePencil,
    LucidePlus,
    Page,
    TranslocoPipe,
  ],
  templateUrl: './side-panels-page.html',
  styleUrl: './side-panels-page.css',
  providers: [Asking],
})
export class SidePanelsPage {
  readonly #dialogs = inject(Dialogs);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #transloco = inject(TranslocoService);
  readonly #asking = inject(Asking);
  protected readonly store = inject(SidePanelStore);
  /** Where the last move led, for those who do not see it. */
  protected readonly moved = signal('');

  protected readonly columns: readonly Column<SidePanelItemFragment>[] = [
    { id: 'name', label: 'sidePanels.name', width: '44%' },
    { id: 'permissions', label: 'sidePanels.permissions', priority: 2 },
    { id: 'order', label: 'sidePanels.order', width: '150px' },
  ];

  protected indexOf({ id }: SidePanelItemFragment): number {
    return this.store.panels().findIndex(panel => panel.id === id);
  }

  protected edit(panel: SidePanelItemFragment | null): void {
    void this.#dialogs.ask(SidePanelDialog, panel);
  }

  protected async move({ id, name }: SidePanelItemFragment, by: 1 | -1): Promise<void> {
    const refusal = await this.#asking.run(() => this.store.move(id, by));
    if (refusal) return void this.#toast.warn(this.#errorText.of(refusal));
    const place = this.store.panels().findIndex(panel => panel.id === id) + 1;
    this.moved.set(this.#transloco.translate('sidePanels.movedTo', { name, place }));
  }
}
