import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  Field,
  focusFirstFault,
  FormFault,
  type FormRefusal,
  FormSubmit,
  ImagePick,
  SaveBar,
  Section,
  Switch,
  TextInput,
  Toast,
} from '@parley/kit';
import type { CompanyFragment, TenantUpdateInput } from '@parley/schema/admin';
import { CompanyStore } from './company-store';
import { timeZones, zoneLabel } from './time-zones';

/** Everything about the company that can be changed. */
@Component({
  selector: 'parley-company-form',
  imports: [
    Field,
    FormFault,
    FormField,
    FormRoot,
    ImagePick,
    SaveBar,
    Section,
    Switch,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './company-form.html',
  styleUrls: ['../core/settings-form.css', './company-form.css'],
})
export class CompanyForm {
  readonly #store = inject(CompanyStore);
  readonly #submit = inject(FormSubmit);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly company = input.required<CompanyFragment>();
  private readonly logo = viewChild.required(ImagePick);

  readonly #model = linkedSignal(() => toModel(this.company()));
  protected readonly settings = form(
    this.#model,
    path => {
      required(path.companyName);
      maxLength(path.companyName, 80);
      maxLength(path.welcome, 1_000);
    },
    {
      submission: {
        action: field => this.#submit.run(field, () => this.#save()),
        onInvalid: focusFirstFault,
      },
    },
  );
  protected readonly fault = computed(() => this.settings().errors()[0]?.message ?? '');
  protected readonly zones = computed(() => {
    const now = new Date();
    return timeZones(this.company().timeZone).map(name => ({ name, label: zoneLabel(name, now) }));
  });

  /** Whether something was changed and not saved. */
  readonly isDirty = computed(
    () => JSON.stringify(this.#model()) !== JSON.stringify(toModel(this.company())),
  );

  protected setLogo(fileId: string): void {
    this.settings.logoFileId().value.set(fileId);
  }

  protected discard(): void {
    this.settings().reset(toModel(this.company()));
    this.logo().reset();
  }

  async #save(): Promise<FormRefusal | null> {
    const { logoFileId, welcome, ...rest } = this.#model();
    const input: TenantUpdateInput = { ...rest, welcome: welcome.trim() };
    if (logoFileId !== '') input.logoFileId = logoFileId;
    const refusal = await this.#store.update(input);
    if (refusal) return refusal;
    this.settings().reset(toModel(this.company()));
    this.logo().reset();
    this.#toast.success(this.#transloco.translate('company.saved'));
    return null;
  }
}

function toModel(company: CompanyFragment) {
  return {
    companyName: company.companyName,
    // Empty unless a new logo was chosen.
    logoFileId: '',
    showAgentNickname: company.showAgentNickname,
    welcome: company.welcome ?? '',
    locale: company.locale,
    timeZone: company.timeZone,
  };
}
