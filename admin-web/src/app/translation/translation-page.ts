import { Component, computed, inject, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorState, type LeavablePage, Page, Skeleton } from '@parley/kit';
import { TranslationForm } from './translation-form';
import { TranslationStore } from './translation-store';

/** Which service translates messages, and for whom. */
@Component({
  selector: 'parley-translation-page',
  imports: [ErrorState, Page, Skeleton, TranslationForm, TranslocoPipe],
  template: `
    <parley-page
      [heading]="'translation.title' | transloco"
      [lead]="'translation.lead' | transloco"
    >
      @if (store.state(); as state) {
        <parley-translation-form [state]="state" />
      } @else if (store.hasError()) {
        <parley-error-state (retry)="store.reload()" />
      } @else {
        <parley-skeleton [hasAvatar]="false" />
      }
    </parley-page>
  `,
})
export class TranslationPage implements LeavablePage {
  protected readonly store = inject(TranslationStore);
  private readonly form = viewChild(TranslationForm);
  readonly isDirty = computed(() => this.form()?.isDirty() ?? false);
}
