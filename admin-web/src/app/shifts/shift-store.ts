import { computed, inject, resource, Service, signal } from '@angular/core';
import { Api } from '@parley/kit';
import {
  ShiftCreateDocument,
  type ShiftCreateInput,
  ShiftDeleteDocument,
  ShiftUpdateDocument,
  type ShiftUpdateInput,
  ShiftWeekDocument,
  type ShiftWeekQuery,
} from '@parley/schema/admin';
import { dayAfter, mondayOf, today } from './week';

/** One shift in the list, with how it was kept. */
export type ShiftLine = ShiftWeekQuery['shiftReport'][number] & { readonly id: string };

/** The shifts of one week at a time. */
@Service()
export class ShiftStore {
  readonly #api = inject(Api);
  readonly monday = signal(mondayOf(today()));
  /** The last day that is shown. */
  readonly sunday = computed(() => dayAfter(this.monday(), 6));
  /** The day a new shift is most likely for: today, or the first of another week. */
  readonly likelyDay = computed(() => {
    const day = today();
    return this.monday() <= day && day <= this.sunday() ? day : this.monday();
  });
  readonly #week = resource({
    params: () => ({ from: this.monday(), to: dayAfter(this.monday(), 7) }),
    loader: ({ params }) => this.#api.run(ShiftWeekDocument, { range: params }),
  });
  readonly lines = computed((): readonly ShiftLine[] =>
    (this.#week.hasValue() ? this.#week.value().shiftReport : []).map(line => ({
      ...line,
      id: line.shift.id,
    })),
  );
  readonly isLoading = computed(() => this.#week.isLoading() && !this.#week.hasValue());
  readonly hasError = computed(() => this.#week.error() !== undefined);

  reload(): void {
    this.#week.reload();
  }

  /** Shows another week. */
  turn(weeks: number): void {
    this.monday.update(monday => (weeks === 0 ? mondayOf(today()) : dayAfter(monday, 7 * weeks)));
  }

  async create(input: ShiftCreateInput) {
    const { shiftCreate } = await this.#api.run(ShiftCreateDocument, { input });
    this.reload();
    return shiftCreate;
  }

  async update(input: ShiftUpdateInput) {
    const { shiftUpdate } = await this.#api.run(ShiftUpdateDocument, { input });
    this.reload();
    return shiftUpdate;
  }

  async delete(shiftId: string): Promise<boolean> {
    const { shiftDelete } = await this.#api.run(ShiftDeleteDocument, { input: { shiftId } });
    this.reload();
    return shiftDelete;
  }
}
