import type { MessageContentInput } from '@parley/schema/agent';
import { isSecureUrl } from './web-url';

/** The most cards an article takes. */
export const MOST_CARDS = 8;
/** The most entries a menu takes. */
export const MOST_ENTRIES = 10;

/** A card of an article as it is typed. */
export interface CardDraft {
  readonly title: string;
  readonly url: string;
  readonly digest: string;
  readonly coverUrl: string;
}

export const emptyCard: CardDraft = { title: '', url: '', digest: '', coverUrl: '' };

/** Whether an address is neither left out nor one that a card may carry. */
export const isBadUrl = (url: string): boolean => url.trim() !== '' && !isSecureUrl(url);

const isWhole = ({ title, url, coverUrl }: CardDraft): boolean =>
  title.trim() !== '' && isSecureUrl(url) && !isBadUrl(coverUrl);

/** The link to send, or null while it lacks something. */
export function linkOf(card: CardDraft): MessageContentInput | null {
  if (!isWhole(card)) return null;
  const { title, url, digest, coverUrl } = card;
  return {
    link: {
      url: url.trim(),
      title: title.trim(),
      description: digest.trim() || null,
      imageUrl: coverUrl.trim() || null,
    },
  };
}

/** The article to send, or null while a card lacks something. */
export function articleOf(cards: readonly CardDraft[]): MessageContentInput | null {
  if (cards.length === 0 || !cards.every(isWhole)) return null;
  return {
    article: {
      cards: cards.map(({ title, url, digest, coverUrl }) => ({
        title: title.trim(),
        url: url.trim(),
        digest: digest.trim() || null,
        coverUrl: coverUrl.trim() || null,
      })),
    },
  };
}

/** The menu to send, or null while its title or all entries are missing; empty lines do not count. */
export function menuOf(title: string, lines: readonly string[]): MessageContentInput | null {
  const entries = lines.map(line => line.trim()).filter(Boolean);
  return title.trim() && entries.length > 0 ? { menu: { title: title.trim(), entries } } : null;
}
