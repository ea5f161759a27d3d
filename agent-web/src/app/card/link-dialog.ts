import { Component, computed, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field, TextInput } from '@parley/kit';
import { CardDialog } from './card-dialog';
import { type CardDraft, emptyCard, isBadUrl, linkOf } from './card-draft';

/** Writes a link as a card with title, text and picture; answers it, to be sent. */
@Component({
  selector: 'parley-link-dialog',
  imports: [CardDialog, Field, TextInput, TranslocoPipe],
  template: `
    @let it = card();
    <parley-card-dialog
      [heading]="'card.link' | transloco"
      [lead]="'card.linkLead' | transloco"
      [content]="content()"
    >
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
    </parley-card-dialog>
  `,
  styleUrl: './card-dialog.css',
})
export class LinkDialog {
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
}
