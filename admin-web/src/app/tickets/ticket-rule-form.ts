import { Component, computed, inject, input } from '@angular/core';
import { applyEach, FormField, FormRoot, max, maxLength, min } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucidePlus, LucideX } from '@lucide/angular';
import {
  Button,
  Field,
  FormFault,
  IconButton,
  SaveBar,
  Section,
  Switch,
  TextInput,
} from '@parley/kit';
import type { TicketRulesFragment } from '@parley/schema/admin';
import { editable } from '../core/editable';
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
  readonly rules = input.required<TicketRulesFragment>();
  protected readonly levels = ['1', '2', '3'] as const;

  protected readonly edit = editable({
    saved: 'tickets.saved',
    from: () => toModel(this.rules()),
    rules: path => {
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
    save: model => this.store.update(toInput(model)),
  });
  readonly isDirty = this.edit.isDirty;
  protected readonly fault = computed(
    () => this.edit.fault() || (this.edit.form.rules().errors()[0]?.message ?? ''),
  );
  protected readonly canAdd = computed(() => this.edit.model().rules.length < MOST_RULES);

  protected add(): void {
    this.edit.model.update(model => ({ ...model, rules: [...model.rules, EMPTY] }));
  }

  protected remove(index: number): void {
    this.edit.model.update(model => ({
      ...model,
      rules: model.rules.filter((_rule, place) => place !== index),
    }));
  }
}
