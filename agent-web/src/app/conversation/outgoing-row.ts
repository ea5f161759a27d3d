import { CdkCopyToClipboard } from '@angular/cdk/clipboard';
import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideFile } from '@lucide/angular';
import { Language, formatSize, MessageContent, RichText } from '@parley/kit';
import { shownCard, shownLink } from '../card/shown-card';
import type { Outgoing } from '../outbox/outbox';
import { DeliveryMark } from './delivery-mark';

/** A message that is still on its way, or was refused: nothing of it is lost. */
@Component({
  selector: 'parley-outgoing-row',
  imports: [CdkCopyToClipboard, DeliveryMark, LucideFile, MessageContent, RichText, TranslocoPipe],
  templateUrl: './outgoing-row.html',
  styleUrl: './outgoing-row.css',
  host: { '[class.is-first]': 'isFirst()' },
})
export class OutgoingRow {
  readonly #language = inject(Language).name;
  readonly item = input.required<Outgoing>();
  readonly isFirst = input(true);
  readonly isLast = input(true);
  readonly reason = input('');
  /** How much of the file has arrived, 0…1; null before it begins. */
  readonly progress = input<number | null>(null);
  readonly resend = output();
  readonly discard = output();
  protected readonly content = computed(() => this.item().payload.content);
  protected readonly card = computed(() => {
    const content = this.content();
    if (content.kind === 'conversation') return shownLink(content.title);
    return content.kind === 'card' ? shownCard(content.input) : null;
  });
  protected readonly isRefused = computed(() => this.item().state === 'refused');
  protected readonly picture = signal<string | null>(null);
  protected readonly percent = computed(() => Math.round((this.progress() ?? 0) * 100));
  readonly #file = computed(() => {
    const content = this.content();
    return content.kind === 'file' ? content : null;
  });
  protected readonly isSticker = computed(() => this.#file()?.isSticker ?? false);
  protected readonly name = computed(() => this.#file()?.file.name ?? '');
  protected readonly size = computed(() =>
    formatSize(this.#file()?.file.size ?? 0, this.#language()),
  );
  #address: string | null = null;

  constructor() {
    effect(() => {
      const file = this.#file()?.file;
      if (this.#address || !file?.type.startsWith('image/')) return;
      this.#address = URL.createObjectURL(file);
      this.picture.set(this.#address);
    });
    inject(DestroyRef).onDestroy(() => this.#address && URL.revokeObjectURL(this.#address));
  }
}
