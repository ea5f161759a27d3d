import { ScrollingModule } from '@angular/cdk/scrolling';
import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideArrowUp } from '@lucide/angular';
import type { Conversation } from '../conversation/conversations';
import type { Reader } from '../reader/readers-store';
import { ConversationRow } from './conversation-row';
import { heldList } from './held-list';

/** Conversations as rows that stay where they are while somebody points at them. */
@Component({
  selector: 'parley-conversation-list',
  imports: [ConversationRow, LucideArrowUp, ScrollingModule, TranslocoPipe],
  template: `
    @if (held.heldBack(); as count) {
      <button type="button" class="pill" (click)="held.release()">
        <svg lucideArrowUp [size]="14"></svg>
        {{ 'inbox.new' | transloco: { count } }}
      </button>
    }
    <cdk-virtual-scroll-viewport
      [itemSize]="60"
      minBufferPx="600"
      maxBufferPx="1200"
      (mouseenter)="held.hold()"
      (mouseleave)="held.release()"
    >
      <ul>
        <li *cdkVirtualFor="let conversation of held.rows(); trackBy: byId">
          <parley-conversation-row
            [conversation]="conversation"
            [list]="list()"
            [isOpen]="conversation.id === openId()"
            [isTyping]="typing()?.isTyping(conversation.id) ?? false"
            [isClosing]="closing()?.isPending(conversation.id) ?? false"
            [readers]="readers()?.of(conversation.id) ?? []"
            [isFresh]="fresh()?.has(conversation.id) ?? false"
            [isPicked]="picked()?.has(conversation.id) ?? null"
            (pick)="pick.emit(conversation.id)"
            (accept)="accept.emit(conversation)"
          />
        </li>
      </ul>
    </cdk-virtual-scroll-viewport>
  `,
  styleUrl: './conversation-list.css',
})
export class ConversationList {
  readonly conversations = input.required<readonly Conversation[]>();
  readonly list = input.required<'mine' | 'waiting' | 'ended'>();
  readonly openId = input<string | null>(null);
  readonly typing = input<{ isTyping(id: string): boolean } | null>(null);
  readonly closing = input<{ isPending(id: string): boolean } | null>(null);
  readonly readers = input<{ of(id: string): readonly Reader[] } | null>(null);
  readonly fresh = input<{ has(id: string): boolean } | null>(null);
  /** Those that are picked, where several can be chosen at once. */
  readonly picked = input<ReadonlySet<string> | null>(null);
  readonly pick = output<string>();
  readonly accept = output<Conversation>();
  protected readonly held = heldList(computed(() => this.conversations()));
  protected readonly byId = (_index: number, { id }: Conversation): string => id;
}
