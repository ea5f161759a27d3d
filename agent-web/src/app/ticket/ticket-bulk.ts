import { Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, Dialogs, Session } from '@parley/kit';
import { AssignDialog, type Assignee } from './assign-dialog';
import { TicketsStore } from './tickets-store';

/** What can be done to the picked tickets at once. */
@Component({
  selector: 'parley-ticket-bulk',
  imports: [Button, TranslocoPipe],
  template: `
    <span class="count figure" role="status">{{
      'ticket.picked' | transloco: { count: ids().size }
    }}</span>
    <button type="button" parleyButton [isBusy]="isBusy()" (click)="assign(viewerId)">
      {{ 'ticket.take' | transloco }}
    </button>
    <button type="button" parleyButton (click)="choose()">
      {{ 'ticket.assign' | transloco }}
    </button>
    <button type="button" parleyButton (click)="assign(null)">
      {{ 'ticket.release' | transloco }}
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px;
      padding: 0 12px 8px;
    }
    .count {
      flex: 1;
      color: var(--text-2);
      font-size: var(--text-13);
    }
    button {
      height: 28px;
      padding: 0 10px;
      font-size: var(--text-13);
    }
  `,
})
export class TicketBulk {
  readonly #store = inject(TicketsStore);
  readonly #dialogs = inject(Dialogs);
  protected readonly viewerId = inject(Session).viewer()?.id ?? null;
  readonly ids = input.required<ReadonlySet<string>>();
  /** What stays picked: nothing once it worked. */
  readonly done = output<ReadonlySet<string>>();
  protected readonly isBusy = signal(false);

  protected async choose(): Promise<void> {
    const assignee = await this.#dialogs.ask<Assignee>(AssignDialog);
    if (assignee) await this.assign(assignee.agentId, assignee.skillGroupId);
  }

  protected async assign(
    agentId: string | null,
    skillGroupId: string | null = null,
  ): Promise<void> {
    this.isBusy.set(true);
    const ticketIds = [...this.ids()];
    const isDone = await this.#store.assign({ ticketIds, agentId, skillGroupId });
    this.isBusy.set(false);
    if (isDone) this.done.emit(new Set());
  }
}
