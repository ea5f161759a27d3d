import { Component, computed, inject, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorState, type LeavablePage, Page, Skeleton } from '@parley/kit';
import { MaskedReadings } from './masked-readings';
import { MaskingForm } from './masking-form';
import { MaskingStore } from './masking-store';

/** What of the visitors' data the desk does not show, and who looked all the same. */
@Component({
  selector: 'parley-privacy-page',
  imports: [ErrorState, MaskedReadings, MaskingForm, Page, Skeleton, TranslocoPipe],
  template: `
    <parley-page [heading]="'privacy.title' | transloco" [lead]="'privacy.lead' | transloco">
      @if (store.masking(); as masking) {
        <parley-masking-form [masking]="masking" />
        <parley-masked-readings />
      } @else if (store.hasError()) {
        <parley-error-state (retry)="store.reload()" />
      } @else {
        <parley-skeleton [hasAvatar]="false" />
      }
    </parley-page>
  `,
})
export class PrivacyPage implements LeavablePage {
  protected readonly store = inject(MaskingStore);
  private readonly form = viewChild(MaskingForm);
  readonly isDirty = computed(() => this.form()?.isDirty() ?? false);
}
