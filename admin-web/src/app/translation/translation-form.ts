import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  Button,
  ErrorText,
  Field,
  focusFirstFault,
  FormFault,
  type FormRefusal,
  FormSubmit,
  SaveBar,
  Section,
  Switch,
  TextInput,
  Toast,
} from '@parley/kit';
import type { TranslationProvider } from '@parley/schema/admin';
import { TranslationStore } from './translation-store';

type State = NonNullable<ReturnType<TranslationStore['state']>>;

interface Model {
  readonly provider: TranslationProvider;
  readonly url: string;
  readonly key: string;
  readonly agents: boolean;
  readonly visitors: boolean;
}

/** The service, its key, and who reads what it says. */
@Component({
  selector: 'parley-translation-form',
  imports: [
    Button,
    Field,
    FormFault,
    FormField,
    FormRoot,
    SaveBar,
    Section,
    Switch,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './translation-form.html',
  styleUrl: '../core/settings-form.css',
})
export class TranslationForm {
  readonly #store = inject(TranslationStore);
  readonly #submit = inject(FormSubmit);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #transloco = inject(TranslocoService);
  readonly state = input.required<State>();
  protected readonly providers: readonly TranslationProvider[] = [
    'LIBRE_TRANSLATE',
    'DEEPL',
    'SIGNED_JSON',
  ];

  readonly #model = linkedSignal(() => toModel(this.state()));
  protected readonly settings = form(
    this.#model,
    path => {
      required(path.url, { when: ({ valueOf }) => valueOf(path.provider) !== 'DEEPL' });
    },
    {
      submission: {
        action: field => this.#submit.run(field, () => this.#save()),
        onInvalid: focusFirstFault,
      },
    },
  );
  protected readonly fault = computed(() => this.settings().errors()[0]?.message ?? '');
  /** Whether something was changed and not saved. */
  readonly isDirty = computed(
    () => JSON.stringify(this.#model()) !== JSON.stringify(toModel(this.state())),
  );

  protected discard(): void {
    this.settings().reset(toModel(this.state()));
  }

  protected async remove(): Promise<void> {
    try {
      await this.#store.remove();
      this.#toast.success(this.#transloco.translate('translation.removed'));
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
    }
  }

  async #save(): Promise<FormRefusal | null> {
    const { provider, url, key, agents, visitors } = this.#model();
    const service = { provider, url: url.trim() || null, key: key.trim() || null };
    const refusal = await this.#store.update(service, { agents, visitors });
    if (refusal) return refusal;
    this.settings().reset(toModel(this.state()));
    this.#toast.success(this.#transloco.translate('translation.saved'));
    return null;
  }
}

const toModel = ({ service, readers: { agents, visitors } }: State): Model => ({
  provider: service?.provider ?? 'LIBRE_TRANSLATE',
  url: service?.url ?? '',
  // Empty: the one that is kept stays.
  key: '',
  agents,
  visitors,
});
