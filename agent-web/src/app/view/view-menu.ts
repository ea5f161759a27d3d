import { Component, inject, Injector, model } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideBookmark, LucideUsers } from '@lucide/angular';
import { Dialogs, IconButton } from '@parley/kit';
import type { ListFilter } from '../inbox/list-filter';
import { packed, unpacked } from './saved-filter';
import { type SavedView, SavedViews } from './saved-views';

/** Filters by name: choose one, or keep the one that is set. */
@Component({
  selector: 'parley-view-menu',
  imports: [IconButton, LucideBookmark, LucideUsers, MatMenuModule, TranslocoPipe],
  template: `
    <button type="button" [parleyIconButton]="'view.open' | transloco" [matMenuTriggerFor]="menu">
      <svg lucideBookmark></svg>
    </button>
    <mat-menu #menu="matMenu" xPosition="before">
      <ng-template matMenuContent>
        @for (view of views.all(); track view.id) {
          <button
            mat-menu-item
            role="menuitemradio"
            [attr.aria-checked]="isSet(view)"
            (click)="use(view)"
          >
            <span class="grow">{{ view.name }}</span>
            @if (view.skillGroup; as group) {
              <svg
                lucideUsers
                role="img"
                [size]="14"
                [attr.aria-label]="'view.sharedWith' | transloco: { group: group.name }"
              ></svg>
            }
          </button>
        }
        <button mat-menu-item (click)="edit()">{{ 'view.edit' | transloco }}</button>
      </ng-template>
    </mat-menu>
  `,
  styles: `
    .grow {
      flex: 1;
    }
    [aria-checked='true'] .grow {
      font-weight: var(--weight-bold);
    }
  `,
})
export class ViewMenu {
  readonly #dialogs = inject(Dialogs);
  readonly #injector = inject(Injector);
  protected readonly views = inject(SavedViews);
  readonly filter = model.required<ListFilter>();

  protected isSet({ filter }: SavedView): boolean {
    return packed(unpacked(filter)) === packed(this.filter());
  }

  protected use({ filter }: SavedView): void {
    this.filter.set(unpacked(filter));
  }

  protected async edit(): Promise<void> {
    const { ViewDialog } = await import('./view-dialog');
    await this.#dialogs.ask(ViewDialog, this.filter(), this.#injector);
  }
}
