import { Dialog } from '@angular/cdk/dialog';
import type { ComponentType } from '@angular/cdk/portal';
import { inject, type Injector, Service } from '@angular/core';

/** Opens dialogs with the house's backdrop; focus goes in and comes back by itself. */
@Service()
export class Dialogs {
  readonly #dialog = inject(Dialog);

  /**
   * Resolves to what the dialog answered, or undefined when it was left. `injector` is the asking
   * part's, where the dialog needs what only that part has.
   */
  async ask<Answer, Data = unknown>(
    component: ComponentType<unknown>,
    data?: Data,
    injector?: Injector,
  ): Promise<Answer | undefined> {
    const dialog = this.#dialog.open<Answer, Data>(component, {
      backdropClass: 'parley-backdrop',
      autoFocus: 'first-tabbable',
      data,
      injector,
    });
    return new Promise(resolve => dialog.closed.subscribe(resolve));
  }
}
