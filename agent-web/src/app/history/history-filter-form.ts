import { Component, inject, input, model, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api, Field, TextInput } from '@parley/kit';
import { HistoryChoicesDocument } from '@parley/schema/agent';
import { pickable, Tags } from '../tag/tags';
import { closeReasons, type HistoryFilter, periods } from './history-filter';

/** By what ended conversations can be narrowed. */
@Component({
  selector: 'parley-history-filter-form',
  imports: [Field, TextInput, TranslocoPipe],
  templateUrl: './history-filter-form.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 4px 10px;
      max-height: 50%;
      padding: 4px 12px 8px;
      border-bottom: 1px solid var(--line);
      overflow-y: auto;
    }
    .is-wide {
      grid-column: 1 / -1;
    }
  `,
})
export class HistoryFilterForm {
  readonly #api = inject(Api);
  readonly #tags = inject(Tags).source;
  readonly filter = model.required<HistoryFilter>();
  readonly hasPeriod = input(true);
  protected readonly periods = periods;
  protected readonly reasons = closeReasons;
  protected readonly choices = resource({
    loader: () => this.#api.run(HistoryChoicesDocument, {}),
  });

  protected tags() {
    return this.#tags.hasValue() ? pickable(this.#tags.value(), '') : [];
  }

  protected set(name: keyof HistoryFilter, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.filter.update(filter => ({ ...filter, [name]: value }));
  }
}
