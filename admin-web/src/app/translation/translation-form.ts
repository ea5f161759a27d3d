import { Component, inject, input } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  Button,
  ErrorText,
  Field,
  FormFault,
  SaveBar,
  Section,
  Switch,
  TextInput,
  Toast,
} from '@parley/kit';
import type { TranslationProvider } from '@parley/schema/admin';
import { editable } from '../core/editable';
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
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #transloco = inject(TranslocoService);
  readonly state = input.required<State>();
  protected readonly providers: readonly TranslationProvider[] = [
    'LIBRE_TRANSLATE',
    'DEEPL',
    'SIGNED_JSON',
  ];

  protected readonly edit = editable<Model>({
    saved: 'translation.saved',
    from: () => toModel(this.state()),
    rules: path => {
      required(path.url, { when: ({ valueOf }) => valueOf(path.provider) !== 'DEEPL' });
    },
    save: ({ provider, url, key, agents, visitors }) => {
      const service = { provider, url: url.trim() || null, key: key.trim() || null };
      return this.#store.update(service, { agents, visitors });
    },
  });
  readonly isDirty = this.edit.isDirty;

  protected async remove(): Promise<void> {
    try {
      await this.#store.remove();
      this.#toast.success(this.#transloco.translate('translation.removed'));
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
    }
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
