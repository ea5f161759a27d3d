import { Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Switch } from '@parley/kit';
import { stock, type SwitchName } from './stock';

/** A switch with what it does and what holds unless it was touched. */
@Component({
  selector: 'parley-setting-switch',
  imports: [FormField, Switch, TranslocoPipe],
  template: `
    <label class="switch">
      <input type="checkbox" parleySwitch [formField]="of()" />
      <span>
        <strong>{{ 'channelSettings.' + name() + '.label' | transloco }}</strong>
        <small>{{
          'channelSettings.hintAndUsual'
            | transloco
              : {
                  hint: 'channelSettings.' + name() + '.hint' | transloco,
                  usual: usual() | transloco,
                }
        }}</small>
      </span>
    </label>
  `,
  styleUrl: '../../core/settings-form.css',
})
export class SettingSwitch {
  readonly name = input.required<SwitchName>();
  readonly of = input.required<FieldTree<boolean>>();
  protected readonly usual = computed(() =>
    stock[this.name()] ? 'channelSettings.usuallyOn' : 'channelSettings.usuallyOff',
  );
}
