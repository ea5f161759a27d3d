import { inject, Service } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';

/** The title of the browser's tab, in the language of the screen; routes name its key. */
@Service()
export class PageTitle extends TitleStrategy {
  readonly #title = inject(Title);
  readonly #transloco = inject(TranslocoService);

  override updateTitle(state: RouterStateSnapshot): void {
    const key = this.buildTitle(state);
    this.#title.setTitle(key ? `${this.#transloco.translate(key)} · Parley` : 'Parley');
  }
}
