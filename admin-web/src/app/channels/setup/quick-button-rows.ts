import { Component, input, model } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucidePlus } from '@lucide/angular';
import { Button, Field, TextInput } from '@parley/kit';
import type { QuickButtonKind } from '@parley/schema/admin';
import { editRows } from './edit-rows';
import { RowActions } from './row-actions';

/** A button above the field, as it is edited. */
export interface QuickButtonRow {
  readonly kind: QuickButtonKind;
  readonly label: string;
  readonly url: string;
  readonly text: string;
}

const kinds: readonly QuickButtonKind[] = ['TEXT', 'LINK', 'AGENT', 'RATE', 'TICKET'];
const most = 8;

/** The row of buttons above the visitor's field. */
@Component({
  selector: 'parley-quick-button-rows',
  imports: [Button, Field, FormField, LucidePlus, RowActions, TextInput, TranslocoPipe],
  templateUrl: './quick-button-rows.html',
  styleUrl: './rows.css',
})
export class QuickButtonRows {
  readonly of = input.required<FieldTree<readonly QuickButtonRow[]>>();
  readonly rows = model.required<readonly QuickButtonRow[]>();
  protected readonly kinds = kinds;
  protected readonly list = editRows<QuickButtonRow>(this.rows, most, () => ({
    kind: 'TEXT',
    label: '',
    url: '',
    text: '',
  }));
}
