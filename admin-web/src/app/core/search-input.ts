import { Component, input, model } from '@angular/core';
import { LucideSearch } from '@lucide/angular';
import { TextInput } from '@parley/kit';

/** Looks within the list below as one types; Escape clears it. */
@Component({
  selector: 'parley-search-input',
  imports: [LucideSearch, TextInput],
  template: `
    <svg lucideSearch aria-hidden="true" [size]="16"></svg>
    <input
      parleyInput
      type="search"
      [attr.aria-label]="label()"
      [placeholder]="label()"
      [value]="value()"
      (input)="value.set($any($event.target).value)"
      (keydown.escape)="clear($event)"
    />
  `,
  styles: `
    :host {
      position: relative;
      display: block;
    }
    svg {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 10px;
      height: 100%;
      color: var(--text-2);
      pointer-events: none;
    }
    input {
      padding-inline-start: 34px;
    }
  `,
})
export class SearchInput {
  readonly label = input.required<string>();
  readonly value = model('');

  // Escape closes the top thing only: first the search, then what it stands in.
  protected clear(event: Event): void {
    if (this.value() === '') return;
    event.stopPropagation();
    this.value.set('');
  }
}
