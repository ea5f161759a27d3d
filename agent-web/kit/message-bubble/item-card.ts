import { Component, computed, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideExternalLink } from '@lucide/angular';

/** What a visitor looked at, ordered or pointed to: an item, an order, a link. */
export interface Item {
  readonly title: string;
  readonly price?: string | null;
  readonly description?: string | null;
  readonly imageUrl?: string | null;
  readonly itemUrl?: string | null;
  readonly orderNumber?: string;
  readonly status?: string | null;
}

/** The card of an item, an order or a link. */
@Component({
  selector: 'parley-item-card',
  imports: [LucideExternalLink, TranslocoPipe],
  templateUrl: './item-card.html',
  styleUrl: './item-card.css',
})
export class ItemCard {
  readonly item = input.required<Item>();
  protected readonly picture = linkedSignal(() => this.item().imageUrl ?? null);
  // Only the web: an address of another kind could run something.
  protected readonly href = computed(() => {
    const url = this.item().itemUrl;
    return url && /^https?:\/\//i.test(url) ? url : null;
  });
}
