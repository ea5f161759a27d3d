import { afterRenderEffect, Directive, ElementRef, inject, input } from '@angular/core';

/** A box that grows with its text; where the browser does that by itself, nothing is measured. */
@Directive({ selector: 'textarea[parleyGrows]' })
export class Grows {
  readonly #box = inject<ElementRef<HTMLTextAreaElement>>(ElementRef).nativeElement;
  readonly text = input.required<string>({ alias: 'parleyGrows' });

  constructor() {
    if (globalThis.CSS?.supports?.('field-sizing', 'content')) return;
    afterRenderEffect(() => {
      this.text();
      this.#box.style.height = 'auto';
      this.#box.style.height = `${this.#box.scrollHeight}px`;
    });
  }
}
