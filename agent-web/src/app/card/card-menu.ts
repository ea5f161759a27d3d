import type { ComponentType } from '@angular/cdk/portal';
import { Component, inject, input, output } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  LucideClipboardList,
  LucideDynamicIcon,
  type LucideIconInput,
  LucideLink,
  LucideListChecks,
  LucideMapPin,
  LucideNewspaper,
  LucidePlus,
  LucideSticker,
} from '@lucide/angular';
import { Dialogs, IconButton, Toast } from '@parley/kit';
import type { MessageContentInput, SendableKind } from '@parley/schema/agent';
import type { OutgoingContent } from '../outbox/outbox-payload';

/** Larger pictures are no stickers. */
const LARGEST = 500 * 1_024;

interface Choice {
  readonly kind: SendableKind;
  readonly label: string;
  readonly icon: LucideIconInput;
  /** Fetches the dialog in which it is written; a sticker is picked and needs none. */
  readonly dialog?: () => Promise<ComponentType<unknown>>;
}

const choices: readonly Choice[] = [
  {
    kind: 'ARTICLE',
    label: 'card.article',
    icon: LucideNewspaper,
    dialog: async () => (await import('./article-dialog')).ArticleDialog,
  },
  {
    kind: 'MENU',
    label: 'card.menu',
    icon: LucideListChecks,
    dialog: async () => (await import('./menu-dialog')).MenuDialog,
  },
  {
    kind: 'FORM',
    label: 'card.form',
    icon: LucideClipboardList,
    dialog: async () => (await import('./form-dialog')).FormDialog,
  },
  {
    kind: 'LINK',
    label: 'card.link',
    icon: LucideLink,
    dialog: async () => (await import('./link-dialog')).LinkDialog,
  },
  {
    kind: 'LOCATION',
    label: 'card.location',
    icon: LucideMapPin,
    dialog: async () => (await import('./location-dialog')).LocationDialog,
  },
  { kind: 'STICKER', label: 'card.sticker', icon: LucideSticker },
];

/** What else than words and files can be sent: an article, a menu, a form, a link, a place, a sticker. */
@Component({
  selector: 'parley-card-menu',
  imports: [IconButton, LucideDynamicIcon, LucidePlus, MatMenuModule, TranslocoPipe],
  template: `
    <button
      type="button"
      [parleyIconButton]="blocked() ?? 'card.more' | transloco"
      tipPosition="above"
      [attr.aria-disabled]="blocked() !== null || null"
      [matMenuTriggerFor]="blocked() === null ? menu : null"
    >
      <svg lucidePlus></svg>
    </button>
    <input #sticker type="file" accept="image/*" hidden (change)="stick(sticker)" />
    <mat-menu #menu="matMenu" yPosition="above">
      @for (choice of choices; track choice.kind) {
        <button
          mat-menu-item
          [attr.aria-disabled]="refusals().has(choice.kind)"
          (click)="choose(choice, $event, sticker)"
        >
          <svg [lucideIcon]="choice.icon" [size]="16"></svg>
          <span class="what">
            {{ choice.label | transloco }}…
            @if (refusals().get(choice.kind); as why) {
              <small>{{ why }}</small>
            }
          </span>
        </button>
      }
    </mat-menu>
  `,
  styles: `
    .what {
      display: grid;
      padding-block: 4px;
    }
    [aria-disabled='true'] .what {
      color: var(--text-2);
    }
    small {
      color: var(--text-2);
      font-size: var(--text-12);
    }
  `,
})
export class CardMenu {
  readonly #dialogs = inject(Dialogs);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly conversationId = input.required<string>();
  /** Why nothing of the kind can be sent now, as a key of the dictionary; null: it can. */
  readonly blocked = input<string | null>(null);
  /** Kinds that the channel does not carry at all, and why. */
  readonly refusals = input<ReadonlyMap<SendableKind, string>>(new Map());
  readonly send = output<OutgoingContent>();

  protected readonly choices = choices;

  protected async choose(
    { kind, dialog }: Choice,
    event: Event,
    picker: HTMLElement,
  ): Promise<void> {
    // The menu stays, so that the reason can be read.
    if (this.refusals().has(kind)) return event.stopPropagation();
    if (!dialog) return picker.click();
    const input = await this.#dialogs.ask<MessageContentInput>(
      await dialog(),
      this.conversationId(),
    );
    if (input) this.send.emit({ kind: 'card', input });
  }

  protected stick(field: HTMLInputElement): void {
    const file = field.files?.[0];
    field.value = '';
    if (!file) return;
    if (file.type.startsWith('image/') && file.size <= LARGEST)
      this.send.emit({ kind: 'file', file, fileId: null, isSticker: true });
    else this.#toast.warn(this.#transloco.translate('card.noSticker'));
  }
}
