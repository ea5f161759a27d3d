import { Component, inject, input } from '@angular/core';
import { FormField, FormRoot, max, maxLength, min, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field, FormFault, SaveBar, Section, TextInput } from '@parley/kit';
import type { ChannelSetupFragment } from '@parley/schema/admin';
import { editable } from '../../core/editable';
import { fromLines, toLines } from './lines';
import { SettingSwitch } from './setting-switch';
import { SetupStore } from './setup-store';

const second = 1_000;
const minute = 60 * second;

/** When the page invites to a chat by itself, and whether agents see who is on the site. */
@Component({
  selector: 'parley-invite-form',
  imports: [
    Field,
    FormFault,
    FormField,
    FormRoot,
    SaveBar,
    Section,
    SettingSwitch,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './invite-form.html',
  styleUrls: ['../../core/settings-form.css', './look-form.css'],
})
export class InviteForm {
  readonly #store = inject(SetupStore);
  readonly channel = input.required<ChannelSetupFragment>();
  protected readonly edit = editable({
    saved: 'channels.saved',
    from: () => toModel(this.channel()),
    rules: path => {
      const when = ({ valueOf }: { valueOf(path: unknown): unknown }): boolean =>
        valueOf(path.hasInvitation) === true;
      required(path.text, { when });
      maxLength(path.text, 200);
      for (const [name, from, to] of ranges) {
        min(path[name], from);
        max(path[name], to);
      }
    },
    save: ({ siteVisitors, hasInvitation, ...rule }) =>
      this.#store.change(this.channel().id, {
        settings: { siteVisitors, invitation: hasInvitation ? toRule(rule) : null },
      }),
  });
  readonly isDirty = this.edit.isDirty;
}

const ranges = [
  ['afterSeconds', 1, 3_600],
  ['againAfterMinutes', 1, 43_200],
  ['mostPerDay', 1, 20],
] as const;

interface RuleModel {
  readonly text: string;
  readonly afterSeconds: number;
  readonly againAfterMinutes: number;
  readonly mostPerDay: number;
  readonly addresses: string;
  readonly languages: string;
}

const toRule = (rule: RuleModel) => ({
  text: rule.text.trim(),
  afterMs: rule.afterSeconds * second,
  againAfterMs: rule.againAfterMinutes * minute,
  mostPerDay: rule.mostPerDay,
  addresses: fromLines(rule.addresses),
  languages: fromLines(rule.languages.replaceAll(',', '\n')),
});

function toModel({ settings: { invitation, siteVisitors } }: ChannelSetupFragment) {
  return {
    siteVisitors,
    hasInvitation: !!invitation,
    text: invitation?.text ?? '',
    afterSeconds: (invitation?.afterMs ?? 30 * second) / second,
    againAfterMinutes: (invitation?.againAfterMs ?? 60 * minute) / minute,
    mostPerDay: invitation?.mostPerDay ?? 3,
    addresses: toLines(invitation?.addresses ?? []),
    languages: (invitation?.languages ?? []).join(', '),
  };
}
