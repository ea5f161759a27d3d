/** A stored file on its way out. */
export interface OutboundFile {
  readonly name: string;
  readonly mimeType: string;
  readonly size: number;
  readonly durationMs?: number;
  /** Reads it. */
  readonly bytes: () => Promise<Buffer>;
  /** Where it can be fetched for some days. */
  readonly url: string;
}

/** One card of an article. */
export interface OutboundCard {
  readonly title: string;
  readonly text?: string;
  readonly url?: string;
  readonly imageUrl?: string;
}

/** One piece that a channel can carry; a message is one or several of them. */
export type OutboundPart =
  | { readonly type: 'TEXT'; readonly text: string }
  | { readonly type: 'IMAGE' | 'VOICE' | 'VIDEO' | 'FILE'; readonly file: OutboundFile }
  | { readonly type: 'ARTICLES'; readonly cards: readonly OutboundCard[] }
  | {
      readonly type: 'MENU';
      readonly title: string;
      readonly entries: readonly { readonly id: string; readonly text: string }[];
    }
  | {
      readonly type: 'LOCATION';
      readonly latitude: number;
      readonly longitude: number;
      readonly title?: string;
      readonly address?: string;
    };

/** The kinds of pieces besides text. */
export type RichPart = Exclude<OutboundPart['type'], 'TEXT'>;
