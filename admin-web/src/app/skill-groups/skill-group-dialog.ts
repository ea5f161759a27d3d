import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
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
  TextInput,
  Toast,
} from '@parley/kit';
import { CheckList } from '../core/check-list';
import { MemberStore } from '../members/member-store';
import { SkillGroupDelete } from './skill-group-delete';
import { type SkillGroupResult, SkillGroupStore } from './skill-group-store';

/** Makes a group, or changes one: the data of the dialog is its id, or null for a new one. */
@Component({
  selector: 'parley-skill-group-dialog',
  imports: [
    Button,
    CheckList,
    DialogShell,
    Field,
    FormFault,
    FormField,
    FormRoot,
    SkillGroupDelete,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './skill-group-dialog.html',
  styleUrl: './skill-group-dialog.css',
})
export class SkillGroupDialog {
  readonly #store = inject(SkillGroupStore);
  readonly #members = inject(MemberStore);
  readonly #submit = inject(FormSubmit);
  readonly #errorText = inject(ErrorText);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #id = inject<string | null>(DIALOG_DATA, { optional: true });
  protected readonly dialog = inject(DialogRef);

  protected readonly group = computed(() =>
    this.#store.groups().find(group => group.id === this.#id),
  );
  protected readonly memberIds = signal<ReadonlySet<string>>(
    new Set(this.group()?.members.map(member => member.id)),
  );
  protected readonly choices = computed(() =>
    this.#members
      .members()
      .filter(member => member.isEnabled || this.memberIds().has(member.id))
      .map(member => ({
        id: member.id,
        name: member.nickname,
        note: member.email,
        avatarUrl: member.avatarUrl,
      })),
  );

  protected readonly details = form(
    signal({ name: this.group()?.name ?? '' }),
    path => {
      required(path.name);
      maxLength(path.name, 40);
    },
    {
      submission: {
        action: field => this.#submit.run(field, () => this.#save()),
        onInvalid: focusFirstFault,
      },
    },
  );
  protected readonly fault = computed(() => this.details().errors()[0]?.message ?? '');

  constructor() {
    const members = this.memberIds();
    askBeforeLosing(() => this.details().dirty() || this.memberIds() !== members);
  }

  async #save(): Promise<FormRefusal | null> {
    const name = this.details.name().value().trim();
    const result = await this.#write(name);
    if (isRefusal(result)) return result;
    this.#toast.success(this.#transloco.translate('skillGroups.saved', { name }));
    // The group exists now, whatever becomes of its members: a second try must not make another.
    await this.#store
      .setMembers(result.skillGroup.id, [...this.memberIds()])
      .catch(error => this.#toast.error(this.#errorText.of(error)));
    this.#members.refresh();
    this.dialog.close();
    return null;
  }

  async #write(name: string): Promise<SkillGroupResult> {
    const group = this.group();
    if (!group) return this.#store.create(name);
    return group.name === name ? { skillGroup: group } : this.#store.rename(group.id, name);
  }
}
