import { Component, computed, input, signal } from '@angular/core';
import { webAddress } from './web-address';

/** One card of an article, as a message holds it. */
export interface Card {
  readonly title: string;
  readonly digest: string | null;
  readonly coverUrl: string | null;
  readonly url: string;
}

/** An article of one or several cards: the first one large, the others as lines below it. */
@Component({
  selector: 'parley-article-card',
  template: `
    @for (card of shown(); track $index; let isFirst = $first) {
      <a
        [attr.href]="card.href"
        target="_blank"
        rel="noopener noreferrer"
        [class.is-first]="isFirst"
      >
        @if (card.cover; as cover) {
          <img
            [src]="cover"
            alt=""
            loading="lazy"
            referrerpolicy="no-referrer"
            (error)="leaveOut(cover)"
          />
        }
        <span class="words">
          <span class="title">{{ card.title }}</span>
          @if (card.digest && (isFirst || shown().length === 1)) {
            <span class="digest">{{ card.digest }}</span>
          }
        </span>
      </a>
    }
  `,
  styleUrl: './article-card.css',
})
export class ArticleCard {
  readonly cards = input.required<readonly Card[]>();
  // A cover that cannot be loaded leaves no hole.
  readonly #broken = signal<ReadonlySet<string>>(new Set());
  protected readonly shown = computed(() =>
    this.cards().map(({ title, digest, coverUrl, url }) => {
      const cover = webAddress(coverUrl);
      const isShown = cover && !this.#broken().has(cover);
      return { title, digest, href: webAddress(url), cover: isShown ? cover : null };
    }),
  );

  protected leaveOut(cover: string): void {
    this.#broken.update(broken => new Set(broken).add(cover));
  }
}
