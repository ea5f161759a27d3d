import { Component, computed, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideExternalLink } from '@lucide/angular';
import { webAddress } from './web-address';

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
  protected readonly href = computed(() => webAddress(this.item().itemUrl));
}
