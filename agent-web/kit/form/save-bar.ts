import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../button/button';

/** Appears at the foot of a form once something was changed; stays until saved or discarded. */
@Component({
  selector: 'parley-save-bar',
  imports: [Button, TranslocoPipe],
  template: `
    @if (isDirty() || isSaving()) {
      <div class="bar" role="group" [attr.aria-label]="'kit.form.unsaved' | transloco">
        <span class="text">{{ 'kit.form.unsaved' | transloco }}</span>
        <button type="button" parleyButton="quiet" [disabled]="isSaving()" (click)="discard.emit()">
          {{ 'kit.form.discard' | transloco }}
        </button>
        <button type="submit" parleyButton="primary" [isBusy]="isSaving()">
          {{ 'kit.action.save' | transloco }}
        </button>
      </div>
    }
  `,
  styleUrl: './save-bar.css',
  host: { '(window:beforeunload)': 'hold($event)' },
})
export class SaveBar {
  readonly isDirty = input.required<boolean>();
  readonly isSaving = input(false);
  readonly discard = output<void>();

  /** Closing the tab asks as well; inside the app the guard of the route does. */
  protected hold(event: BeforeUnloadEvent): void {
    if (this.isDirty()) event.preventDefault();
  }
}
