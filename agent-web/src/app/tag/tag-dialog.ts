import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, DialogShell, EmptyState, ErrorState, Skeleton } from '@parley/kit';
import { ConversationActions } from '../conversation/conversation-actions';
import type { Conversation } from '../conversation/conversations';
import { toggled } from '../desk/toggled';
import { SearchField } from '../inbox/search-field';
import { inBranches, pickable, Tags } from './tags';

const LONGEST_REMARK = 500;

/** Which conversations; of several, each keeps what it has unless told otherwise. */
export interface TagDialogData {
  readonly conversations: readonly Conversation[];
  /** Whether it is asked because the conversation is about to end, and at least one tag is needed. */
  readonly isForEnd: boolean;
}

/** By what a conversation was about, and a remark; answers true once it is kept. */
@Component({
  selector: 'parley-tag-dialog',
  imports: [Button, DialogShell, EmptyState, ErrorState, SearchField, Skeleton, TranslocoPipe],
  templateUrl: './tag-dialog.html',
  styleUrl: './tag-dialog.css',
})
export class TagDialog {
  readonly #actions = inject(ConversationActions);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly data = inject<TagDialogData>(DIALOG_DATA);
  protected readonly tags = inject(Tags).source;
  protected readonly longest = LONGEST_REMARK;
  protected readonly search = signal('');
  readonly #one = this.data.conversations.length === 1 ? this.data.conversations[0] : undefined;
  protected readonly count = this.data.conversations.length;
  protected readonly name = this.#one?.visitor.name ?? '';
  protected readonly remark = signal(this.#one?.remark ?? '');
  protected readonly chosen = signal<ReadonlySet<string>>(
    new Set(this.#one?.tags.map(({ id }) => id)),
  );
  /** Of several: whether they have just the chosen tags from now on. */
  protected readonly isReplacing = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly branches = computed(() =>
    this.tags.hasValue() ? inBranches(pickable(this.tags.value(), this.search())) : [],
  );
  protected readonly canSave = computed(() => {
    if (this.#one) return !this.data.isForEnd || this.chosen().size > 0;
    return this.isReplacing() || this.chosen().size > 0 || this.remark().trim() !== '';
  });

  constructor() {
    // Admins change the tree at any time.
    this.tags.reload();
  }

  protected toggle(id: string): void {
    this.chosen.update(chosen => toggled(chosen, id));
  }

  protected async save(): Promise<void> {
    if (this.isBusy() || !this.canSave()) return;
    this.isBusy.set(true);
    const isDone = await this.#keep([...this.chosen()], this.remark().trim());
    this.isBusy.set(false);
    if (isDone) this.#dialog.close(true);
  }

  #keep(tagIds: readonly string[], remark: string): Promise<boolean> {
    if (this.#one)
      return this.#actions.tag({ conversationId: this.#one.id, tagIds: [...tagIds], remark });
    return this.#actions.tagSeveral({
      conversationIds: this.data.conversations.map(({ id }) => id),
      isAdding: !this.isReplacing(),
      // Nothing chosen, nothing written: those stay as they are in each.
      tagIds: tagIds.length > 0 || this.isReplacing() ? [...tagIds] : null,
      remark: remark || null,
    });
  }
}
