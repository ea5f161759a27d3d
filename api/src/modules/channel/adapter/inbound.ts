/** Where a medium can be fetched: by the provider's id for it, at an address, or both. */
export interface MediaSource {
  readonly id?: string;
  readonly url?: string;
}

/** What a customer did, in words all channels share. */
export type InboundBody =
  | { readonly type: 'TEXT'; readonly text: string; readonly isMenuChoice?: boolean }
  | {
      readonly type: 'MEDIA';
      readonly media: 'IMAGE' | 'VOICE' | 'VIDEO' | 'FILE';
      readonly source: MediaSource;
      readonly name?: string;
      readonly mimeType?: string;
      /** What the provider heard in it. */
      readonly heard?: string;
    }
  | {
      readonly type: 'LOCATION';
      readonly latitude: number;
      readonly longitude: number;
      readonly address?: string;
    }
  | {
      readonly type: 'LINK';
      readonly title: string;
      readonly text?: string;
      readonly url?: string;
      readonly imageUrl?: string;
    }
  | { readonly type: 'EVENT'; readonly event: InboundEvent; readonly key?: string }
  | {
      readonly type: 'RECEIPT';
      readonly messageId: string;
      readonly state: 'DELIVERED' | 'READ' | 'FAILED';
    }
  | { readonly type: 'TYPING'; readonly isTyping: boolean };

/** FOLLOW with a key: by a scanned code. MENU: a tap on an entry of the account's own menu. ENTER: the chat was opened. */
export type InboundEvent = 'FOLLOW' | 'UNFOLLOW' | 'MENU' | 'SCAN' | 'ENTER';

/** What the provider says about the person. */
export interface Contact {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly avatarUrl?: string;
  /** The same person's id across the provider's accounts. */
  readonly unionId?: string;
}

/** One thing that arrived. */
export interface InboundItem {
  /** The same for each delivery of the same thing. */
  readonly key: string;
  /** The person's id at the provider, as text. */
  readonly sender: string;
  /** The provider's time; null if it gives none. */
  readonly sentAt: Date | null;
  readonly body: InboundBody;
  readonly contact?: Contact;
  /** A mention in public: what it is about, so that it can be answered there. */
  readonly mention?: { readonly kind: 'status' | 'comment'; readonly id: string };
}
