import { Clipboard } from '@angular/cdk/clipboard';
import { Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideCheck, LucideCopy } from '@lucide/angular';
import { Button, Toast } from '@parley/kit';

const SHOWN_MS = 2_000;

/** Copies a text and says so in place. */
@Component({
  selector: 'parley-copy-button',
  imports: [Button, LucideCheck, LucideCopy, TranslocoPipe],
  template: `
    <button type="button" parleyButton (click)="copy()">
      @if (isCopied()) {
        <svg lucideCheck [size]="16"></svg>
      } @else {
        <svg lucideCopy [size]="16"></svg>
      }
      <span aria-live="polite">{{ (isCopied() ? 'copy.done' : 'copy.copy') | transloco }}</span>
    </button>
  `,
})
export class CopyButton {
  readonly #clipboard = inject(Clipboard);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly text = input.required<string>();
  protected readonly isCopied = signal(false);

  protected copy(): void {
    if (!this.#clipboard.copy(this.text())) {
      this.#toast.warn(this.#transloco.translate('copy.failed'));
      return;
    }
    this.isCopied.set(true);
    setTimeout(() => this.isCopied.set(false), SHOWN_MS);
  }
}
