import { Component, computed, inject, input } from '@angular/core';
import { FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideTriangleAlert } from '@lucide/angular';
import { Field, FormFault, SaveBar, Section, Switch, TextInput } from '@parley/kit';
import type { ChannelSetupFragment } from '@parley/schema/admin';
import { editable } from '../core/editable';
import { SkillGroupStore } from '../skill-groups/skill-group-store';
import { sitesFromText, sitesToText } from './allowed-sites';
import { SetupStore } from './setup/setup-store';
import { siteFault } from './site-fault';

/** What a channel is called, where it leads and where it may be used. */
@Component({
  selector: 'parley-channel-form',
  imports: [
    Field,
    FormFault,
    FormField,
    FormRoot,
    LucideTriangleAlert,
    SaveBar,
    Section,
    Switch,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './channel-form.html',
  styleUrls: ['../core/settings-form.css', './channel-warning.css'],
})
export class ChannelForm {
  readonly #store = inject(SetupStore);
  readonly #transloco = inject(TranslocoService);
  readonly channel = input.required<ChannelSetupFragment>();
  protected readonly groups = inject(SkillGroupStore);

  protected readonly edit = editable({
    saved: 'channels.saved',
    from: () => toModel(this.channel()),
    rules: path => {
      required(path.name);
      maxLength(path.name, 40);
      maxLength(path.pausedText, 500);
      validate(path.sites, ({ value }) => siteFault(value(), this.#transloco));
    },
    save: ({ name, isEnabled, skillGroupId, sites, pausedText }) =>
      this.#store.change(this.channel().id, {
        settings: { pausedText: pausedText.trim() || null },
        channel: {
          name,
          isEnabled,
          skillGroupId: skillGroupId === '' ? null : skillGroupId,
          allowedSites: [...sitesFromText(sites)],
        },
      }),
  });
  readonly isDirty = this.edit.isDirty;
  protected readonly isOpenToAll = computed(
    () => sitesFromText(this.edit.model().sites).length === 0,
  );
}

const toModel = (channel: ChannelSetupFragment) => ({
  name: channel.name,
  isEnabled: channel.isEnabled,
  pausedText: channel.settings.pausedText ?? '',
  skillGroupId: channel.skillGroup?.id ?? '',
  sites: sitesToText(channel.allowedSites),
});
