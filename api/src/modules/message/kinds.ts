import type { StoredField } from '../channel/index.ts';

/** A link as a card. */
export interface StoredLink {
  readonly kind: 'LINK';
  readonly url: string;
  readonly title: string;
  readonly description?: string;
  readonly imageUrl?: string;
}

/** One card of an article. */
export interface StoredCard {
  readonly title: string;
  readonly digest?: string;
  readonly coverUrl?: string;
  readonly url: string;
}

/** One to eight cards. */
export interface StoredArticle {
  readonly kind: 'ARTICLE';
  readonly cards: readonly StoredCard[];
}

/** Entries to tap. */
export interface StoredMenu {
  readonly kind: 'MENU';
  readonly title: string;
  readonly entries: readonly { readonly id: string; readonly text: string }[];
}

/** A picture that is no photograph. */
export interface StoredSticker {
  readonly kind: 'STICKER';
  readonly fileId: string;
  readonly name: string;
  readonly mimeType: string;
  readonly size: number;
}

/** Fields to fill in within the chat. */
export interface StoredForm {
  readonly kind: 'FORM';
  readonly title: string;
  readonly fields: readonly StoredField[];
}

/** Messages that are more than text and files. */
export type StoredKind = StoredLink | StoredArticle | StoredMenu | StoredSticker | StoredForm;

const kinds = new Set(['LINK', 'ARTICLE', 'MENU', 'STICKER', 'FORM']);

/** Whether a stored content is one of these. */
export const isKind = (content: { readonly kind: string }): content is StoredKind =>
  kinds.has(content.kind);
