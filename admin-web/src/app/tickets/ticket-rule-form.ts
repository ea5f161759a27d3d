import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { applyEach, form, FormField, FormRoot, max, maxLength, min } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucidePlus, LucideX } from '@lucide/angular';
import {
  Button,
  Field,
  focusFirstFault,
  FormFault,
  type FormRefusal,
  FormSubmit,
  IconButton,
  SaveBar,
  Section,
  Switch,
  TextInput,
  Toast,
} from '@parley/kit';
import type { TicketRulesFragment } from '@parley/schema/admin';
import { toInput, toModel } from './rule-model';
import { TicketRuleStore } from './ticket-rule-store';

const MOST_RULES = 100;
const MOST_HOURS = 90 * 24;
const MOST_SOON_HOURS = 30 * 24;
const EMPTY = { category: '', vipLevel: '', firstAnswer: null, solution: null };

/** By when tickets are to be answered and solved, by category and VIP level. */
@Component({
  selector: 'parley-ticket-rule-form',
  imports: [
    Button,
    Field,
    FormFault,
    FormField,
    FormRoot,
    IconButton,
    LucidePlus,
    LucideX,
    SaveBar,
    Section,
    Switch,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './ticket-rule-form.html',
  styleUrls: ['../core/settings-form.css', './ticket-rule-form.css'],
})
export class TicketRuleForm {
  protected readonly store = inject(TicketRuleStore);
  readonly #submit = inject(FormSubmit);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly rules = input.required<TicketRulesFragment>();
  protected readonly levels = ['1', '2', '3'] as const;

  protected readonly model = linkedSignal(() => toModel(this.rules()));
  protected readonly settings = form(
    this.model,
    path => {
      min(path.soonHours, 0);
      max(path.soonHours, MOST_SOON_HOURS);
      applyEach(path.rules, rule => {
        maxLength(rule.category, 40);
        for (const time of [rule.firstAnswer, rule.solution]) {
          min(time, 0.1);
          max(time, MOST_HOURS);
        }
      });
    },
    {
      submission: {
        action: field => this.#submit.run(field, () => this.#save()),
        onInvalid: focusFirstFault,
      },
    },
  );
  protected readonly fault = computed(
    () => [...this.settings().errors(), ...this.settings.rules().errors()][0]?.message ?? '',
  );
  protected readonly canAdd = computed(() => this.model().rules.length < MOST_RULES);
  /** Whether something was changed and not saved. */
  readonly isDirty = computed(
    () => JSON.stringify(this.model()) !== JSON.stringify(toModel(this.rules())),
  );

  protected add(): void {
    this.model.update(model => ({ ...model, rules: [...model.rules, EMPTY] }));
  }

  protected remove(index: number): void {
    this.model.update(model => ({
      ...model,
      rules: model.rules.filter((_rule, place) => place !== index),
    }));
  }

  protected discard(): void {
    this.settings().reset(toModel(this.rules()));
  }

  async #save(): Promise<FormRefusal | null> {
    const refusal = await this.store.update(toInput(this.model()));
    if (refusal) return refusal;
    this.settings().reset(toModel(this.rules()));
    this.#toast.success(this.#transloco.translate('tickets.saved'));
    return null;
  }
}
