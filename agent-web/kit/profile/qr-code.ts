import { Component, computed, input } from '@angular/core';
import { encode } from 'uqr';

/** A text as a picture that a phone can scan; dark on light in every theme, or phones do not see it. */
@Component({
  selector: 'parley-qr-code',
  template: `
    <svg role="img" [attr.aria-label]="label()" [attr.viewBox]="'0 0 ' + size() + ' ' + size()">
      <rect width="100%" height="100%" fill="#fff" />
      <path fill="#000" [attr.d]="path()" />
    </svg>
  `,
  styles: `
    :host {
      display: block;
      width: 180px;
      height: 180px;
      overflow: hidden;
      border-radius: var(--radius-control);
    }
  `,
})
export class QrCode {
  readonly text = input.required<string>();
  readonly label = input.required<string>();
  readonly #code = computed(() => encode(this.text(), { border: 2 }));
  protected readonly size = computed(() => this.#code().size);
  protected readonly path = computed(() =>
    this.#code()
      .data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
      .join(''),
  );
}
