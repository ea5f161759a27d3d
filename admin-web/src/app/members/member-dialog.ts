import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import {
  email,
  form,
  FormField,
  FormRoot,
  max,
  maxLength,
  min,
  minLength,
  required,
} from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  askBeforeLosing,
  Button,
  DialogShell,
  ErrorText,
  Field,
  focusFirstFault,
  FormFault,
  type FormRefusal,
  FormSubmit,
  isRefusal,
  PasswordInput,
  Session,
  TextInput,
  Toast,
} from '@parley/kit';
import type { MemberFragment } from '@parley/schema/admin';
import { CheckList } from '../core/check-list';
import { SkillGroupStore } from '../skill-groups/skill-group-store';
import { Credentials } from './credentials';
import { firstPassword } from './first-password';
import { MemberAccount } from './member-account';
import { type MemberResult, MemberStore } from './member-store';
import { RoleName } from './role-name';

/** Makes a member, or changes one: the data of the dialog is his id, or null for a new one. */
@Component({
  selector: 'parley-member-dialog',
  imports: [
    Button,
    CheckList,
    Credentials,
    DialogShell,
    Field,
    FormFault,
    FormField,
    FormRoot,
    MemberAccount,
    PasswordInput,
    RoleName,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './member-dialog.html',
  styleUrl: './member-dialog.css',
})
export class MemberDialog {
  readonly #store = inject(MemberStore);
  readonly #groups = inject(SkillGroupStore);
  readonly #submit = inject(FormSubmit);
  readonly #session = inject(Session);
  readonly #errorText = inject(ErrorText);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #id = inject<string | null>(DIALOG_DATA, { optional: true });
  protected readonly dialog = inject(DialogRef);

  protected readonly roles = this.#store.roles;
  protected readonly groups = this.#groups.groups;
  protected readonly member = computed(() =>
    this.#store.members().find(member => member.id === this.#id),
  );
  protected readonly isNew = this.#id === null;
  /** Anybody but the viewer, whose own password and account are not this page's business. */
  protected readonly other = computed(() =>
    this.#id === this.#session.viewer()?.id ? undefined : this.member(),
  );
  /** Set once the account exists, so that the first password can be handed over. */
  protected readonly made = signal<{ email: string; password: string } | null>(null);
  protected readonly groupIds = signal<ReadonlySet<string>>(
    new Set(this.member()?.skillGroups.map(group => group.id)),
  );

  protected readonly account = form(
    signal(initial(this.member(), this.#plainRoleId())),
    path => {
      required(path.nickname);
      maxLength(path.nickname, 40);
      required(path.email);
      email(path.email);
      required(path.capacity);
      min(path.capacity, 0);
      max(path.capacity, 100);
      required(path.password, { when: () => this.isNew });
      minLength(path.password, 8);
      maxLength(path.password, 128);
    },
    {
      submission: {
        action: field => this.#submit.run(field, () => this.#save()),
        onInvalid: focusFirstFault,
      },
    },
  );
  protected readonly fault = computed(() => this.account().errors()[0]?.message ?? '');

  constructor() {
    const groups = this.groupIds();
    askBeforeLosing(() => !this.made() && (this.account().dirty() || this.groupIds() !== groups));
  }

  protected suggest(): void {
    this.account.password().value.set(firstPassword());
  }

  async #save(): Promise<FormRefusal | null> {
    const result = await this.#write();
    if (isRefusal(result)) return result;
    // The account is written now, whatever becomes of the groups: a second try must not repeat it.
    await this.#groups
      .setGroupsOf(result.member.id, this.groupIds())
      .catch(error => this.#toast.error(this.#errorText.of(error)));
    this.#store.refresh();
    if (this.isNew) {
      this.made.set({ email: result.member.email, password: this.account.password().value() });
    } else {
      this.#toast.success(this.#transloco.translate('members.saved'));
      this.dialog.close();
    }
    return null;
  }

  // The role for those who only answer; the server knows one too, when none is chosen.
  #plainRoleId(): string {
    return this.roles().find(role => !role.permissions.includes('member.write'))?.id ?? '';
  }

  #write(): Promise<MemberResult> {
    const { password, roleId, ...rest } = this.account().value();
    const role = roleId === '' ? {} : { roleId };
    if (this.#id === null) return this.#store.create({ ...rest, ...role, password });
    return this.#store.update({ agentId: this.#id, ...rest, ...role });
  }
}

function initial(member: MemberFragment | undefined, plainRoleId: string) {
  return {
    nickname: member?.nickname ?? '',
    email: member?.email ?? '',
    password: '',
    roleId: member?.role.id ?? plainRoleId,
    capacity: member?.capacity ?? 10,
  };
}
