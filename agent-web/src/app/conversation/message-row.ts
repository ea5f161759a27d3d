import { CdkCopyToClipboard } from '@angular/cdk/clipboard';
import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideLanguages, LucideReply, LucideStickyNote, LucideUndo2 } from '@lucide/angular';
import {
  Avatar,
  Clock,
  formatClock,
  formatExact,
  IconButton,
  Language,
  MessageBubble,
} from '@parley/kit';
import type { LogContentFragment } from '@parley/schema/agent';
import { RevealButton } from '../mask/reveal-button';
import { DeliveryMark } from './delivery-mark';
import type { MessageItem } from './thread-items';

/** An own message can be withdrawn for this long. */
const RECALL_MS = 2 * 60_000;

/** One message in the thread: its bubble, who wrote it and when, how far it got. */
@Component({
  selector: 'parley-message-row',
  imports: [
    Avatar,
    CdkCopyToClipboard,
    DeliveryMark,
    IconButton,
    LucideLanguages,
    LucideReply,
    LucideStickyNote,
    LucideUndo2,
    MessageBubble,
    RevealButton,
    TranslocoPipe,
  ],
  templateUrl: './message-row.html',
  styleUrl: './message-row.css',
  host: { '[attr.data-side]': 'item().side', '[class.is-first]': 'item().isFirst' },
})
export class MessageRow {
  readonly #language = inject(Language).name;
  readonly #now = inject(Clock).now;
  readonly item = input.required<MessageItem>();
  /** The visitor has read up to this entry. */
  readonly readSeq = input(0);
  readonly canWrite = input(false);
  /** What it holds without dots, once the viewer asked for that. */
  readonly revealed = input<LogContentFragment | null>(null);
  /** What it says in the reader's language, where he wants that. */
  readonly translation = input<string | null>(null);
  protected readonly isOriginal = linkedSignal({
    source: () => this.item().message.id,
    computation: () => false,
  });
  /** The translation, if it says anything that the message does not. */
  protected readonly shownTranslation = computed(() => {
    const [translation, { content }] = [this.translation(), this.item().message];
    const isOther = content.__typename === 'TextContent' && content.text !== translation;
    return isOther ? translation : null;
  });
  readonly openImage = output();
  readonly openQuote = output<number>();
  readonly reply = output();
  readonly recall = output();
  readonly resend = output();
  readonly reveal = output();
  protected readonly content = computed(() => {
    const { content } = this.item().message;
    if (content.__typename === 'RecalledContent') return content;
    const text = this.isOriginal() ? null : this.shownTranslation();
    if (text !== null && !this.revealed()) return { __typename: 'TextContent', text } as const;
    return this.revealed() ?? content;
  });
  /** When it was written as its platform says, where that is more than a minute from when it came here. */
  protected readonly at = computed(() => {
    const { createdAt, providerAt } = this.item().message;
    const [ours, theirs] = [new Date(createdAt), providerAt ? new Date(providerAt) : null];
    return theirs && Math.abs(theirs.getTime() - ours.getTime()) > 60_000 ? theirs : ours;
  });
  protected readonly clock = computed(() => formatClock(this.at(), this.#language()));
  protected readonly exact = computed(() => formatExact(this.at(), this.#language()));
  protected readonly isRecalled = computed(
    () => this.item().message.content.__typename === 'RecalledContent',
  );
  protected readonly delivery = computed(() => {
    const { side, message } = this.item();
    if (side !== 'ours' || this.isRecalled() || message.sender.kind !== 'AGENT') return null;
    return message.seq <= this.readSeq() ? 'READ' : message.delivery;
  });
  /** How it failed, when it may be sent again. */
  protected readonly failure = computed(() => {
    const state = this.delivery();
    return state === 'FAILED' || state === 'UNKNOWN' ? state : null;
  });
  protected readonly text = computed(() => {
    const { content } = this.item().message;
    return content.__typename === 'TextContent' ? content.text : '';
  });
  protected readonly canRecall = computed(() => {
    const { message } = this.item();
    const isFresh = this.#now() - this.at().getTime() < RECALL_MS;
    return message.sender.isOwn && isFresh && !this.isRecalled() && this.canWrite();
  });
}
