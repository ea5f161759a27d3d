import { DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  askBeforeLosing,
  Button,
  DialogShell,
  Field,
  focusFirstFault,
  FormFault,
  type FormRefusal,
  FormSubmit,
  isRefusal,
  TextInput,
} from '@parley/kit';
import { SkillGroupStore } from '../skill-groups/skill-group-store';
import { sitesFromText } from './allowed-sites';
import { ChannelStore } from './channel-store';
import { siteFault } from './site-fault';

const kinds = ['WEB', 'APP', 'WECHAT', 'WEIBO', 'API'] as const;

interface NewChannel {
  readonly kind: (typeof kinds)[number];
  readonly name: string;
  readonly skillGroupId: string;
  readonly sites: string;
}

/** Makes a channel; answers its id. */
@Component({
  selector: 'parley-channel-dialog',
  imports: [Button, DialogShell, Field, FormFault, FormField, FormRoot, TextInput, TranslocoPipe],
  templateUrl: './channel-dialog.html',
  styleUrl: './channel-dialog.css',
})
export class ChannelDialog {
  readonly #store = inject(ChannelStore);
  readonly #submit = inject(FormSubmit);
  readonly #transloco = inject(TranslocoService);
  protected readonly dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly groups = inject(SkillGroupStore);

  protected readonly kinds = kinds;
  protected readonly channel = form(
    signal<NewChannel>({ kind: 'WEB', name: '', skillGroupId: '', sites: '' }),
    path => {
      required(path.name);
      maxLength(path.name, 40);
      validate(path.sites, ({ value }) => siteFault(value(), this.#transloco));
    },
    {
      submission: {
        action: field => this.#submit.run(field, () => this.#save()),
        onInvalid: focusFirstFault,
      },
    },
  );
  protected readonly fault = computed(() => this.channel().errors()[0]?.message ?? '');

  constructor() {
    askBeforeLosing(() => this.channel().dirty());
  }

  async #save(): Promise<FormRefusal | null> {
    const { kind, name, skillGroupId, sites } = this.channel().value();
    const result = await this.#store.create({
      name,
      kind,
      skillGroupId: skillGroupId === '' ? null : skillGroupId,
      allowedSites: kind === 'WEB' ? [...sitesFromText(sites)] : [],
    });
    if (isRefusal(result)) return result;
    this.dialog.close(result.channel.id);
    return null;
  }
}
