import { Component, computed, DestroyRef, inject, input, resource, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideArrowLeft } from '@lucide/angular';
import {
  Api,
  Avatar,
  Button,
  Dialogs,
  ErrorState,
  ErrorText,
  IconButton,
  RelativeTime,
  RichText,
  Session,
  Skeleton,
} from '@parley/kit';
import { ApiError } from '@parley/schema';
import { TicketOpenDocument, type TicketStatus } from '@parley/schema/agent';
import { RevealButton } from '../mask/reveal-button';
import { Reveals } from '../mask/reveals';
import { AssignDialog, type Assignee } from './assign-dialog';
import { DeadlineLine } from './deadline-line';
import { DueMark } from './due-mark';
import { TicketAnswer } from './ticket-answer';
import { TicketAttachments } from './ticket-attachments';
import { titleOf } from './ticket-list';
import { TicketsStore } from './tickets-store';

/** One ticket: what was asked, how it was answered, and what happens with it next. */
@Component({
  selector: 'parley-ticket-page',
  imports: [
    Avatar,
    Button,
    DeadlineLine,
    DueMark,
    ErrorState,
    IconButton,
    LucideArrowLeft,
    RelativeTime,
    RevealButton,
    RichText,
    RouterLink,
    Skeleton,
    TicketAnswer,
    TicketAttachments,
    TranslocoPipe,
  ],
  providers: [Reveals],
  templateUrl: './ticket-page.html',
  styleUrl: './ticket-page.css',
})
export class TicketPage {
  readonly #api = inject(Api);
  readonly #dialogs = inject(Dialogs);
  protected readonly store = inject(TicketsStore);
  protected readonly reveals = inject(Reveals);
  protected readonly errorText = inject(ErrorText);
  protected readonly viewer = inject(Session).viewer;
  readonly id = input.required<string>();
  protected readonly statuses: readonly TicketStatus[] = ['OPEN', 'PENDING', 'SOLVED'];
  protected readonly source = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const { ticket } = await this.#api.run(TicketOpenDocument, { id });
      if (!ticket) throw new ApiError('NOT_FOUND', 'No such ticket.');
      this.store.accept(ticket);
      if (ticket.unreadCount > 0) void this.store.read(id);
      return ticket;
    },
  });
  protected readonly opened = computed(() => (this.source.hasValue() ? this.source.value() : null));
  /** The newest known state of what can change. */
  protected readonly ticket = computed(() => this.store.get(this.id()) ?? this.opened());
  protected readonly title = titleOf;

  constructor() {
    const stop = this.store.listen(({ id, lastSeq }) => {
      const known = untracked(this.opened);
      const shown = known?.comments.nodes.at(-1)?.seq ?? 0;
      if (id === untracked(this.id) && lastSeq > shown) this.source.reload();
    });
    inject(DestroyRef).onDestroy(stop);
  }

  protected async setStatus(event: Event): Promise<void> {
    const select = event.target as HTMLSelectElement;
    const status = select.value as TicketStatus;
    const isDone = await this.store.update({ ticketId: this.id(), status });
    if (!isDone) select.value = this.ticket()?.status ?? 'OPEN';
  }

  protected async assign(): Promise<void> {
    const assignee = await this.#dialogs.ask<Assignee>(AssignDialog);
    if (assignee) await this.store.assign({ ticketIds: [this.id()], ...assignee });
  }

  protected async release(): Promise<void> {
    await this.store.assign({ ticketIds: [this.id()], agentId: null, skillGroupId: null });
  }
}
