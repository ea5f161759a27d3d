import { DIALOG_DATA } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideTrash2 } from '@lucide/angular';
import { Asking, Button, DialogShell, Field, IconButton, TextInput } from '@parley/kit';
import { type ListFilter, noFilter } from '../inbox/list-filter';
import { packed } from './saved-filter';
import { SavedViews } from './saved-views';

/** Keeps the filter that is set under a name, for oneself or a group; forgets own ones. */
@Component({
  selector: 'parley-view-dialog',
  imports: [Button, DialogShell, Field, IconButton, LucideTrash2, TextInput, TranslocoPipe],
  providers: [Asking],
  templateUrl: './view-dialog.html',
  styles: `
    ul {
      margin-top: 4px;
    }
    li {
      display: flex;
      align-items: center;
      gap: 8px;
      min-height: 40px;
    }
    li + li {
      border-top: 1px solid var(--line);
    }
    .name {
      flex: 1;
      overflow-wrap: anywhere;
    }
    .group,
    .none {
      color: var(--text-2);
      font-size: var(--text-13);
    }
    h3 {
      margin-top: 16px;
      color: var(--text-2);
      font-size: var(--text-13);
      font-weight: var(--weight-medium);
    }
  `,
})
export class ViewDialog {
  readonly #filter = inject<ListFilter>(DIALOG_DATA);
  protected readonly asking = inject(Asking);
  protected readonly views = inject(SavedViews);
  protected readonly name = signal('');
  protected readonly groupId = signal('');
  protected readonly isNarrowed = packed(this.#filter) !== packed(noFilter);
  protected readonly groups = computed(() =>
    this.views.source.hasValue() ? this.views.source.value().groups : [],
  );
  protected readonly own = computed(() => this.views.all().filter(({ isOwn }) => isOwn));
  protected readonly canSave = computed(() => this.isNarrowed && this.name().trim() !== '');

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected async save(): Promise<void> {
    if (!this.canSave()) return;
    const input = {
      inboxViewId: null,
      name: this.name().trim(),
      filter: packed(this.#filter),
      skillGroupId: this.groupId() || null,
    };
    if (await this.asking.run(() => this.views.save(input))) this.name.set('');
  }

  protected async remove(id: string): Promise<void> {
    await this.asking.run(() => this.views.delete(id));
  }
}
