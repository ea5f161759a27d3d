import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideUsers } from '@lucide/angular';
import { Api, Avatar, Button, DialogShell, ErrorState, Skeleton } from '@parley/kit';
import { TransferGroupsDocument } from '@parley/schema/agent';
import { ColleaguesStore } from '../colleagues/colleagues-store';
import { SearchField } from '../inbox/search-field';
import { ConversationActions } from './conversation-actions';
import type { Conversation } from './conversations';
import { type TransferTarget, transferTargets } from './transfer-targets';

const LONGEST_REMARK = 500;

/** Whom to hand a conversation to, and what that colleague should know. */
@Component({
  selector: 'parley-transfer-dialog',
  imports: [
    Avatar,
    Button,
    DialogShell,
    ErrorState,
    LucideUsers,
    SearchField,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './transfer-dialog.html',
  styleUrl: './transfer-dialog.css',
})
export class TransferDialog {
  readonly #api = inject(Api);
  readonly #actions = inject(ConversationActions);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  readonly #colleagues = inject(ColleaguesStore);
  protected readonly conversation = inject<Conversation>(DIALOG_DATA);
  protected readonly source = resource({
    loader: () => this.#api.run(TransferGroupsDocument, {}),
  });
  protected readonly search = signal('');
  protected readonly remark = signal('');
  protected readonly chosen = signal<TransferTarget | null>(null);
  protected readonly isBusy = signal(false);
  protected readonly longest = LONGEST_REMARK;
  protected readonly all = computed(() =>
    this.source.hasValue()
      ? transferTargets(this.#colleagues.all(), this.source.value().skillGroups, this.conversation)
      : [],
  );
  protected readonly shown = computed(() => {
    const wanted = this.search().trim().toLocaleLowerCase();
    return this.all().filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  });

  constructor() {
    // How much each has to do is asked anew.
    void this.#colleagues.load();
  }

  protected async transfer(): Promise<void> {
    const target = this.chosen();
    if (!target || this.isBusy()) return;
    this.isBusy.set(true);
    const isDone = await this.#actions.transfer({
      conversationId: this.conversation.id,
      agentId: target.kind === 'agent' ? target.id : null,
      skillGroupId: target.kind === 'group' ? target.id : null,
      remark: this.remark().trim() || null,
    });
    this.isBusy.set(false);
    if (isDone) this.#dialog.close(true);
  }
}
