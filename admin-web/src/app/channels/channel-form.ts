import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideTriangleAlert } from '@lucide/angular';
import {
  Field,
  focusFirstFault,
  FormFault,
  type FormRefusal,
  FormSubmit,
  isRefusal,
  SaveBar,
  Section,
  Switch,
  TextInput,
  Toast,
} from '@parley/kit';
import type { ChannelItemFragment } from '@parley/schema/admin';
import { SkillGroupStore } from '../skill-groups/skill-group-store';
import { sitesFromText, sitesToText } from './allowed-sites';
import { ChannelPreview } from './channel-preview';
import { ChannelStore } from './channel-store';
import { colorFault } from './color-fault';
import { ColorInput } from './color-input';
import { siteFault } from './site-fault';

/** Everything about a web channel that can be changed, with a preview that follows. */
@Component({
  selector: 'parley-channel-form',
  imports: [
    ChannelPreview,
    ColorInput,
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
  styleUrl: './channel-form.css',
})
export class ChannelForm {
  readonly #store = inject(ChannelStore);
  readonly #submit = inject(FormSubmit);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly channel = input.required<ChannelItemFragment>();
  protected readonly groups = inject(SkillGroupStore);

  // Follows the channel until something is typed; another channel starts anew.
  readonly #model = linkedSignal(() => toModel(this.channel()));
  protected readonly settings = form(
    this.#model,
    path => {
      required(path.name);
      maxLength(path.name, 40);
      maxLength(path.welcome, 1_000);
      validate(path.themeColor, ({ value }) => colorFault(value(), this.#transloco));
      validate(path.sites, ({ value }) => siteFault(value(), this.#transloco));
    },
    {
      submission: {
        action: field => this.#submit.run(field, () => this.#save()),
        onInvalid: focusFirstFault,
      },
    },
  );
  protected readonly fault = computed(() => this.settings().errors()[0]?.message ?? '');
  protected readonly isOpenToAll = computed(
    () => sitesFromText(this.settings.sites().value()).length === 0,
  );

  /** Whether something was changed and not saved. */
  readonly isDirty = computed(
    () => JSON.stringify(this.#model()) !== JSON.stringify(toModel(this.channel())),
  );

  protected discard(): void {
    this.settings().reset(toModel(this.channel()));
  }

  async #save(): Promise<FormRefusal | null> {
    const { sites, skillGroupId, welcome, ...rest } = this.#model();
    const result = await this.#store.update({
      channelId: this.channel().id,
      ...rest,
      skillGroupId: skillGroupId === '' ? null : skillGroupId,
      welcome: welcome.trim(),
      allowedSites: [...sitesFromText(sites)],
    });
    if (isRefusal(result)) return result;
    this.settings().reset(toModel(result.channel));
    this.#toast.success(this.#transloco.translate('channels.saved'));
    return null;
  }
}

function toModel(channel: ChannelItemFragment) {
  return {
    name: channel.name,
    isEnabled: channel.isEnabled,
    skillGroupId: channel.skillGroup?.id ?? '',
    themeColor: channel.themeColor.toLowerCase(),
    welcome: channel.welcome ?? '',
    sites: sitesToText(channel.allowedSites),
  };
}
