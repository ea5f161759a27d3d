import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ProfileUpdateDocument, type ProfileUpdateInput } from '@parley/schema/agent';
import { Api } from '../api/api';
import { Avatar } from '../avatar/avatar';
import { Field } from '../form/field';
import { FormFault } from '../form/form-fault';
import { focusFirstFault, FormSubmit } from '../form/form-submit';
import { SaveBar } from '../form/save-bar';
import { type FormRefusal } from '../form/server-faults';
import { TextInput } from '../form/text-input';
import { Section } from '../page/section';
import { Session } from '../session/session';
import { Toast } from '../toast/toast';
import { ImagePick } from '../upload/image-pick';

/** What a member shows of himself. */
export interface Profile {
  readonly nickname: string;
  readonly email: string;
  readonly avatarUrl: string | null;
}

/** Picture and nickname; the address is the login and belongs to the members page. */
@Component({
  selector: 'parley-profile-form',
  imports: [
    Avatar,
    Field,
    FormFault,
    FormField,
    FormRoot,
    ImagePick,
    SaveBar,
    Section,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './profile-form.html',
  styleUrl: './profile-form.css',
})
export class ProfileForm {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #submit = inject(FormSubmit);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly viewer = input.required<Profile>();
  private readonly picture = viewChild.required(ImagePick);

  readonly #model = linkedSignal(() => ({ nickname: this.viewer().nickname, avatarFileId: '' }));
  protected readonly profile = form(
    this.#model,
    path => {
      required(path.nickname);
      maxLength(path.nickname, 40);
    },
    {
      submission: {
        action: field => this.#submit.run(field, () => this.#save()),
        onInvalid: focusFirstFault,
      },
    },
  );
  protected readonly fault = computed(() => this.profile().errors()[0]?.message ?? '');

  /** Whether something was changed and not saved. */
  readonly isDirty = computed(
    () => this.#model().nickname !== this.viewer().nickname || this.#model().avatarFileId !== '',
  );

  protected setPicture(fileId: string): void {
    this.profile.avatarFileId().value.set(fileId);
  }

  protected discard(): void {
    this.profile().reset({ nickname: this.viewer().nickname, avatarFileId: '' });
    this.picture().reset();
  }

  async #save(): Promise<FormRefusal | null> {
    const { nickname, avatarFileId } = this.#model();
    const input: ProfileUpdateInput = { nickname };
    if (avatarFileId !== '') input.avatarFileId = avatarFileId;
    const { profileUpdate } = await this.#api.run(ProfileUpdateDocument, { input });
    if (profileUpdate.__typename !== 'AgentPayload') return profileUpdate;
    const { nickname: name, avatarUrl } = profileUpdate.agent;
    this.#session.viewerChanged({ nickname: name, avatarUrl });
    this.discard();
    this.#toast.success(this.#transloco.translate('kit.profile.saved'));
    return null;
  }
}
