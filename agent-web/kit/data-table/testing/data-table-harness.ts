import { ComponentHarness, type TestElement, TestKey } from '@angular/cdk/testing';

const keys = { ArrowDown: TestKey.DOWN_ARROW, ArrowUp: TestKey.UP_ARROW, Enter: TestKey.ENTER };

/** A data table as its reader sees it. */
export class DataTableHarness extends ComponentHarness {
  static readonly hostSelector = 'parley-data-table';
  readonly #rows = this.locatorForAll('tbody tr');
  readonly #headings = this.locatorForAll('th button');

  /** The text of each row. */
  async rows(): Promise<string[]> {
    const rows = await this.#rows();
    return Promise.all(rows.map(async row => (await row.text()).trim()));
  }

  /** Presses the heading of a column that can be sorted. */
  async sortBy(heading: string): Promise<void> {
    for (const button of await this.#headings()) {
      if ((await button.text()).trim() === heading) await button.click();
    }
  }

  /** Presses a key on a row. */
  async press(key: keyof typeof keys, row: number): Promise<void> {
    await (await this.#row(row)).sendKeys(keys[key]);
  }

  async click(row: number): Promise<void> {
    await (await this.#row(row)).click();
  }

  /** The place of the row that is in the tab order. */
  async tabRow(): Promise<number> {
    const rows = await this.#rows();
    const stops = await Promise.all(rows.map(row => row.getAttribute('tabindex')));
    return stops.indexOf('0');
  }

  async #row(place: number): Promise<TestElement> {
    const row = (await this.#rows())[place];
    if (!row) throw new Error(`The table has no row ${place}.`);
    return row;
  }
}
