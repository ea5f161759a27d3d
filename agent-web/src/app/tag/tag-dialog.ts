import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, DialogShell, EmptyState, ErrorState, Skeleton } from '@parley/kit';
import { ConversationActions } from '../conversation/conversation-actions';
import type { Conversation } from '../conversation/conversations';
import { SearchField } from '../inbox/search-field';
import { inBranches, pickable, Tags } from './tags';

const LONGEST_REMARK = 500;

export interface TagDialogData {
  readonly conversation: Conversation;
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
  protected readonly remark = signal(this.data.conversation.remark ?? '');
  protected readonly chosen = signal<ReadonlySet<string>>(
    new Set(this.data.conversation.tags.map(({ id }) => id)),
  );
  protected readonly isBusy = signal(false);
  protected readonly branches = computed(() =>
    this.tags.hasValue() ? inBranches(pickable(this.tags.value(), this.search())) : [],
  );
  protected readonly canSave = computed(() => !this.data.isForEnd || this.chosen().size > 0);

  constructor() {
    // Admins change the tree at any time.
    this.tags.reload();
  }

  protected toggle(id: string): void {
    this.chosen.update(chosen => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  protected async save(): Promise<void> {
    if (this.isBusy() || !this.canSave()) return;
    this.isBusy.set(true);
    const isDone = await this.#actions.tag({
      conversationId: this.data.conversation.id,
      tagIds: [...this.chosen()],
      remark: this.remark().trim(),
    });
    this.isBusy.set(false);
    if (isDone) this.#dialog.close(true);
  }
}
