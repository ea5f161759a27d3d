import type { Cell } from './cell.ts';
import type { Part } from './part.ts';

/** Spreads rows over as many files as they need; there is one even for none. */
export class Parts {
  /** How many rows each file holds besides its titles. */
  readonly rows: number[] = [];
  #part: Part | null = null;

  constructor(
    private readonly open: (number: number) => Promise<Part>,
    private readonly rowsInPart: number,
  ) {}

  async add(rows: readonly (readonly Cell[])[]): Promise<void> {
    let rest = rows;
    do {
      const part = await this.#current();
      const last = this.rows.length - 1;
      const fitting = rest.slice(0, this.rowsInPart - this.rows[last]!);
      await part.add(fitting);
      this.rows[last]! += fitting.length;
      rest = rest.slice(fitting.length);
    } while (rest.length > 0);
  }

  async close(): Promise<void> {
    await this.#part?.close();
    this.#part = null;
  }

  /** The file that has room, a new one if need be. */
  async #current(): Promise<Part> {
    if (this.#part && this.rows.at(-1)! < this.rowsInPart) return this.#part;
    await this.close();
    this.#part = await this.open(this.rows.length + 1);
    this.rows.push(0);
    return this.#part;
  }
}
