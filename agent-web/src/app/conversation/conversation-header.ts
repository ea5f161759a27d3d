import { Component, computed, inject, input, output } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  LucideAlarmClock,
  LucideArrowLeft,
  LucideArrowRightLeft,
  LucideBan,
  LucideCheck,
  LucideCircleCheck,
  LucideCornerUpLeft,
  LucideEllipsis,
  LucideHand,
  LucideLanguages,
  LucideListOrdered,
  LucideMailOpen,
  LucidePanelRight,
  LucidePhoneOutgoing,
  LucidePin,
  LucidePrinter,
  LucideStar,
  LucideTag,
  LucideTicket,
  LucideUndo2,
} from '@lucide/angular';
import { Avatar, Button, IconButton, Session } from '@parley/kit';
import type { Priority } from '@parley/schema/agent';
import { WaitingTime } from '../inbox/waiting-time';
import { ReadersMark } from '../reader/readers-mark';
import type { Reader } from '../reader/readers-store';
import { KeyBindings } from '../shortcut/key-bindings';
import type { Conversation } from './conversations';

/** Who the conversation is with, how it stands, and what can be done with it. */
@Component({
  selector: 'parley-conversation-header',
  imports: [
    Avatar,
    Button,
    IconButton,
    LucideAlarmClock,
    LucideArrowLeft,
    LucideArrowRightLeft,
    LucideBan,
    LucideCheck,
    LucideCircleCheck,
    LucideCornerUpLeft,
    LucideEllipsis,
    LucideHand,
    LucideLanguages,
    LucideListOrdered,
    LucideMailOpen,
    LucidePanelRight,
    LucidePhoneOutgoing,
    LucidePin,
    LucidePrinter,
    LucideStar,
    LucideTag,
    LucideTicket,
    LucideUndo2,
    MatMenuModule,
    ReadersMark,
    RouterLink,
    TranslocoPipe,
    WaitingTime,
  ],
  templateUrl: './conversation-header.html',
  styleUrl: './conversation-header.css',
})
export class ConversationHeader {
  readonly conversation = input.required<Conversation>();
  readonly isMine = input.required<boolean>();
  readonly isTyping = input(false);
  readonly isClosing = input(false);
  /** Colleagues who are here as well. */
  readonly readers = input<readonly Reader[]>([]);
  readonly hasPanel = input(true);
  readonly canTranslate = input(false);
  readonly isTranslated = input(false);
  readonly accept = output();
  readonly transfer = output();
  readonly end = output();
  readonly undoEnd = output();
  readonly tags = output();
  readonly block = output();
  readonly invite = output();
  readonly makeTicket = output();
  readonly pin = output();
  readonly markUnread = output();
  readonly remind = output();
  protected readonly canBlock = inject(Session).can('visitor.block');
  readonly giveBack = output();
  readonly takeOver = output();
  readonly callBack = output();
  readonly prioritize = output<Priority>();
  readonly translate = output();
  readonly panel = output();
  protected readonly priorities: readonly Priority[] = ['HIGH', 'NORMAL', 'LOW'];
  protected readonly keys = inject(KeyBindings).of;
  protected readonly waitingSince = computed(() => {
    const { status, queuedAt, createdAt } = this.conversation();
    return status === 'QUEUED' ? (queuedAt ?? createdAt) : null;
  });
}
