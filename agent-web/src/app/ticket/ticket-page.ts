import { Component, computed, DestroyRef, inject, input, resource, untracked } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideAlarmClock, LucideArrowLeft, LucideEllipsis, LucideMerge } from '@lucide/angular';
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
  Toast,
} from '@parley/kit';
import { ApiError } from '@parley/schema';
import { TicketOpenDocument, type TicketStatus } from '@parley/schema/agent';
import type { Remindable } from '../mark/reminder-dialog';
import { RevealButton } from '../mask/reveal-button';
import { Reveals } from '../mask/reveals';
import { AssignDialog, type Assignee } from './assign-dialog';
import { DeadlineLine } from './deadline-line';
import { DueMark } from './due-mark';
import { TicketAnswer } from './ticket-answer';
import { TicketAttachments } from './ticket-attachments';
import { type Ticket, titleOf } from './ticket-list';
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
    LucideAlarmClock,
    LucideArrowLeft,
    LucideEllipsis,
    LucideMerge,
    MatMenuModule,
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
  readonly #router = inject(Router);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
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
      if (ticket.unreadCount > 0 || ticket.isReminded) void this.store.read(id);
      return ticket;
    },
  });
  protected readonly opened = computed(() => (this.source.hasValue() ? this.source.value() : null));
  /** The newest known state of what can change. */
  protected readonly ticket = computed(() => this.store.get(this.id()) ?? this.opened());
  protected readonly title = titleOf;

  constructor() {
    const stop = this.store.listen(({ id, lastSeq, isReminded }) => {
      const known = untracked(this.opened);
      const shown = known?.comments.nodes.at(-1)?.seq ?? 0;
      if (id !== untracked(this.id)) return;
      if (lastSeq > shown) this.source.reload();
      // He looks at it already.
      if (isReminded) void this.store.read(id);
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

  protected async remind({ id, number, remindAt }: Ticket): Promise<void> {
    const { ReminderDialog } = await import('../mark/reminder-dialog');
    await this.#dialogs.ask<boolean, Remindable>(ReminderDialog, {
      name: `#${number}`,
      lead: 'mark.remindTicketLead',
      remindAt,
      remind: at => this.store.remind(id, at),
    });
  }

  protected async merge(ticket: Ticket): Promise<void> {
    const { MergeDialog } = await import('./merge-dialog');
    const into = await this.#dialogs.ask<Ticket, Ticket>(MergeDialog, ticket);
    if (!into || !(await this.store.merge(ticket.id, into.id))) return;
    this.#toast.success(this.#transloco.translate('ticket.mergedDone', { number: into.number }));
    void this.#router.navigate(['/tickets', 'open', into.id]);
  }

  protected async release(): Promise<void> {
    await this.store.assign({ ticketIds: [this.id()], agentId: null, skillGroupId: null });
  }
}
