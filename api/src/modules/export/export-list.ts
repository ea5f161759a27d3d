import type { Context } from '../../kernel/context.ts';
import type { Permission } from '../agent/index.ts';
import type { Cell } from './cell.ts';

/** A page of a list as it goes into a file. */
export interface ExportPage {
  readonly rows: readonly (readonly Cell[])[];
  /** Where it goes on; null at the end. */
  readonly after: string | null;
}

/** A list that can be exported: whoever may see it may have it written, with the rows he sees and no others. */
export interface ExportList {
  readonly permission: Permission;
  titles(ctx: Context): Promise<readonly string[]>;
  read(ctx: Context, filter: Record<string, unknown>, after: string | null): Promise<ExportPage>;
}
