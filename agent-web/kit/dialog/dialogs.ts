import { Dialog, type DialogConfig, type DialogRef } from '@angular/cdk/dialog';
import type { ComponentType } from '@angular/cdk/portal';
import { inject, Service } from '@angular/core';

/** Opens dialogs with the house's backdrop; focus goes in and comes back by itself. */
@Service()
export class Dialogs {
  readonly #dialog = inject(Dialog);

  /** Resolves to what the dialog answered, or undefined when it was left. */
  async ask<Answer, Data = unknown>(
    component: ComponentType<unknown>,
    data?: Data,
  ): Promise<Answer | undefined> {
    const config: DialogConfig<Data, DialogRef<Answer>> = {
      backdropClass: 'parley-backdrop',
      autoFocus: 'first-tabbable',
      ...(data === undefined ? {} : { data }),
    };
    const dialog = this.#dialog.open<Answer, Data>(
      component,
      config as DialogConfig<Data, DialogRef<Answer, unknown>>,
    );
    return new Promise(resolve => dialog.closed.subscribe(resolve));
  }
}
