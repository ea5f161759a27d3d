import { Component, effect, inject, input, output, untracked, viewChild } from '@angular/core';
import { ErrorState, ErrorText, Skeleton } from '@parley/kit';
import { Reveals } from '../mask/reveals';
import { Outbox } from '../outbox/outbox';
import type { LogMessage } from './message-log';
import { OpenLog } from './open-log';
import { Thread } from './thread';

/** What was said in the log of a page, or why it is not there yet. */
@Component({
  selector: 'parley-log-pane',
  imports: [ErrorState, Skeleton, Thread],
  templateUrl: './log-pane.html',
  styles: `
    :host {
      display: flex;
      flex: 1;
      flex-direction: column;
      min-height: 0;
    }
    :host > * {
      flex: 1;
      min-height: 0;
    }
  `,
})
export class LogPane {
  protected readonly log = inject(OpenLog);
  protected readonly outbox = inject(Outbox);
  protected readonly reveals = inject(Reveals);
  protected readonly errorText = inject(ErrorText);
  private readonly thread = viewChild(Thread);
  /** Up to where the other side has read. */
  readonly readSeq = input.required<number>();
  readonly canWrite = input.required<boolean>();
  /** The message to open at, by its number; none: at the newest. */
  readonly at = input<string>();
  readonly typingName = input('');
  readonly typingText = input('');
  readonly translated = input<ReadonlyMap<string, string>>(new Map());
  readonly reply = output<LogMessage>();
  readonly recall = output<LogMessage>();
  readonly reveal = output<LogMessage>();
  readonly resendSent = output<LogMessage>();

  constructor() {
    effect(() => {
      this.log.id();
      const [thread, seq] = [this.thread(), Number(this.at())];
      if (seq > 0) untracked(() => thread?.show(seq));
    });
  }
}
