import { Component, type ElementRef, input, model, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideSearch, LucideX } from '@lucide/angular';

/** Narrows a list; Escape clears what is in it, and it says how many rows it hides. */
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
        (keydown.escape)="clear($event)"
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

  /** With nothing to clear, Escape is for what the field stands in. */
  protected clear(event: Event): void {
    if (!this.value()) return;
    this.value.set('');
    event.stopPropagation();
  }

  /** Puts the cursor into the field. */
  focus(): void {
    this.field().nativeElement.select();
  }
}
