import {
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  resource,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  OwnInfoDocument,
  type OwnInfoQuery,
  ProfileUpdateDocument,
  type ProfileUpdateInput,
} from '@parley/schema/agent';
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
import { ErrorState } from '../state/error-state';
import { Skeleton } from '../state/skeleton';
import { Toast } from '../toast/toast';
import { ImagePick } from '../upload/image-pick';

/** What a member shows of himself. */
export interface Profile {
  readonly nickname: string;
  readonly email: string;
  readonly avatarUrl: string | null;
}

const names = ['nickname', 'avatarFileId', 'realName', 'staffNumber', 'phone', 'greeting'] as const;

/** Picture, names and greeting; the address is the login and belongs to the members page. */
@Component({
  selector: 'parley-profile-form',
  imports: [
    Avatar,
    ErrorState,
    Field,
    FormFault,
    FormField,
    FormRoot,
    ImagePick,
    SaveBar,
    Section,
    Skeleton,
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
  private readonly picture = viewChild(ImagePick);

  readonly #kept = resource({ loader: () => this.#api.run(OwnInfoDocument, {}) });
  readonly #own = computed(() => (this.#kept.hasValue() ? this.#kept.value().viewer : null));
  // The viewer changes with his status as well: what is being typed must outlive that.
  readonly #initial = computed(() => initialOf(this.viewer(), this.#own()), { equal: isSame });
  readonly #model = linkedSignal(() => this.#initial());
  protected readonly profile = form(
    this.#model,
    path => {
      required(path.nickname);
      maxLength(path.nickname, 40);
      maxLength(path.realName, 50);
      maxLength(path.staffNumber, 30);
      maxLength(path.greeting, 500);
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
  readonly isDirty = computed(() => {
    const [now, before] = [this.#model(), this.#initial()];
    return !isSame(now, before);
  });
  // Shown when all of it is known: what is typed before would be overwritten.
  protected readonly isKnown = computed(() => this.#kept.hasValue());
  protected readonly hasFailed = computed(() => this.#kept.error() !== undefined);
  protected readonly texts = ['realName', 'staffNumber', 'phone'] as const;
  protected readonly example = '{{visitor.name:guest}}';

  protected setPicture(fileId: string): void {
    this.profile.avatarFileId().value.set(fileId);
  }

  protected reload(): void {
    this.#kept.reload();
  }

  protected discard(): void {
    this.profile().reset(this.#initial());
    this.picture()?.reset();
  }

  async #save(): Promise<FormRefusal | null> {
    const { avatarFileId, ...words } = this.#model();
    const input: ProfileUpdateInput = words;
    if (avatarFileId !== '') input.avatarFileId = avatarFileId;
    const { profileUpdate } = await this.#api.run(ProfileUpdateDocument, { input });
    if (profileUpdate.__typename !== 'AgentPayload') return profileUpdate;
    const { nickname: name, avatarUrl } = profileUpdate.agent;
    this.#session.viewerChanged({ nickname: name, avatarUrl });
    this.#kept.set({ viewer: { id: profileUpdate.agent.id, ...words } });
    this.discard();
    this.#toast.success(this.#transloco.translate('kit.profile.saved'));
    return null;
  }
}

function initialOf({ nickname }: Profile, own: OwnInfoQuery['viewer'] | null) {
  return {
    nickname,
    avatarFileId: '',
    realName: own?.realName ?? '',
    staffNumber: own?.staffNumber ?? '',
    phone: own?.phone ?? '',
    greeting: own?.greeting ?? '',
  };
}

type Model = ReturnType<typeof initialOf>;

const isSame = (a: Model, b: Model): boolean => names.every(name => a[name] === b[name]);
