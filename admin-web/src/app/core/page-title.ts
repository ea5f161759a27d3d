import { inject, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';

/** The title of the browser's tab, in the language of the screen; routes name its key. */
@Service()
export class PageTitle extends TitleStrategy {
  readonly #title = inject(Title);
  readonly #transloco = inject(TranslocoService);

  #key: string | undefined;

  constructor() {
    super();
    this.#transloco.langChanges$.pipe(takeUntilDestroyed()).subscribe(() => this.#show());
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.#key = this.buildTitle(state);
    this.#show();
  }

  #show(): void {
    const words = this.#key ? this.#transloco.translate(this.#key) : '';
    this.#title.setTitle(words ? `${words} · Parley` : 'Parley');
  }
}
