import { Component, effect, ElementRef, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideCircleAlert, LucideCircleCheck, LucideInfo, LucideX } from '@lucide/angular';
import { Button } from '../button/button';
import { Toast, type ToastNote } from './toast';

/** Where the notes appear; put once into the app. */
@Component({
  selector: 'parley-toast-outlet',
  imports: [Button, LucideCircleAlert, LucideCircleCheck, LucideInfo, LucideX, TranslocoPipe],
  templateUrl: './toast-outlet.html',
  styleUrl: './toast-outlet.css',
  host: { popover: 'manual' },
})
export class ToastOutlet {
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly toast = inject(Toast);

  constructor() {
    effect(() => {
      const isNeeded = this.toast.notes().length > 0;
      // Shown anew for each note, so that it lies above a dialog that opened meanwhile.
      this.#element.hidePopover?.();
      if (isNeeded) this.#element.showPopover?.();
    });
  }

  protected act(note: ToastNote): void {
    this.toast.dismiss(note.id);
    note.action?.run();
  }
}
