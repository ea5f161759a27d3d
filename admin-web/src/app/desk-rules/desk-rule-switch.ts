import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Asking, Switch, TextInput, Toast } from '@parley/kit';
import { type DeskRule, DeskRuleStore, minutesOf, type RuleState } from './desk-rule-store';

/** One rule of the desk: its switch, and the minutes it speaks of while it is on. */
@Component({
  selector: 'parley-desk-rule-switch',
  imports: [Switch, TextInput, TranslocoPipe],
  template: `
    <label class="switch">
      <input
        type="checkbox"
        parleySwitch
        [checked]="now().isOn"
        (change)="turn($any($event.target))"
      />
      <span>
        <strong>{{ 'deskRules.' + rule() | transloco }}</strong>
        <small>{{ 'deskRules.' + rule() + 'Hint' | transloco: now() }}</small>
      </span>
    </label>
    @if (now().isOn && bounds(); as bound) {
      <label class="minutes">
        {{ 'deskRules.' + rule() + 'Minutes' | transloco }}
        <input
          type="number"
          inputmode="numeric"
          parleyInput
          [min]="bound.least"
          [max]="bound.most"
          [value]="now().minutes"
          (change)="wait($any($event.target))"
        />
        {{ 'deskRules.minutes' | transloco }}
      </label>
    }
  `,
  styleUrls: ['../core/settings-form.css', './desk-rule-switch.css'],
  providers: [Asking],
})
export class DeskRuleSwitch {
  readonly #asking = inject(Asking);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #store = inject(DeskRuleStore);
  readonly rule = input.required<DeskRule>();
  readonly now = input.required<RuleState>();
  protected readonly bounds = computed(() => minutesOf[this.rule()]);

  protected async turn(box: HTMLInputElement): Promise<void> {
    const isOn = box.checked;
    const isDone = await this.#asking.run(() => this.#store.turn(this.rule(), isOn));
    if (!isDone) box.checked = !isOn;
  }

  protected async wait(box: HTMLInputElement): Promise<void> {
    const minutes = box.valueAsNumber;
    const isDone = this.#fits(box) && (await this.#asking.run(() => this.#save(minutes)));
    if (!isDone) box.valueAsNumber = this.now().minutes;
    else this.#toast.success(this.#transloco.translate('deskRules.saved'));
  }

  #fits(box: HTMLInputElement): boolean {
    const fits = box.checkValidity() && !Number.isNaN(box.valueAsNumber);
    if (!fits) this.#toast.warn(this.#transloco.translate('deskRules.range', this.bounds()));
    return fits;
  }

  #save(minutes: number) {
    return this.#store.wait(this.rule(), minutes);
  }
}
