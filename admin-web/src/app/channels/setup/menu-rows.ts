import { Component, inject, input, model } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucidePlus } from '@lucide/angular';
import { Button, Field, TextInput } from '@parley/kit';
import type { MenuEntryKind } from '@parley/schema/admin';
import { SkillGroupStore } from '../../skill-groups/skill-group-store';
import { editRows } from './edit-rows';
import { RowActions } from './row-actions';

/** An entry of the welcome menu, as it is edited. */
export interface MenuRow {
  readonly kind: MenuEntryKind;
  readonly text: string;
  readonly url: string;
  readonly skillGroupId: string;
}

const kinds: readonly MenuEntryKind[] = ['TEXT', 'GROUP', 'AGENT', 'TICKET', 'LINK'];
const most = 10;

/** What visitors can choose before their first message. */
@Component({
  selector: 'parley-menu-rows',
  imports: [Button, Field, FormField, LucidePlus, RowActions, TextInput, TranslocoPipe],
  templateUrl: './menu-rows.html',
  styleUrl: './rows.css',
})
export class MenuRows {
  readonly of = input.required<FieldTree<readonly MenuRow[]>>();
  readonly rows = model.required<readonly MenuRow[]>();
  protected readonly groups = inject(SkillGroupStore).groups;
  protected readonly kinds = kinds;
  protected readonly list = editRows<MenuRow>(this.rows, most, () => ({
    kind: 'TEXT',
    text: '',
    url: '',
    skillGroupId: '',
  }));
}
