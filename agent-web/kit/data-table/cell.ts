import { Directive, inject, input, TemplateRef } from '@angular/core';

/** What a cell template is given. */
export interface CellContext<Row> {
  readonly $implicit: Row;
}

/** The template of one column: `*parleyCell="'name'; rows: members(); let member"`. */
@Directive({ selector: '[parleyCell]' })
export class Cell<Row> {
  readonly template = inject<TemplateRef<CellContext<Row>>>(TemplateRef);
  /** The id of the column. */
  readonly columnId = input.required<string>({ alias: 'parleyCell' });
  /** Only says of which type the rows are. */
  readonly rows = input<readonly Row[]>([], { alias: 'parleyCellRows' });

  static ngTemplateContextGuard<Row>(
    _cell: Cell<Row>,
    _context: unknown,
  ): _context is CellContext<Row> {
    return true;
  }
}
