import { Component, inject, input, model } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucidePlus } from '@lucide/angular';
import { Button, Field, Switch, TextInput } from '@parley/kit';
import type { FormFieldKind, FormTarget } from '@parley/schema/admin';
import { SkillGroupStore } from '../../skill-groups/skill-group-store';
import { editRows } from './edit-rows';
import { fromLines } from './lines';
import { RowActions } from './row-actions';

/** A question before the chat, as it is edited. */
export interface QuestionRow {
  readonly key: string;
  readonly label: string;
  readonly kind: FormFieldKind;
  /** One a line. */
  readonly options: string;
  readonly isRequired: boolean;
  readonly target: FormTarget;
  /** The group that an option leads to, by option. */
  readonly groups: Readonly<Record<string, string>>;
}

const most = 10;

/** What visitors are asked before their first message. */
@Component({
  selector: 'parley-question-rows',
  imports: [Button, Field, FormField, LucidePlus, RowActions, Switch, TextInput, TranslocoPipe],
  templateUrl: './question-rows.html',
  styleUrls: ['../../core/settings-form.css', './rows.css'],
})
export class QuestionRows {
  readonly of = input.required<FieldTree<readonly QuestionRow[]>>();
  readonly rows = model.required<readonly QuestionRow[]>();
  protected readonly groups = inject(SkillGroupStore).groups;
  protected readonly targets: readonly FormTarget[] = ['PROFILE', 'CONVERSATION'];
  protected readonly kinds: readonly FormFieldKind[] = [
    'LINE',
    'TEXT',
    'NUMBER',
    'PHONE',
    'EMAIL',
    'DATE',
    'CHOICE',
    'CHOICES',
    'YES_NO',
  ];
  protected readonly optionsOf = fromLines;
  protected readonly list = editRows<QuestionRow>(this.rows, most, () => ({
    key: this.#freeKey(),
    ...{ label: '', kind: 'LINE', options: '', isRequired: false, target: 'PROFILE', groups: {} },
  }));

  protected lead(at: number, option: string, group: string): void {
    this.rows.update(rows =>
      rows.map((row, place) =>
        place === at ? { ...row, groups: { ...row.groups, [option]: group } } : row,
      ),
    );
  }

  #freeKey(): string {
    const taken = new Set(this.rows().map(row => row.key));
    const free = ['name', 'phone', 'email'].find(key => !taken.has(key));
    for (let number = 1; ; number += 1) {
      const key = free ?? `question-${number}`;
      if (!taken.has(key)) return key;
    }
  }
}
