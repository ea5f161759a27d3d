import { Component, inject, input } from '@angular/core';
import { Session } from '@parley/kit';
import { type DeskRule, DeskRuleStore } from './desk-rule-store';
import { DeskRuleSwitch } from './desk-rule-switch';

/** Rules of the desk as switches and minutes that take effect at once, for those who may set them. */
@Component({
  selector: 'parley-desk-rules',
  imports: [DeskRuleSwitch],
  template: `
    @if (maySet && store.rules(); as now) {
      @for (rule of rules(); track rule) {
        <parley-desk-rule-switch [rule]="rule" [now]="now[rule]" />
      }
    }
  `,
  styleUrl: './desk-rules.css',
})
export class DeskRules {
  protected readonly store = inject(DeskRuleStore);
  protected readonly maySet = inject(Session).can('settings.write');
  readonly rules = input.required<readonly DeskRule[]>();
}
