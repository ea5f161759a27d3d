import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Language } from '../i18n/language';

/** A form in the chat as a message holds it. */
export interface Form {
  readonly title: string;
  readonly fields: readonly {
    readonly key: string;
    readonly label: string;
    readonly kind: string;
  }[];
  readonly isAnswered: boolean;
  readonly answers: readonly { readonly key: string; readonly value: string }[];
}

/** A form as the visitor got it: its questions, and the answers once they are there. */
@Component({
  selector: 'parley-form-card',
  imports: [TranslocoPipe],
  template: `
    <p class="title">{{ form().title }}</p>
    <dl>
      @for (row of rows(); track row.key) {
        <div>
          <dt>{{ row.label }}</dt>
          <dd>{{ row.answer }}</dd>
        </div>
      }
    </dl>
    @if (!form().isAnswered) {
      <p class="state">{{ 'kit.message.notAnswered' | transloco }}</p>
    }
  `,
  styleUrl: './answered-card.css',
})
export class FormCard {
  readonly #transloco = inject(TranslocoService);
  readonly #language = inject(Language).name;
  readonly form = input.required<Form>();
  protected readonly rows = computed(() => {
    this.#language();
    const { fields, answers, isAnswered } = this.form();
    const given = new Map(answers.map(({ key, value }) => [key, value]));
    return fields.map(({ key, label, kind }) => {
      const value = given.get(key);
      return { key, label, answer: value ? this.#shown(kind, value) : isAnswered ? '—' : '' };
    });
  });

  #shown(kind: string, value: string): string {
    if (kind === 'CHOICES') return value.split('\n').join(' · ');
    return kind === 'YES_NO' ? this.#transloco.translate(`kit.message.${value}`) : value;
  }
}
