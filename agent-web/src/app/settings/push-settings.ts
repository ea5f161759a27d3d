import { Component, inject, linkedSignal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Button, ErrorText, Section, Switch, TextInput, Toast } from '@parley/kit';
import { WebPush } from '../push/web-push';

/** Whether this device is told while the desk is closed, and when not. */
@Component({
  selector: 'parley-push-settings',
  imports: [Button, Section, Switch, TextInput, TranslocoPipe],
  template: `
    <parley-section
      [heading]="'settings.push' | transloco"
      [lead]="'settings.pushLead' | transloco"
    >
      <div>
        <label class="row">
          <span class="grow">{{ 'settings.pushHere' | transloco }}</span>
          <input
            type="checkbox"
            parleySwitch
            [checked]="push.isOn()"
            [disabled]="push.isBusy()"
            (change)="switch($event)"
          />
        </label>
        <div class="row">
          <span class="grow">{{ 'settings.quiet' | transloco }}</span>
          <input
            type="time"
            parleyInput
            class="time"
            [attr.aria-label]="'settings.quietFrom' | transloco"
            [value]="from()"
            (change)="from.set(timeOf($event)); keep()"
          />
          –
          <input
            type="time"
            parleyInput
            class="time"
            [attr.aria-label]="'settings.quietTo' | transloco"
            [value]="to()"
            (change)="to.set(timeOf($event)); keep()"
          />
          <button
            type="button"
            parleyButton="quiet"
            [disabled]="!from() && !to()"
            (click)="from.set(''); to.set(''); keep()"
          >
            {{ 'settings.quietNever' | transloco }}
          </button>
        </div>
      </div>
    </parley-section>
  `,
  styleUrl: './rows.css',
})
export class PushSettings {
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #transloco = inject(TranslocoService);
  protected readonly push = inject(WebPush);
  protected readonly from = linkedSignal(() => this.push.quietFrom());
  protected readonly to = linkedSignal(() => this.push.quietTo());

  protected async switch(event: Event): Promise<void> {
    const box = event.target as HTMLInputElement;
    try {
      const refusal = await this.push.set(box.checked);
      if (refusal === 'UNSUPPORTED') this.#warn('settings.pushUnsupported');
      else if (refusal === 'DENIED') this.#warn('notice.refused');
      else if (refusal) this.#toast.warn(refusal.message);
    } catch (error) {
      // Browsers refuse in their own words, as in a private window.
      if (error instanceof DOMException) this.#warn('settings.pushUnsupported');
      else this.#toast.warn(this.#errorText.of(error));
    }
    box.checked = this.push.isOn();
  }

  protected timeOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  /** Kept once both are there, or neither is. */
  protected async keep(): Promise<void> {
    if ((this.from() === '') !== (this.to() === '')) return;
    try {
      const refusal = await this.push.setQuiet(this.from(), this.to());
      if (refusal) this.#toast.warn(refusal.message);
    } catch (error) {
      this.#toast.warn(this.#errorText.of(error));
    }
  }

  #warn(key: string): void {
    this.#toast.warn(this.#transloco.translate(key));
  }
}
