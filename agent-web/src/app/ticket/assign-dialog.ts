import { DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideUsers } from '@lucide/angular';
import { Api, Avatar, DialogShell, ErrorState, Skeleton } from '@parley/kit';
import { TicketAssigneesDocument } from '@parley/schema/agent';
import { SearchField } from '../inbox/search-field';

/** A colleague or a group. */
export interface Assignee {
  readonly agentId: string | null;
  readonly skillGroupId: string | null;
}

/** Whom to give a ticket to; a click on a row is the answer. */
@Component({
  selector: 'parley-assign-dialog',
  imports: [Avatar, DialogShell, ErrorState, LucideUsers, SearchField, Skeleton, TranslocoPipe],
  template: `
    <parley-dialog-shell [heading]="'ticket.assignHeading' | transloco">
      <parley-search-field
        class="search"
        [(value)]="search"
        [label]="'transfer.search' | transloco"
      />
      @if (source.isLoading()) {
        <parley-skeleton [rows]="4" />
      } @else if (source.error()) {
        <parley-error-state (retry)="source.reload()" />
      } @else {
        <ul>
          @for (agent of agents(); track agent.id) {
            <li>
              <button type="button" (click)="choose({ agentId: agent.id, skillGroupId: null })">
                <parley-avatar [name]="agent.nickname" [url]="agent.avatarUrl" [size]="28" />
                {{ agent.nickname }}
              </button>
            </li>
          }
          @for (group of groups(); track group.id) {
            <li>
              <button type="button" (click)="choose({ agentId: null, skillGroupId: group.id })">
                <span class="group"><svg lucideUsers [size]="16"></svg></span>
                {{ group.name }}
              </button>
            </li>
          }
        </ul>
      }
    </parley-dialog-shell>
  `,
  styles: `
    .search {
      padding: 0 0 8px;
    }
    ul {
      max-height: 360px;
      margin: 0 -8px;
      overflow-y: auto;
    }
    button {
      display: flex;
      align-items: center;
      gap: 10px;
      width: 100%;
      height: 44px;
      padding: 0 8px;
      border: 0;
      border-radius: 8px;
      background: none;
      text-align: start;
      cursor: pointer;
    }
    button:hover {
      background: var(--surface-2);
    }
    .group {
      display: grid;
      place-items: center;
      width: 28px;
      height: 28px;
      border-radius: 50%;
      background: var(--surface-2);
      color: var(--text-2);
    }
  `,
})
export class AssignDialog {
  readonly #api = inject(Api);
  readonly #dialog = inject<DialogRef<Assignee>>(DialogRef);
  protected readonly search = signal('');
  protected readonly source = resource({
    loader: () => this.#api.run(TicketAssigneesDocument, {}),
  });
  readonly #found = computed(() => (this.source.hasValue() ? this.source.value() : null));
  protected readonly agents = computed(() =>
    (this.#found()?.agents.nodes ?? []).filter(
      ({ isEnabled, nickname }) => isEnabled && this.#isWanted(nickname),
    ),
  );
  protected readonly groups = computed(() =>
    (this.#found()?.skillGroups ?? []).filter(({ name }) => this.#isWanted(name)),
  );

  protected choose(assignee: Assignee): void {
    this.#dialog.close(assignee);
  }

  #isWanted(name: string): boolean {
    return name.toLocaleLowerCase().includes(this.search().trim().toLocaleLowerCase());
  }
}
