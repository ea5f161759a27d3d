import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucidePlus, LucideTrash2 } from '@lucide/angular';
import { Button, DialogShell, Field, IconButton, TextInput } from '@parley/kit';
import type { MessageContentInput } from '@parley/schema/agent';
import { articleOf, type CardDraft, emptyCard, isBadUrl, MOST_CARDS } from './card-draft';
import { CardPreview } from './card-preview';

/** Writes an article of one to eight cards; answers it, to be sent. */
@Component({
  selector: 'parley-article-dialog',
  imports: [
    Button,
    CardPreview,
    DialogShell,
    Field,
    IconButton,
    LucidePlus,
    LucideTrash2,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './article-dialog.html',
  styleUrl: './card-dialog.css',
})
export class ArticleDialog {
  readonly #dialog = inject<DialogRef<MessageContentInput>>(DialogRef);
  protected readonly conversationId = inject<string>(DIALOG_DATA);
  protected readonly most = MOST_CARDS;
  protected readonly cards = signal<readonly CardDraft[]>([emptyCard]);
  protected readonly content = computed(() => articleOf(this.cards()));
  protected readonly isBadUrl = isBadUrl;

  protected change(index: number, field: keyof CardDraft, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.cards.update(cards =>
      cards.map((card, at) => (at === index ? { ...card, [field]: value } : card)),
    );
  }

  protected add(): void {
    this.cards.update(cards => [...cards, emptyCard]);
  }

  protected remove(index: number): void {
    this.cards.update(cards => cards.filter((_, at) => at !== index));
  }

  protected send(): void {
    const content = this.content();
    if (content) this.#dialog.close(content);
  }
}
