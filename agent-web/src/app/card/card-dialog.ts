import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, DialogShell } from '@parley/kit';
import type { MessageContentInput } from '@parley/schema/agent';
import { CardPreview } from './card-preview';

/** The frame in which a card is written: how it arrives on the channel, and the button that answers it, to be sent. */
@Component({
  selector: 'parley-card-dialog',
  imports: [Button, CardPreview, DialogShell, TranslocoPipe],
  template: `
    <parley-dialog-shell [heading]="heading()" [lead]="lead()">
      <ng-content />
      <parley-card-preview [conversationId]="conversationId" [content]="content()" />
      <button
        parleyActions
        type="button"
        parleyButton="primary"
        [disabled]="!content()"
        (click)="send()"
      >
        {{ 'composer.send' | transloco }}
      </button>
    </parley-dialog-shell>
  `,
})
export class CardDialog {
  readonly #dialog = inject<DialogRef<MessageContentInput>>(DialogRef);
  protected readonly conversationId = inject<string>(DIALOG_DATA);
  readonly heading = input.required<string>();
  readonly lead = input.required<string>();
  /** Null while something is missing. */
  readonly content = input.required<MessageContentInput | null>();

  protected send(): void {
    const content = this.content();
    if (content) this.#dialog.close(content);
  }
}
