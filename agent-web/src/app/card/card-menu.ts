import type { ComponentType } from '@angular/cdk/portal';
import { Component, inject, input, output } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  LucideClipboardList,
  LucideLink,
  LucideListChecks,
  LucideNewspaper,
  LucidePlus,
  LucideSticker,
} from '@lucide/angular';
import { Dialogs, IconButton, Toast } from '@parley/kit';
import type { MessageContentInput } from '@parley/schema/agent';
import type { OutgoingContent } from '../outbox/outbox-payload';

/** Larger pictures are no stickers. */
const LARGEST = 500 * 1_024;

/** What else than words and files can be sent: an article, a menu, a form, a link, a sticker. */
@Component({
  selector: 'parley-card-menu',
  imports: [
    IconButton,
    LucideClipboardList,
    LucideLink,
    LucideListChecks,
    LucideNewspaper,
    LucidePlus,
    LucideSticker,
    MatMenuModule,
    TranslocoPipe,
  ],
  template: `
    <button
      type="button"
      [parleyIconButton]="(isNote() ? 'composer.noteIsText' : 'card.more') | transloco"
      tipPosition="above"
      [attr.aria-disabled]="isNote() || null"
      [matMenuTriggerFor]="isNote() ? null : menu"
    >
      <svg lucidePlus></svg>
    </button>
    <input #sticker type="file" accept="image/*" hidden (change)="stick(sticker)" />
    <mat-menu #menu="matMenu" yPosition="above">
      <button mat-menu-item (click)="writeArticle()">
        <svg lucideNewspaper [size]="16"></svg> {{ 'card.article' | transloco }}…
      </button>
      <button mat-menu-item (click)="writeMenu()">
        <svg lucideListChecks [size]="16"></svg> {{ 'card.menu' | transloco }}…
      </button>
      <button mat-menu-item (click)="writeForm()">
        <svg lucideClipboardList [size]="16"></svg> {{ 'card.form' | transloco }}…
      </button>
      <button mat-menu-item (click)="writeLink()">
        <svg lucideLink [size]="16"></svg> {{ 'card.link' | transloco }}…
      </button>
      <button mat-menu-item (click)="sticker.click()">
        <svg lucideSticker [size]="16"></svg> {{ 'card.sticker' | transloco }}…
      </button>
    </mat-menu>
  `,
})
export class CardMenu {
  readonly #dialogs = inject(Dialogs);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly conversationId = input.required<string>();
  /** Notes are text only. */
  readonly isNote = input(false);
  readonly send = output<OutgoingContent>();

  protected async writeArticle(): Promise<void> {
    const { ArticleDialog } = await import('./article-dialog');
    await this.#write(ArticleDialog);
  }

  protected async writeMenu(): Promise<void> {
    const { MenuDialog } = await import('./menu-dialog');
    await this.#write(MenuDialog);
  }

  protected async writeForm(): Promise<void> {
    const { FormDialog } = await import('./form-dialog');
    await this.#write(FormDialog);
  }

  protected async writeLink(): Promise<void> {
    const { LinkDialog } = await import('./link-dialog');
    await this.#write(LinkDialog);
  }

  protected stick(field: HTMLInputElement): void {
    const file = field.files?.[0];
    field.value = '';
    if (!file) return;
    if (file.type.startsWith('image/') && file.size <= LARGEST)
      this.send.emit({ kind: 'file', file, fileId: null, isSticker: true });
    else this.#toast.warn(this.#transloco.translate('card.noSticker'));
  }

  async #write(dialog: ComponentType<unknown>): Promise<void> {
    const input = await this.#dialogs.ask<MessageContentInput>(dialog, this.conversationId());
    if (input) this.send.emit({ kind: 'card', input });
  }
}
