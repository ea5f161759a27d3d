import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  LucideAlarmClock,
  LucideArrowRightLeft,
  LucideCircleAlert,
  LucidePhoneOutgoing,
  LucidePin,
} from '@lucide/angular';
import { Avatar, Button, formatExact, Language, previewText, RelativeTime } from '@parley/kit';
import { AnswerWindow } from '../composer/answer-window';
import { Drafts } from '../composer/drafts';
import type { Conversation } from '../conversation/conversations';
import { Outbox } from '../outbox/outbox';
import { ReadersMark } from '../reader/readers-mark';
import type { Reader } from '../reader/readers-store';
import { TagChips } from '../tag/tag-chips';
import { isUnread } from './list-filter';
import { WaitingTime } from './waiting-time';

/** One conversation in a list: who, what was said last, how long it waits. */
@Component({
  selector: 'parley-conversation-row',
  imports: [
    AnswerWindow,
    Avatar,
    Button,
    LucideArrowRightLeft,
    LucideCircleAlert,
    LucideAlarmClock,
    LucidePhoneOutgoing,
    LucidePin,
    ReadersMark,
    RelativeTime,
    RouterLink,
    TagChips,
    TranslocoPipe,
    WaitingTime,
  ],
  templateUrl: './conversation-row.html',
  styleUrl: './conversation-row.css',
  host: {
    '[class.is-open]': 'isOpen()',
    '[class.is-unread]': 'hasUnread()',
    '[class.is-fresh]': 'isFresh() && !isOpen()',
  },
})
export class ConversationRow {
  readonly #drafts = inject(Drafts);
  readonly conversation = input.required<Conversation>();
  readonly list = input.required<'mine' | 'waiting' | 'ended'>();
  readonly isOpen = input(false);
  readonly isTyping = input(false);
  /** Came to the viewer and was not opened yet. */
  readonly isFresh = input(false);
  readonly isClosing = input(false);
  /** Colleagues who are here as well. */
  readonly readers = input<readonly Reader[]>([]);
  /** Whether it can be picked with others: null where it cannot. */
  readonly isPicked = input<boolean | null>(null);
  readonly pick = output();
  readonly accept = output();
  protected readonly link = computed(() =>
    this.list() === 'ended'
      ? ['/history', this.conversation().id]
      : ['/inbox', this.list(), this.conversation().id],
  );
  protected readonly waitingSince = computed(() => {
    const { waitingSince, queuedAt, createdAt } = this.conversation();
    if (this.list() === 'mine') return waitingSince;
    return this.list() === 'waiting' ? (queuedAt ?? createdAt) : null;
  });
  protected readonly hasUnread = computed(
    () => this.list() === 'mine' && isUnread(this.conversation()),
  );
  readonly #language = inject(Language).name;
  protected readonly remindsAt = computed(() => {
    const { remindAt } = this.conversation();
    return remindAt ? formatExact(new Date(remindAt), this.#language()) : '';
  });
  protected readonly preview = computed(() => {
    const last = this.conversation().lastMessage;
    return last ? previewText(last.content) : null;
  });
  readonly #outbox = inject(Outbox);
  protected readonly hasFailed = computed(() => {
    const { id } = this.conversation();
    return this.#outbox.items().some(item => item.lane === id && item.state === 'refused');
  });
  protected readonly draft = computed(() => {
    // Read again whenever the row changes place or state: leaving a conversation does.
    const isHidden = this.isOpen() || this.list() !== 'mine';
    return isHidden ? '' : this.#drafts.of(this.conversation().id).text;
  });
}
