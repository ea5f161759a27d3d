import { Component, computed, inject, input, viewChild } from '@angular/core';
import { FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  Field,
  FormFault,
  type FormRefusal,
  ImagePick,
  SaveBar,
  Section,
  Switch,
  TextInput,
} from '@parley/kit';
import type { CompanyFragment, TenantUpdateInput } from '@parley/schema/admin';
import { editable } from '../core/editable';
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
  readonly company = input.required<CompanyFragment>();
  private readonly logo = viewChild.required(ImagePick);

  protected readonly edit = editable({
    saved: 'company.saved',
    from: () => toModel(this.company()),
    rules: path => {
      required(path.companyName);
      maxLength(path.companyName, 80);
      maxLength(path.welcome, 1_000);
    },
    save: model => this.#save(model),
  });
  readonly isDirty = this.edit.isDirty;
  protected readonly zones = computed(() => {
    const now = new Date();
    return timeZones(this.company().timeZone).map(name => ({ name, label: zoneLabel(name, now) }));
  });

  protected setLogo(fileId: string): void {
    this.edit.form.logoFileId().value.set(fileId);
  }

  protected discard(): void {
    this.edit.discard();
    this.logo().reset();
  }

  async #save({ logoFileId, welcome, ...rest }: CompanyModel): Promise<FormRefusal | null> {
    const input: TenantUpdateInput = { ...rest, welcome: welcome.trim() };
    if (logoFileId !== '') input.logoFileId = logoFileId;
    const refusal = await this.#store.update(input);
    if (!refusal) this.logo().reset();
    return refusal;
  }
}

type CompanyModel = ReturnType<typeof toModel>;

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
