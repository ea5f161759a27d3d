/** What a cell holds; null leaves it empty. */
export type Cell = string | number | null;

/** The most that a spreadsheet takes in one cell. */
const longest = 32_767;
// Full-width forms count for some programs, and white space before a sign is passed over.
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A cell that no spreadsheet takes for a formula, whatever a visitor typed into it (FEATURES M-29). */
export function plainCell(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  return (formula.test(cell) ? `'${cell}` : cell).slice(0, longest);
}
