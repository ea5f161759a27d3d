import { Component, computed, inject, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorState, type LeavablePage, Page, Skeleton } from '@parley/kit';
import { CompanyForm } from './company-form';
import { CompanyStore } from './company-store';

/** What the company is called, looks like and says first. */
@Component({
  selector: 'parley-company-page',
  imports: [CompanyForm, ErrorState, Page, Skeleton, TranslocoPipe],
  template: `
    <parley-page [heading]="'company.title' | transloco" [lead]="'company.lead' | transloco">
      @if (store.company(); as company) {
        <parley-company-form [company]="company" />
      } @else if (store.hasError()) {
        <parley-error-state (retry)="store.reload()" />
      } @else {
        <parley-skeleton [hasAvatar]="false" />
      }
    </parley-page>
  `,
})
export class CompanyPage implements LeavablePage {
  protected readonly store = inject(CompanyStore);
  private readonly form = viewChild(CompanyForm);
  readonly isDirty = computed(() => this.form()?.isDirty() ?? false);
}
