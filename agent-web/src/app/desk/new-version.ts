import { DestroyRef, DOCUMENT, effect, inject, Service } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Api, Toast } from '@parley/kit';
import { Outbox } from '../outbox/outbox';

/** So often a page that stays open asks whether a newer one is there. */
const ASK_EVERY_MS = 15 * 60_000;
/** A page out of sight for this long may be exchanged without anybody noticing. */
const QUIET_MS = 60_000;

/**
 * Notices that a newer version of the app is served: offers it, and takes it by itself once the
 * page has been out of sight for a while and nothing is on its way. Drafts outlive the change.
 */
@Service({ autoProvided: false })
export class NewVersion {
  readonly #document = inject(DOCUMENT);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #outbox = inject(Outbox);
  readonly #own = mainScript(this.#document.documentElement.outerHTML);
  #isThere = false;
  #quiet: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const api = inject(Api);
    // A server that comes back is often a newer one.
    effect(() => {
      if (api.connection().kind === 'connected') void this.#ask();
    });
    const timer = setInterval(() => void this.#ask(), ASK_EVERY_MS);
    const look = () => this.#look();
    this.#document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      clearTimeout(this.#quiet);
      this.#document.removeEventListener('visibilitychange', look);
    });
  }

  async #ask(): Promise<void> {
    if (this.#isThere || !this.#own) return;
    try {
      const response = await fetch(this.#document.baseURI, { cache: 'no-cache' });
      const served = response.ok ? mainScript(await response.text()) : null;
      if (!served || served === this.#own) return;
    } catch {
      return;
    }
    this.#isThere = true;
    this.#toast.info(this.#transloco.translate('version.isThere'), {
      label: this.#transloco.translate('version.take'),
      run: () => this.#document.defaultView?.location.reload(),
    });
    this.#look();
  }

  #look(): void {
    clearTimeout(this.#quiet);
    if (!this.#isThere || !this.#document.hidden) return;
    this.#quiet = setTimeout(() => {
      if (this.#document.hidden && this.#outbox.items().length === 0) {
        this.#document.defaultView?.location.reload();
      }
    }, QUIET_MS);
  }
}

/** The name of the main script of a page: every build has another. */
export function mainScript(html: string): string | null {
  return /main-[A-Za-z0-9_-]{8}\.js/.exec(html)?.[0] ?? null;
}
