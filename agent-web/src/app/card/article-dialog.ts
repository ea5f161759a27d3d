import { Component, computed, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucidePlus, LucideTrash2 } from '@lucide/angular';
import { Button, Field, IconButton, TextInput } from '@parley/kit';
import { CardDialog } from './card-dialog';
import { articleOf, type CardDraft, emptyCard, isBadUrl, MOST_CARDS } from './card-draft';

/** Writes an article of one to eight cards; answers it, to be sent. */
@Component({
  selector: 'parley-article-dialog',
  imports: [
    Button,
    CardDialog,
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
}
