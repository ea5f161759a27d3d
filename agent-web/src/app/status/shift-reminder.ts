import { DestroyRef, effect, inject, Service } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Api, Toast } from '@parley/kit';
import { OwnShiftsDocument } from '@parley/schema/agent';

/** So often the plan is read again: admins change it at any time. */
const ASK_EVERY_MS = 60_000;

/** Reminds the member before his shift ends, once, when new conversations stop. */
@Service({ autoProvided: false })
export class ShiftReminder {
  readonly #api = inject(Api);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  #remindedOf = '';

  constructor() {
    // After an outage the plan may be another one.
    effect(() => {
      if (this.#api.connection().kind === 'connected') void this.#look();
    });
    const timer = setInterval(() => void this.#look(), ASK_EVERY_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  async #look(): Promise<void> {
    try {
      const { stopsAt, shifts } = (await this.#api.run(OwnShiftsDocument, {})).ownShifts;
      if (!stopsAt || stopsAt === this.#remindedOf) return;
      if (Date.parse(stopsAt) > Date.now() || shifts.length === 0) return;
      this.#remindedOf = stopsAt;
      this.#toast.warn(this.#transloco.translate('ownStatus.shiftEnds'));
    } catch {
      // It is asked again.
    }
  }
}
