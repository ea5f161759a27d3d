import {
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  resource,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api, Button, ErrorText, Field, isRefusal, TextInput } from '@parley/kit';
import {
  CustomFieldsDocument,
  type VisitorProfileFragment,
  VisitorUpdateDocument,
} from '@parley/schema/agent';

const plain = ['name', 'phone', 'email', 'company'] as const;
type Plain = (typeof plain)[number];
type Values = Readonly<Record<string, string>>;

/** Edits what is known of a visitor; what is verified stays as the company's own system says. */
@Component({
  selector: 'parley-profile-edit',
  imports: [Button, Field, TextInput, TranslocoPipe],
  templateUrl: './profile-edit.html',
  styles: `
    form {
      display: grid;
      gap: 6px;
    }
    .actions {
      display: flex;
      justify-content: flex-end;
      gap: 8px;
    }
    .fault {
      color: var(--danger);
      font-size: var(--text-13);
    }
  `,
})
export class ProfileEdit {
  readonly #api = inject(Api);
  readonly #errorText = inject(ErrorText);
  readonly visitor = input.required<VisitorProfileFragment>();
  readonly saved = output<VisitorProfileFragment>();
  readonly leave = output();
  protected readonly plain = plain;
  protected readonly values = linkedSignal<Values>(() => {
    const { ownName, phone, email, company, description } = this.visitor();
    return {
      name: ownName ?? '',
      phone: phone ?? '',
      email: email ?? '',
      company: company ?? '',
      description: description ?? '',
    };
  });
  protected readonly own = linkedSignal<Values>(() =>
    Object.fromEntries(
      this.visitor().fieldValues.map(({ field, values }) => [field.id, values.join('\n')]),
    ),
  );
  readonly #fields = resource({
    loader: async () => (await this.#api.run(CustomFieldsDocument, {})).customFields,
  });
  protected readonly fields = computed(() =>
    (this.#fields.hasValue() ? this.#fields.value() : [])
      .filter(({ object, isEnabled, isShown }) => object === 'VISITOR' && isEnabled && isShown)
      .toSorted((a, b) => a.position - b.position),
  );
  protected readonly isBusy = signal(false);
  protected readonly fault = signal('');

  protected isVerified(key: Plain | 'description'): boolean {
    return this.visitor().verifiedFields.includes(key);
  }

  protected set(key: string, event: Event): void {
    this.values.update(values => ({ ...values, [key]: valueOf(event) }));
  }

  protected setOwn(fieldId: string, event: Event): void {
    this.own.update(values => ({ ...values, [fieldId]: valueOf(event) }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.fault.set('');
    try {
      const { visitorUpdate: answer } = await this.#api.run(VisitorUpdateDocument, {
        input: { visitorId: this.visitor().id, ...this.#changes() },
      });
      if (isRefusal(answer)) {
        const first = 'fields' in answer ? answer.fields[0]?.message : undefined;
        this.fault.set(first ?? this.#errorText.of(answer));
      } else this.saved.emit(answer.visitor);
    } catch (error) {
      this.fault.set(this.#errorText.of(error));
    }
    this.isBusy.set(false);
  }

  // Only what was changed: a colleague may edit the rest at the same time.
  #changes(): object {
    const { ownName, ...known } = this.visitor();
    const before: Values = {
      name: ownName ?? '',
      phone: known.phone ?? '',
      email: known.email ?? '',
      company: known.company ?? '',
      description: known.description ?? '',
    };
    const changed = Object.entries(this.values()).filter(([key, value]) => value !== before[key]);
    const own = Object.entries(this.own()).map(([fieldId, text]) => ({
      fieldId,
      values: text.split('\n').filter(Boolean),
    }));
    return { ...Object.fromEntries(changed), ...(own.length > 0 ? { fieldValues: own } : {}) };
  }
}

function valueOf({ target }: Event): string {
  const control = target as HTMLInputElement;
  if (control.type === 'checkbox') return control.checked ? 'true' : 'false';
  const select = target as HTMLSelectElement;
  if (select.multiple) return [...select.selectedOptions].map(({ value }) => value).join('\n');
  return control.value;
}
