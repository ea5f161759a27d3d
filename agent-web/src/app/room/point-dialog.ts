import { DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Avatar, DialogShell, ListRow, previewText } from '@parley/kit';
import type { Conversation } from '../conversation/conversations';
import { InboxStore } from '../inbox/inbox-store';
import { SearchField } from '../inbox/search-field';
import type { OutgoingContent } from '../outbox/outbox-payload';
import { conversationTitle } from './room-entry';

/** Which conversation to point a colleague to. */
@Component({
  selector: 'parley-point-dialog',
  imports: [Avatar, DialogShell, ListRow, SearchField, TranslocoPipe],
  template: `
    <parley-dialog-shell [heading]="'room.point' | transloco">
      <parley-search-field [(value)]="search" [label]="'inbox.search' | transloco" />
      <ul>
        @for (it of shown(); track it.id) {
          <li>
            <button type="button" parleyRow (click)="point(it)">
              <parley-avatar [name]="it.visitor.name" [size]="36" />
              <ng-container rowTop>
                <span class="row-name">{{ it.visitor.name }}</span>
                <span class="row-fact figure">#{{ it.number }}</span>
              </ng-container>
              <span class="row-about">{{ last(it) }}</span>
            </button>
          </li>
        } @empty {
          <li class="none">{{ 'room.noConversation' | transloco }}</li>
        }
      </ul>
    </parley-dialog-shell>
  `,
  styles: `
    ul {
      height: 320px;
      margin: 8px -6px;
      overflow-y: auto;
    }

    .none {
      padding: 16px 14px;
      color: var(--text-2);
    }
  `,
})
export class PointDialog {
  readonly #inbox = inject(InboxStore);
  readonly #dialog = inject<DialogRef<OutgoingContent>>(DialogRef);
  protected readonly search = signal('');
  protected readonly shown = computed(() => {
    const wanted = this.search().trim().toLocaleLowerCase();
    return [...this.#inbox.mine(), ...this.#inbox.waiting()].filter(({ number, visitor }) =>
      `#${number} ${visitor.name}`.toLocaleLowerCase().includes(wanted),
    );
  });

  protected last({ lastMessage }: Conversation): string {
    return lastMessage ? (previewText(lastMessage.content).text ?? '') : '';
  }

  protected point({ id, number, visitor }: Conversation): void {
    this.#dialog.close({
      kind: 'conversation',
      id,
      title: conversationTitle(number, visitor.name),
    });
  }
}
