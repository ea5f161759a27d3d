import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Asking, Session, Switch } from '@parley/kit';
import { type DeskRule, DeskRuleStore } from './desk-rule-store';

/** Rules of the desk as switches that take effect at once, for those who may set them. */
@Component({
  selector: 'parley-desk-rules',
  imports: [Switch, TranslocoPipe],
  template: `
    @if (maySet && store.rules(); as now) {
      @for (rule of rules(); track rule) {
        <label class="switch">
          <input
            type="checkbox"
            parleySwitch
            [checked]="now[rule].isOn"
            (change)="turn(rule, $any($event.target))"
          />
          <span>
            <strong>{{ 'deskRules.' + rule | transloco }}</strong>
            <small>{{ 'deskRules.' + rule + 'Hint' | transloco: now[rule] }}</small>
          </span>
        </label>
      }
    }
  `,
  styleUrls: ['../core/settings-form.css', './desk-rules.css'],
  providers: [Asking],
})
export class DeskRules {
  readonly #asking = inject(Asking);
  protected readonly store = inject(DeskRuleStore);
  protected readonly maySet = inject(Session).can('settings.write');
  readonly rules = input.required<readonly DeskRule[]>();

  protected async turn(rule: DeskRule, box: HTMLInputElement): Promise<void> {
    const isOn = box.checked;
    if (!(await this.#asking.run(() => this.store.turn(rule, isOn)))) box.checked = !isOn;
  }
}
