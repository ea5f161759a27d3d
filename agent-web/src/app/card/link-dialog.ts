import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, DialogShell, Field, TextInput } from '@parley/kit';
import type { MessageContentInput } from '@parley/schema/agent';
import { type CardDraft, emptyCard, isBadUrl, linkOf } from './card-draft';
import { CardPreview } from './card-preview';

/** Writes a link as a card with title, text and picture; answers it, to be sent. */
@Component({
  selector: 'parley-link-dialog',
  imports: [Button, CardPreview, DialogShell, Field, TextInput, TranslocoPipe],
  template: `
    @let it = card();
    <parley-dialog-shell [heading]="'card.link' | transloco" [lead]="'card.linkLead' | transloco">
      @for (field of fields; track field.name) {
        <parley-field
          [label]="field.label | transloco"
          [optional]="field.isOptional ? ('card.optional' | transloco) : ''"
          [hint]="field.isUrl && isBadUrl(it[field.name]) ? ('card.needsHttps' | transloco) : ''"
        >
          <input
            parleyInput
            [type]="field.isUrl ? 'url' : 'text'"
            [placeholder]="field.isUrl ? 'https://' : ''"
            [attr.maxlength]="field.longest"
            [value]="it[field.name]"
            (input)="change(field.name, $event)"
          />
        </parley-field>
      }
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
  styleUrl: './card-dialog.css',
})
export class LinkDialog {
  readonly #dialog = inject<DialogRef<MessageContentInput>>(DialogRef);
  protected readonly conversationId = inject<string>(DIALOG_DATA);
  protected readonly isBadUrl = isBadUrl;
  protected readonly fields = [
    { name: 'url', label: 'card.url', isUrl: true, isOptional: false, longest: 2_000 },
    { name: 'title', label: 'card.title', isUrl: false, isOptional: false, longest: 200 },
    { name: 'digest', label: 'card.digest', isUrl: false, isOptional: true, longest: 500 },
    { name: 'coverUrl', label: 'card.cover', isUrl: true, isOptional: true, longest: 2_000 },
  ] as const;
  protected readonly card = signal<CardDraft>(emptyCard);
  protected readonly content = computed(() => linkOf(this.card()));

  protected change(name: keyof CardDraft, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.card.update(card => ({ ...card, [name]: value }));
  }

  protected send(): void {
    const content = this.content();
    if (content) this.#dialog.close(content);
  }
}
