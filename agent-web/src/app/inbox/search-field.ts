import { Component, type ElementRef, input, model, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideSearch, LucideX } from '@lucide/angular';

/** Narrows a list; Escape clears it, and it says how many rows it hides. */
@Component({
  selector: 'parley-search-field',
  imports: [LucideSearch, LucideX, TranslocoPipe],
  template: `
    <div class="field">
      <svg lucideSearch [size]="16"></svg>
      <input
        #box
        type="search"
        autocomplete="off"
        spellcheck="false"
        [attr.aria-label]="label()"
        [placeholder]="label()"
        [value]="value()"
        (input)="value.set(box.value)"
        (keydown.escape)="value.set(''); $event.stopPropagation()"
      />
      @if (value()) {
        <button
          type="button"
          [attr.aria-label]="'inbox.clearSearch' | transloco"
          (click)="value.set(''); focus()"
        >
          <svg lucideX [size]="14"></svg>
        </button>
      }
    </div>
    @if (value() && hidden() > 0) {
      <p role="status">{{ 'inbox.hidden' | transloco: { count: hidden() } }}</p>
    }
  `,
  styleUrl: './search-field.css',
})
export class SearchField {
  protected readonly field = viewChild.required<ElementRef<HTMLInputElement>>('box');
  readonly label = input.required<string>();
  readonly value = model('');
  /** How many rows the search hides. */
  readonly hidden = input(0);

  /** Puts the cursor into the field. */
  focus(): void {
    this.field().nativeElement.select();
  }
}
